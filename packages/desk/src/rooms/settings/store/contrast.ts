/** How well white letters can be read on a colour. Pure. */

/** From 1 to 21, as WCAG measures it; letters of ordinary size need 4.5. None for what is no `#rrggbb`. */
export function contrastWithWhite(color: string): number | undefined {
  if (!/^#[\da-f]{6}$/i.test(color)) return undefined
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

export const readableContrast = 4.5

/** Put in by the build: the SHA-256 of each file that lies apart, by what it is, without the `=` that all end with. A name ends with the first signs of it. */
declare const APART: Readonly<Record<string, string>>

/**
 * A file of ours under the hash that the one-file build carries for it: the hash on the page's script tag speaks for that
 * one, and it for what it brings in. Every browser that knows `light-dark()` checks what it preloads; in another one nothing
 * comes. Rejects for a name that there is no file of.
 * @param attempt a browser remembers that a module did not come: every further try has an address of its own
 */
export function importChecked<Module>(name: string, attempt = 0): Promise<Module> {
  return new Promise((resolve, reject) => {
    const hash = APART[name]
    if (!hash) return reject()
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = 'anonymous'
    link.integrity = `sha256-${hash}=`
    const address = `${name}-${hash.replace(/\W/g, '').slice(0, 8)}.js`
    link.href = new URL(address + (attempt ? `?${attempt}` : ''), import.meta.url).href
    // What was preloaded and found right is what the import gives; nothing is fetched again.
    link.onload = () => resolve(import(link.href))
    link.onerror = reject
    document.head.append(link)
  })
}

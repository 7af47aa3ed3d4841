/** The first sentence of the customer's own words; a whole letter is no title. */
export function titleOf({ description }: { readonly description: string }): string {
  const [line = ''] = description.trim().split('\n')
  const [sentence = line] = line.match(/^.{12,}?[.!?…](?=\s|$)/u) ?? []
  const title = sentence.replace(/[.…]$/, '')
  return title.length > 90 ? `${title.slice(0, 88).replace(/\s+\S*$/, '')} …` : title
}

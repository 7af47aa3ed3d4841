/**
 * Begins a mail to this address, and nothing else: an address may hold a question mark, and what stands behind one in such a
 * link is copies, a subject and words, which somebody else would have written.
 */
export function mailTo(address: string): string {
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}`
}

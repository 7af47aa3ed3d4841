/**
 * redress.js: defines only what stands on the page, when it comes near the viewport. It imports nothing itself, so that
 * it stays under the 10,000 bytes that Shopify allows for the script of an app block.
 */

/** Put in by the build: the hashed chunks that all widgets share, and the one of those that follow a case. */
declare const COMMON_CHUNKS: readonly string[]
declare const TRACKED_CHUNK: string

const tags: Readonly<Record<string, () => Promise<unknown>>> = {
  'redress-complaint-form': () => import('./define/complaint-form.ts'),
  'redress-case-status': () => import('./define/case-status.ts'),
  'redress-next-steps': () => import('./define/next-steps.ts'),
  'redress-answers': () => import('./define/answers.ts'),
  'redress-survey-card': () => import('./define/survey-card.ts'),
}
const selector = Object.keys(tags)
  .map((tag) => `${tag}:not(:defined)`)
  .join()

function load(tag: string): void {
  // All at once: otherwise page, loader, widget and common chunks are a chain of four requests.
  // A chunk that does not come leaves the page's own fallback standing.
  const chunks = [...COMMON_CHUNKS, ...(/status|steps/.test(tag) ? [TRACKED_CHUNK] : [])]
  // What the fault says names the file, and so the element.
  Promise.all([tags[tag]?.(), ...chunks.map((chunk) => import(chunk))]).catch((fault) =>
    console.warn('Redress:', fault),
  )
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      near.unobserve(target)
      load(target.localName)
    }
  },
  { rootMargin: '256px' },
)

function scan(root: ParentNode): void {
  for (const element of root.querySelectorAll(selector)) near.observe(element)
}

const own = [...document.querySelectorAll<HTMLScriptElement>('script[data-store][src]')]
if (own.length > 1 && own[0]?.src !== import.meta.url) {
  console.warn('Redress: this page carries the script more than once; the first one is used.')
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue
      if (node.matches(selector)) near.observe(node)
      scan(node)
    }
  }
}).observe(document, { childList: true, subtree: true })
scan(document)

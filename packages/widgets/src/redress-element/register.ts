/** Put in by the build from package.json. */
declare const REDRESS_VERSION: string
export const version = typeof REDRESS_VERSION === 'string' ? REDRESS_VERSION : 'source'

interface Versioned extends CustomElementConstructor {
  readonly version?: string
}

/**
 * Registers an element. A name that is taken is left alone with a warning: a page may carry two copies of the script,
 * and a complaint form that throws helps nobody.
 */
export function register(tag: string, element: Versioned, registry: CustomElementRegistry | undefined): void {
  if (!registry) return // A server: there is nothing to register with.
  const present: Versioned | undefined = registry.get(tag)
  if (!present) {
    // A class can be registered once; a second name gets a class of its own.
    registry.define(tag, registry.getName(element) ? class extends element {} : element)
    return
  }
  if (present === element) return
  const other = present.version ? `by Redress ${present.version}` : 'by another script'
  console.warn(`Redress ${version}: <${tag}> is already defined ${other}; that one stays.`)
}

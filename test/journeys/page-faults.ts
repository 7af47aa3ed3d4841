import type { BrowserContext, Page } from 'playwright-core'

/** Everything that a page complains about, in the order it happened. */
export type PageFaults = string[]

/**
 * Listens on every page of a context for what a developer would see in red: errors and warnings on the console, uncaught
 * exceptions, and violations of the content security policy or of Trusted Types, also those that only report.
 */
export async function collectFaults(context: BrowserContext): Promise<PageFaults> {
  const faults: PageFaults = []
  await context.exposeBinding('reportViolation', (_source, violation: string) => faults.push(violation))
  await context.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation(violation: string): void }
    document.addEventListener('securitypolicyviolation', (event) =>
      reportViolation(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        faults.push(`console ${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  }
  context.on('page', listen)
  return faults
}

/** As much of a browser as signing in elsewhere takes: redirects, and cookies by host. */
export class BrowserByHand {
  readonly #cookies = new Map<string, Map<string, string>>()

  async get(address: URL | string): Promise<Response> {
    const url = new URL(address)
    const jar = this.cookiesOf(url)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: cookie ? { cookie } : {} })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value && !/max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jar.set(name, value)
      else jar.delete(name)
    }
    return response
  }

  cookiesOf(url: URL): Map<string, string> {
    const jar = this.#cookies.get(url.host) ?? new Map<string, string>()
    this.#cookies.set(url.host, jar)
    return jar
  }

  /** Goes where it is led, up to the address that fits, which is not asked for. */
  async goUntil(start: URL | string, isThere: (url: URL) => boolean): Promise<URL> {
    let url = new URL(start)
    for (let steps = 0; steps < 12; steps++) {
      if (isThere(url)) return url
      const response = await this.get(url)
      const location = response.headers.get('location')
      if (!location) throw new Error(`${url} answered ${response.status}: ${(await response.text()).slice(0, 300)}`)
      url = new URL(location, url)
    }
    throw new Error(`No end of redirects at ${url}.`)
  }
}

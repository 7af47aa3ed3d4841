/** A link of the store by the way that the desk has to it: by another name the policy of the page might not let it through. */
export function fileAddress(url: string, endpoint: string): URL {
  const { pathname, search } = new URL(url)
  return new URL(pathname + search, new URL(endpoint, location.href))
}

/** Where the page with the rights in a country is found. */
export function rightsPage(
  publicUrl: string,
  storeId: string,
  { countryCode, locale }: { countryCode: string; locale: string },
): string {
  const page = new URL(`${publicUrl.replace(/\/$/, '')}/s/${storeId}/rights`)
  page.searchParams.set('country', countryCode)
  page.searchParams.set('lang', locale)
  return page.href
}

import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** What has been given out to the public so far of IPv6; `::127.0.0.1` and all else that is strange lies outside. */
const publicIpv6 = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an address belongs to a machine on the public internet: not to this one, nor to its network, nor to a range that
 * means another address (IPv4-mapped, NAT64, 6to4, Teredo), nor to a cloud's own services (169.254.169.254).
 * What is not known to be public is refused.
 */
export function isPublicAddress(address: string): boolean {
  // Shortened forms are no address to Node; the library would take them.
  if (isIP(address) === 0) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(publicIpv6)
}

import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Networks that are nobody's on the internet (IANA special-purpose registries): machines behind walls, and ourselves. */
const SPECIAL: readonly (readonly [net: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
]

const BLOCKED = toBlockList()
/** Of version 6 only what is given out for use by all; the special networks within it wrap or tunnel version 4. */
const GLOBAL = toList('2000::', 3)
const TUNNELS = [toList('2001::', 23), toList('2001:db8::', 32), toList('2002::', 16), toList('3fff::', 20)]

/** Does the address belong to a machine that everybody on the internet can reach? */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !BLOCKED.check(address, 'ipv4')
  if (family !== 6) return false
  return GLOBAL.check(address, 'ipv6') && !TUNNELS.some((list) => list.check(address, 'ipv6'))
}

/** Asks for all addresses of a name. */
export type Resolve = (name: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void

/**
 * A look-up for `node:https` that gives only public addresses. A connection is made to the very address that was
 * looked at, so a name cannot mean another one a moment later.
 */
export function createPublicLookup(resolve: Resolve = resolveAll): LookupFunction {
  return (name, options, done) => {
    resolve(name, (error, addresses) => {
      const open = addresses?.filter(({ address }) => isPublicAddress(address)) ?? []
      const [first] = open
      if (error || !first || open.length < addresses.length)
        done(error ?? new Error(`${name} leads to an address that is not public`), [])
      else if (options.all) done(null, open)
      else done(null, first.address, first.family)
    })
  }
}

function resolveAll(name: string, done: Parameters<Resolve>[1]): void {
  lookup(name, { all: true }, done)
}

function toBlockList(): BlockList {
  const list = new BlockList()
  for (const [net, prefix, family] of SPECIAL) list.addSubnet(net, prefix, family)
  return list
}

function toList(net: string, prefix: number): BlockList {
  const list = new BlockList()
  list.addSubnet(net, prefix, 'ipv6')
  return list
}

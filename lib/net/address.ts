import { BlockList, isIP } from 'node:net';

/** Everything that is not the public internet: a feed that leads here is a mistake or an attack. */
const NOT_PUBLIC = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local; 169.254.169.254 hands out cloud credentials
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  NOT_PUBLIC.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 96], // unspecified, loopback, the old IPv4-compatible form
  ['64:ff9b::', 96], // NAT64: an IPv4 address in disguise
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32], // Teredo
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4
  ['fc00::', 7], // unique local
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  NOT_PUBLIC.addSubnet(network, bits, 'ipv6');
}

/** Whether an IP address may be fetched from. IPv4-mapped IPv6 is judged by the IPv4 rules. */
export function isPublicAddress(address: string): boolean {
  return isOutside(NOT_PUBLIC, address);
}

const LINK_LOCAL = new BlockList();
LINK_LOCAL.addSubnet('169.254.0.0', 16, 'ipv4');
LINK_LOCAL.addSubnet('fe80::', 10, 'ipv6');

/**
 * Whether an address may be fetched from where private hosts are allowed: all but link-local ones. Nobody serves a feed
 * there, and in a cloud 169.254.169.254 hands out credentials to whoever asks from inside.
 */
export function isHostAddress(address: string): boolean {
  return isOutside(LINK_LOCAL, address);
}

function isOutside(list: BlockList, address: string): boolean {
  // fe80::1%eth0: the zone is not part of the address.
  const bare = address.replace(/%.*$/, '');
  const family = isIP(bare);
  return family !== 0 && !list.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

import { BlockList, isIP } from 'node:net';

/** Networks that no page on the public web is served from (IANA's special-purpose registries), as [first address, length]. */
const CLOSED: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // Unspecified, loopback and the old form in which an IPv4 address is written as IPv6.
  ['::', 96],
  // IPv4 addresses in IPv6 clothes: mapped, translated, tunnelled. None is needed to reach a public server.
  ['::ffff:0:0', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

// One list each: in a list of both, the network of mapped addresses would hold every IPv4 address.
const closed = { 4: new BlockList(), 6: new BlockList() };
for (const [network, prefix] of CLOSED) {
  const isSix = network.includes(':');
  closed[isSix ? 6 : 4].addSubnet(network, prefix, isSix ? 'ipv6' : 'ipv4');
}

/** Whether an address may be asked without anybody's leave: one of the public internet. @param address IPv4 or IPv6, without brackets */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  const family = isIP(plain);
  if (family === 4) return !closed[4].check(plain);
  return family === 6 && !closed[6].check(plain, 'ipv6');
}

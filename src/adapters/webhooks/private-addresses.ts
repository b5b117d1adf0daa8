import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Addresses that are not on the open internet, from IANA's special-purpose registries (RFC 6890 and its successors): a
 * receiver there would make the server knock on doors inside its operator's own network.
 */
const SPECIAL: readonly (readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
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
  ['224.0.0.0', 4, 'ipv4'],
  ['240.0.0.0', 4, 'ipv4'],
];

/** IPv6 that is global unicast. Everything else (loopback, link-local, unique local, multicast, mapped, NAT64) is not. */
const GLOBAL6 = new BlockList();
GLOBAL6.addSubnet('2000::', 3, 'ipv6');

/** Within global unicast: Teredo, ORCHID, documentation and 6to4, which carry or stand for other addresses. */
const EXCEPT6 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  EXCEPT6.addSubnet(network, prefix, 'ipv6');

const PRIVATE4 = new BlockList();
for (const [network, prefix, family] of SPECIAL) PRIVATE4.addSubnet(network, prefix, family);

/** Whether an address is not on the open internet; what is no address at all is not either. */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return PRIVATE4.check(address, 'ipv4');
  const bare = address.split('%')[0] ?? '';
  if (!isIPv6(bare)) return true;
  return !GLOBAL6.check(bare, 'ipv6') || EXCEPT6.check(bare, 'ipv6');
}

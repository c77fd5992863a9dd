import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Whether a connection to an IP address and port may be opened. */
export type AddressPolicy = (ip: string, port: number) => boolean;

/** The only IPv6 addresses that have been given out to be reached by everybody. */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];
/** Where a network without IPv4 translates: the IPv4 address stands in the last 32 bits, and is what counts. */
const translated: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("64:ff9b::"), 96];
/** Public by its number, and in a cloud the machine's own host. */
const hostOfCloud = "168.63.129.16";

/**
 * Whether an IP address is one that everybody can reach: not this machine, not the network it is in, not one kept for special use.
 * What is not an IP address is not public either.
 */
export function isPublic(ip: string): boolean {
  // A zone (fe80::1%eth0) names a network card of this machine.
  if (ip.includes("%") || isIP(ip) === 0) return false;
  const address = ipaddr.parse(ip);
  if (address instanceof ipaddr.IPv4) return address.range() === "unicast" && address.toString() !== hostOfCloud;
  if (address.match(translated)) return isPublic(ipaddr.fromByteArray(address.toByteArray().slice(12)).toString());
  return address.range() === "unicast" && address.match(globalUnicast);
}

/** The policy that ships. There is no other in the program, and no option or variable to change it. */
export const publicOnly: AddressPolicy = (ip) => isPublic(ip);

import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { AddressPolicy } from "./policy.ts";
import { NetProblem } from "./problem.ts";

export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Finds the IP addresses of a name. Tests give their own. */
export type Resolver = (name: string) => Promise<readonly HostAddress[]>;

/** As every other program on this machine finds them. */
export const systemResolver: Resolver = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));

/**
 * The addresses to which a connection may be opened: a literal one, or those of a name. One that is not public is enough to refuse
 * them all: a public site has none, and which one would be taken is not for chance to decide.
 */
export async function allowedAddresses(host: string, port: number, resolve: Resolver, policy: AddressPolicy): Promise<readonly HostAddress[]> {
  const literal = isIP(host);
  const addresses: readonly HostAddress[] = literal === 0 ? await resolve(host) : [{ address: host, family: literal === 6 ? 6 : 4 }];
  if (addresses.length === 0) throw new NetProblem("no_such_host");
  if (!addresses.every(({ address }) => policy(address, port))) throw new NetProblem("not_public");
  return addresses;
}

import { isIP } from "node:net";
import type { Refusal } from "../links/observation.ts";
import type { AddressPolicy } from "./policy.ts";

/** Names that are kept for this machine or the network it is in, or that no public name server answers for. */
const privateEndings = ["localhost", "local", "localdomain", "internal", "intranet", "lan", "home.arpa", "onion", "test", "invalid"];

/** Why an address is not to be opened, as far as can be told by looking at it. Said of every address that a redirect leads to, too. */
export function refusalOf(url: URL, policy: AddressPolicy): Refusal | undefined {
  if (url.protocol !== "http:" && url.protocol !== "https:") return "scheme";
  if (url.username !== "" || url.password !== "") return "credentials";
  const host = hostOf(url);
  if (isIP(host) !== 0) return policy(host, portOf(url)) ? undefined : "not_public";
  const name = host.replace(/\.$/, "");
  if (!name.includes(".") || privateEndings.some((ending) => name === ending || name.endsWith(`.${ending}`))) return "private_name";
  return isPortOfPages(portOf(url)) ? undefined : "port";
}

/** The host of an address, an IPv6 address without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

export function portOf({ port, protocol }: URL): number {
  return port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
}

/** Below 1024 are the ports of mail, files and remote control, which must not be sent anything by way of a link. */
const isPortOfPages = (port: number): boolean => port === 80 || port === 443 || port >= 1024;

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
  const isNumber = isIP(host) !== 0;
  if (isNumber && !policy(host, portOf(url))) return "not_public";
  if (!isNumber && isPrivateName(host.replace(/\.$/, ""))) return "private_name";
  return isPortOfPages(portOf(url)) ? undefined : "port";
}

const isPrivateName = (name: string): boolean => !name.includes(".") || privateEndings.some((ending) => name === ending || name.endsWith(`.${ending}`));

/** The host of an address, an IPv6 address without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

export function portOf({ port, protocol }: URL): number {
  return port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
}

/** Below 1024 are the ports of mail, files and remote control, which must not be sent anything by way of a link. */
const isPortOfPages = (port: number): boolean => port === 80 || port === 443 || port >= 1024;

import type { ReadAddress } from "../links/address.ts";

/** Reads an address by the rules that browsers follow, so that every spelling of a host is seen for what it is: 127.1 and 0x7f000001 are 127.0.0.1. */
export function readAddress(text: string): ReadAddress | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return undefined;
  const hasCredentials = url.username !== "" || url.password !== "";
  url.username = "";
  url.password = "";
  url.hash = "";
  return { href: url.href, host: url.host, isWeb: url.protocol === "http:" || url.protocol === "https:", hasCredentials };
}

import type { AddressReader } from "./address.ts";
import type { Citation } from "./cite.ts";
import type { Unopened } from "./observation.ts";

/** One address, with everything that cites it, in any of the assessments. */
export interface CitedAddress<Cited extends Citation = Citation> {
  /** The address in its one spelling; where it cannot be read as one, as it is written. */
  readonly href: string;
  readonly host: string;
  /** Why it is not to be opened, whatever the run. */
  readonly closed?: Extract<Unopened, "not_http" | "malformed" | "internal"> | "credentials";
  readonly citations: readonly Cited[];
}

/** Puts the citations of one address together, and the addresses in order. */
export function addressesOf<Cited extends Citation>(citations: readonly Cited[], read: AddressReader): readonly CitedAddress<Cited>[] {
  const addresses = new Map<string, { host: string; closed: CitedAddress["closed"]; citations: Cited[] }>();
  for (const citation of citations) {
    const address = read(citation.text);
    // A user name in an address makes it another one: it is not opened, and must not pass for the one without.
    const key = address === undefined ? citation.text : address.hasCredentials ? address.href.replace("//", "//…@") : address.href;
    const known = addresses.get(key);
    if (known !== undefined) known.citations.push(citation);
    else {
      const closed = address === undefined ? "malformed" : !address.isWeb ? "not_http" : address.hasCredentials ? "credentials" : undefined;
      addresses.set(key, { host: address?.host ?? "", closed, citations: [citation] });
    }
  }
  return [...addresses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([href, { host, closed, citations: cited }]) => {
      const reason = closed ?? (cited.every(({ access }) => access === "internal") ? "internal" : undefined);
      return { href, host, citations: cited, ...(reason === undefined ? {} : { closed: reason }) };
    });
}

/** The digests that are recorded for what an address holds. */
export function recordedDigests({ citations }: CitedAddress): readonly string[] {
  return [...new Set(citations.flatMap(({ sha256 }) => sha256 ?? []))].sort();
}

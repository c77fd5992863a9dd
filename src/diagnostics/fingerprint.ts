import type { Args, Diagnostic } from "./problem.ts";

/** Digits of a fingerprint: 128 bits, more than enough to tell the diagnostics of one repository apart. */
const digits = 32;

/**
 * Args that say how things stand today, or what t6 would suggest. They change while the mistake stays the same, so they are no
 * part of what it is.
 */
const passing: ReadonlySet<string> = new Set([
  "add",
  "as_of",
  "digest",
  "example",
  "hint",
  "known",
  "limit",
  "line",
  "otherwise",
  "reason",
  "size",
  "suggestion",
]);

/** What a fingerprint is made from. */
interface Fingerprinted {
  readonly diagnostic: Pick<Diagnostic, "code" | "place" | "args">;
  /** The file as it is called on every machine. It must not depend on the working directory or on where a checkout is. */
  readonly path: string;
}

/**
 * For each diagnostic a name that stays the same while lines move: made from its code, its file, its place in the data and what its
 * words name. Of several that agree in all of that, the second and later ones are numbered in the order given.
 * @param sha256 the digest of a text in hexadecimal digits
 */
export function fingerprintsOf(all: readonly Fingerprinted[], sha256: (text: string) => string): readonly string[] {
  const seen = new Map<string, number>();
  return all.map(({ diagnostic: { code, place, args }, path }) => {
    const identity = JSON.stringify([code, path, place, lasting(args)]);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return sha256(ordinal === 0 ? identity : `${identity}#${ordinal}`).slice(0, digits);
  });
}

function lasting(args: Args): readonly (readonly [string, string])[] {
  return Object.entries(args)
    .filter(([name]) => !passing.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

import type { Diagnostic } from "../../diagnostics/problem.ts";
import { knownBy } from "../../diagnostics/smallest.ts";

/** Digits of a fingerprint: 128 bits, more than enough to tell the diagnostics of one repository apart. */
const digits = 32;

/** What a fingerprint is made from. */
interface Fingerprinted {
  readonly diagnostic: Pick<Diagnostic, "code" | "place" | "args" | "file" | "words" | "origin">;
  /** The file as it is called on every machine. It must not depend on the working directory or on where a checkout is. */
  readonly path: string;
}

/** The fingerprint of one thing that is wrong, and what it is: one clause of several, say. Empty where there is only one. */
export interface Fingerprint {
  readonly about: string;
  readonly print: string;
}

/**
 * For each diagnostic names that stay the same while lines move, one for each of the smallest things that it says are wrong: made from
 * its code, where it is, and the thing. Of several in one assessment that agree in all of that, the second and later ones are numbered
 * in the order given. Nothing depends on what else there is to tell.
 * @param sha256 the digest of a text in hexadecimal digits
 */
export function fingerprintsOf(all: readonly Fingerprinted[], sha256: (text: string) => string): readonly (readonly Fingerprint[])[] {
  const seen = new Map<string, number>();
  return all.map(({ diagnostic, path }) => {
    const { inFolder, by, things } = knownBy(diagnostic);
    return things.map((about) => {
      const identity = JSON.stringify([diagnostic.code, inFolder ? folderOf(path) : path, by, about]);
      const here = `${inFolder ? folderOf(diagnostic.file) : diagnostic.file}\0${identity}`;
      const ordinal = seen.get(here) ?? 0;
      seen.set(here, ordinal + 1);
      return { about, print: printOf(ordinal === 0 ? identity : `${identity}#${ordinal}`, sha256) };
    });
  });
}

/** The digits by which something is known, made from what it is. */
export function printOf(identity: string, sha256: (text: string) => string): string {
  return sha256(identity).slice(0, digits);
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

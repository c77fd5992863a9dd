import type { Diagnostic } from "../diagnostics/problem.ts";
import { tablesOf } from "../sheet/tables.ts";
import { hasBookWords } from "../sheet/words/all.ts";
import { namePlace } from "../source/name-place.ts";
import { positionsOf } from "./file-positions.ts";
import { originsOf, toldInBook } from "./sheet-origins.ts";
import type { Assessed, LoadedAssessment } from "./types.ts";

/** What a diagnostic says to whoever works in a book: where it is there, what is wrong and what to do; undefined where no book has the place. */
export type InBook = (diagnostic: Diagnostic) => string | undefined;

/**
 * The places of an assessment's files, as a book of it has them. A diagnostic knows its place by names that stay when lines move, and so does a book:
 * by those the two are brought together, and only once somebody wants to read it.
 */
export function inBookOf({ decision, display }: Pick<Assessed, "decision" | "display">, loaded: LoadedAssessment): InBook {
  if (decision === undefined) return () => undefined;
  const positions = positionsOf(loaded.files);
  const origins = originsOf(loaded, tablesOf(decision), { wrong: [], told: [], doubts: [], changes: [], added: [], rows: new Map() });
  const named = origins
    .map((origin) => ({ origin, file: display(origin.file), name: namePlace(positions(origin.file)?.data, origin.at) }))
    .toSorted((one, other) => other.name.length - one.name.length);
  return ({ code, args, file, place }) => {
    if (!hasBookWords(code)) return undefined;
    const about = args["on_what"];
    const found =
      // Nobody has written it yet: only its file can be pointed at, and in that of the principle stands everything else about the assessment.
      named.find(({ origin }) => place === "" && origin.table.what === "judgement" && origin.id === about) ??
      named.find((one) => one.file === file && isWithin(place, one.name));
    return found && toldInBook(code, args, { origin: found.origin, rest: stepsOf(place.slice(found.name.length)) }).text;
  };
}

/** Whether a place is at or below another. */
const isWithin = (place: string, name: string): boolean => place.startsWith(name) && (name === "" || ["", ".", "["].includes(place.charAt(name.length)));

/** The keys on a way, without the entries of lists. */
const stepsOf = (way: string): readonly string[] =>
  way
    .replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]]{0,4000})\]/g, "")
    .split(".")
    .filter((step) => step !== "");

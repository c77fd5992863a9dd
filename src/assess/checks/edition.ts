import { nearest } from "../../diagnostics/nearest.ts";
import { plainly } from "../../diagnostics/odd-signs.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import type { Edition, Successor } from "../../model/generated/schemas.ts";
import { isAhead } from "../dates.ts";
import { inWords } from "../phrases.ts";

/** An edition that the catalogue does not hold, or that was not in force on the as-of date. */
export function edition({ assessment, catalogue, asOf }: Decision): Problem[] {
  const { editions, successor, principle } = catalogue.file;
  const { edition: named } = assessment.head.data;
  // Of an assessment that was carried over, what carries it over names the edition.
  const spot = { file: assessment.seen?.carried?.file ?? assessment.head.file, pointer: ["edition"] };
  const ids = editions.map(({ id }) => id);
  const known = editions.find(({ id }) => id === named);
  const latest = ids.at(-1) ?? "";
  const names = { principle: `${principle.id} ${principle.title}` };

  if (known === undefined) {
    if (!isSuccessor(named, successor))
      return [raise("edition/unknown", { edition: named, known: inWords(ids), successor: laterThan(ids, successor), ...meant(named, ids) }, spot)];
    return [raise("edition/no-texts", { ...names, edition: successor.edition, title: successor.title, url: successor.url, suggestion: latest }, spot)];
  }
  if (isFuture(known, asOf)) return [raise("edition/not-yet-published", { edition: named, published: known.published ?? "", as_of: asOf }, spot)];
  if (successor === undefined || successor.from > asOf) return [];
  return [raise("edition/superseded", { ...names, successor: successor.edition, from: successor.from, title: successor.title, url: successor.url }, spot)];
}

/** Which edition was meant: the one without signs of a word processor, the latest for a number, or else the nearest. */
function meant(named: string, ids: readonly string[]): { readonly suggestion: string | undefined; readonly hint?: string } {
  const odd = plainly(named);
  if (odd !== undefined && ids.includes(odd.plain)) return { suggestion: odd.plain, hint: `It is written with ${odd.sign}: type it anew, as "${odd.plain}".` };
  return { suggestion: /^\d+(?:\.\d+)?$/.test(named) ? ids.at(-1) : nearest(named, ids) };
}

/** The edition that replaced those of the catalogue: whoever reads of it elsewhere is told that it is not among them. */
const laterThan = (ids: readonly string[], successor: Successor | undefined): string | undefined =>
  successor === undefined || ids.includes(successor.edition) ? undefined : successor.edition;

/** 3 is 3.0. */
function isSuccessor(named: string, successor: Successor | undefined): successor is Successor {
  return successor !== undefined && (named === successor.edition || `${named}.0` === successor.edition);
}

function isFuture({ published }: Edition, asOf: string): boolean {
  return published !== undefined && isAhead(published, asOf);
}

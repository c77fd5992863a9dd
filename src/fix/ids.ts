import { meantClause, meantPractice } from "../assess/meant.ts";
import { onlySlip } from "../diagnostics/slip.ts";
import type { Pointer } from "../model/pointer.ts";
import { slugOf } from "../schema/suggest.ts";
import { type Case, type Fixer, replaced, valueAt } from "./context.ts";

/** A clause that was mistyped, or named without its beginning. */
export const clauseId: Fixer = (one) =>
  typeof one.value === "string" ? replaced(one, meantClause(one.value, one.context.catalogue, practiceOf(one))) : undefined;

export const practiceId: Fixer = (one) => (typeof one.value === "string" ? replaced(one, meantPractice(one.value, one.context.catalogue)) : undefined);

/** A part of a clause that was mistyped. The clause is named beside its parts. */
export const partName: Fixer = (one) => {
  const clause = valueAt(one.file.data, [...one.at.slice(0, -2), "clause"]);
  const parts = typeof clause === "string" ? one.context.catalogue.clauses.get(clause)?.clause.parts : undefined;
  return typeof one.value !== "string" || parts === undefined
    ? undefined
    : replaced(
        one,
        onlySlip(
          one.value,
          parts.map(({ id }) => id),
        ),
      );
};

/** The id of another entry that was mistyped. */
export const entryId: Fixer = (one) => (typeof one.value === "string" ? replaced(one, onlySlip(one.value, idsMeant(one))) : undefined);

/** A link in a narrative whose id was mistyped: [words][id]. Where the id is the words, too, a person decides. */
export const linkId: Fixer = ({ value, at, problem: { args }, context: { ids } }) => {
  const id = args["id"] ?? "";
  const meant = onlySlip(id, [...ids.sources, ...ids.evidence]);
  const from =
    typeof value === "string"
      ? [...value.matchAll(/\]\[([^[\]]*)\]/g)].find(([, label]) => label?.trim().replace(/\s+/g, " ").toLowerCase() === id)?.[0]
      : undefined;
  return meant === undefined || from === undefined ? undefined : { kind: "reword", at, from, to: `][${meant}]` };
};

/** A name that has capitals or blanks in it, or signs that no id may have. */
export const badId: Fixer = (one) => {
  const { value, at } = one;
  if (typeof value !== "string") return undefined;
  const id = slugOf(value);
  if (id === "" || id === value) return undefined;
  const known = idsMeant(one);
  // An entry gets a name that nobody has; whoever names another entry has to meet its name.
  return (at.at(-1) === "id") === known.has(id) ? undefined : replaced(one, id);
};

/** What no id of a practice or clause may have in it, such as a blank. */
export const invalidId: Fixer = (one) => {
  const place = placeOf(one.at);
  if (place === "practice") return practiceId(one);
  return place === "clause" || place === "clauses" ? clauseId(one) : undefined;
};

/** The practice that the file is about, or was meant to be about. */
function practiceOf({ file, context: { catalogue } }: Case): string | undefined {
  const practice = valueAt(file.data, ["practice"]);
  if (typeof practice !== "string") return undefined;
  return catalogue.practices.has(practice) ? practice : meantPractice(practice, catalogue);
}

/** The ids among which the one at a place has to be; for the id of an entry itself, those that are taken. */
function idsMeant({ at, context: { ids } }: Case): ReadonlySet<string> {
  const place = placeOf(at);
  if (place === "id") return at[0] === "sources" ? ids.sources : at[0] === "asks" ? ids.asks : ids.evidence;
  if (place === "in" && at[0] === "evidence") return new Set([...ids.sources, ...ids.evidence]);
  if (place === "source" || place === "published_in" || place === "in") return ids.sources;
  return place === "superseded_by" ? ids.asks : ids.evidence;
}

/** The key at or above a place. */
const placeOf = (at: Pointer): string => String(at.findLast((step) => typeof step === "string"));

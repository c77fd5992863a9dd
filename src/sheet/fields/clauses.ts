import type { ClauseReference } from "../../model/generated/schemas.ts";
import { clauseOf } from "../../model/reference.ts";
import type { Data, Field, Wrong } from "../model.ts";

const references = ({ clauses: all }: Data): readonly ClauseReference[] => (Array.isArray(all) ? all : []);
const group = (reference: ClauseReference) => (typeof reference === "string" ? { clause: reference } : reference);
/** A reference without what is not said, and as the id alone where nothing else is. */
function bare(reference: Exclude<ClauseReference, string>, wasGroup: boolean): ClauseReference {
  const kept = Object.fromEntries(Object.entries(reference).filter(([, value]) => value !== undefined)) as unknown as typeof reference;
  return Object.keys(kept).length === 1 && !wasGroup ? kept.clause : kept;
}

/** The clauses that an item names, with their parts in brackets. */
export const clauses: Field = {
  key: "clauses",
  label: "Clauses",
  help: "The clauses it bears on, with commas between them; parts in brackets: ID (access, storage). In a new row, left empty, it is the clause above.",
  width: 18,
  kind: { is: "text" },
  names: "clauses",
  required: true,
  get: (entry) =>
    references(entry)
      .map((reference) => {
        const { clause, parts } = group(reference);
        return parts === undefined ? clause : `${clause} (${parts.join(", ")})`;
      })
      .join(", "),
  set: (entry, said) => {
    const named = clausesIn(said);
    if ("wrong" in named) return named;
    const before = references(entry);
    const wanted = new Map(named.all.map((one) => [one.clause, one.parts] as const));
    const kept = before
      .filter((reference) => wanted.has(clauseOf(reference)))
      .map((reference) => {
        const parts = wanted.get(clauseOf(reference));
        const old = group(reference);
        if (JSON.stringify(old.parts) === JSON.stringify(parts)) return reference;
        const { clause, shows: what } = old;
        return bare(
          { clause, ...(parts && { parts: parts as [string, ...string[]] }), ...(what !== undefined && { shows: what }) },
          typeof reference !== "string",
        );
      });
    const byClause = new Map(kept.map((reference) => [clauseOf(reference), reference] as const));
    // In the order of the cell: whoever puts the clauses in order changes just that.
    const all = [...wanted].map(([clause, parts]) => byClause.get(clause) ?? (parts === undefined ? clause : { clause, parts }));
    return all.length === 0 ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== "clauses")) : { ...entry, clauses: all };
  },
};

function clausesIn(said: string): { readonly all: readonly { readonly clause: string; readonly parts?: readonly string[] }[] } | Wrong {
  const pieces = said
    .split(/[,;\n](?![^()]{0,2000}\))/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const all = [];
  for (const piece of pieces.flatMap((one) => (one.includes("(") ? [one] : one.split(/\s+/)))) {
    const [, clause, within] = /^([A-Za-z0-9][A-Za-z0-9.-]*)\s*(?:\(([^()]*)\))?$/.exec(piece) ?? [];
    if (clause === undefined)
      return {
        wrong: `says “${piece}”, which is no clause. Write the ids of clauses with commas between them, and parts in brackets behind the id: ID (access, storage)`,
      };
    const parts = within
      ?.split(/[,;]/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    all.push({ clause, ...(parts !== undefined && parts.length > 0 && { parts }) });
  }
  return { all };
}

/** What the item shows for each clause, one on each line. */
export const shows: Field = {
  key: "shows",
  label: "What it shows for each clause",
  help: "One line for each clause, which begins with its id and a colon: “ID: The page names the board.” Needed where there are more than three clauses.",
  width: 44,
  kind: { is: "text" },
  get: (entry) =>
    references(entry)
      .flatMap((reference) => (typeof reference === "string" || reference.shows === undefined ? [] : [`${reference.clause}: ${reference.shows}`]))
      .join("\n"),
  set: (entry, said) => {
    const before = references(entry);
    const known = new Set(before.map(clauseOf));
    const found = new Map<string, string>();
    let last: string | undefined;
    for (const line of said.split("\n")) {
      const [, begin, rest = ""] = /^\s*([A-Za-z0-9][A-Za-z0-9.-]*)\s*:(.*)$/.exec(line) ?? [];
      const clause = [...known].find((id) => id.toLowerCase() === begin?.toLowerCase());
      if (clause !== undefined) {
        if (found.has(clause)) return { wrong: `says twice what it shows for ${clause}. Keep one of the lines` };
        found.set(clause, rest.trimStart());
        last = clause;
      } else if (last !== undefined) found.set(last, `${found.get(last)}\n${line}`);
      else if (line.trim() !== "") {
        const [only, ...more] = before.map(clauseOf);
        if (only === undefined || more.length > 0)
          return { wrong: `says “${line.trim()}”, and not for which of its clauses. Begin the line with the id of a clause of this row, and a colon` };
        found.set(only, line);
        last = only;
      }
    }
    const all = before.map((reference) => {
      const what = found.get(clauseOf(reference))?.trim() || undefined;
      const { shows: old, ...about } = group(reference) as Exclude<ClauseReference, string>;
      return old === what ? reference : bare({ ...about, ...(what !== undefined && { shows: what }) }, typeof reference !== "string");
    });
    return all.length === 0 ? entry : { ...entry, clauses: all };
  },
};

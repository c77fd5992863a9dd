import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise } from "../diagnostics/raise.ts";
import type { WrittenCatalogue, WrittenPractice } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";
import { idProblems } from "./ids.ts";
import { type HeldPractice, wordProblems } from "./words.ts";

/**
 * What a schema cannot say about a catalogue: its ids differ, every practice is held or said not to be, the words of every clause are found
 * in its practice, say what it says, and leave nothing out, and it does not go under the name of one that t6 carries.
 */
export function checkCatalogue(catalogue: WrittenCatalogue, file: string, shipped: WrittenCatalogue | undefined): Problem[] {
  const top: Spot = { file, pointer: [] };
  const practices = catalogue.practices.map((practice, index) => ({ practice, spot: inside(top, "practices", index) }));
  return [
    ...(takesNameOf(shipped, catalogue) ? [raise("catalogue/reserved-id", { id: catalogue.catalogue }, inside(top, "catalogue"))] : []),
    ...idProblems(catalogue, top),
    ...successorProblems(catalogue, top),
    ...registerProblems(catalogue, top),
    ...practices.flatMap(({ practice, spot }) => holdingProblems(practice, spot)),
    ...practices.flatMap(heldOf).flatMap(wordProblems),
  ];
}

/**
 * Whether a catalogue goes under the id of a shipped one and is another. Whoever reads that somebody meets it takes it for the code's own
 * words, so the name belongs to it.
 */
function takesNameOf(shipped: WrittenCatalogue | undefined, catalogue: WrittenCatalogue): boolean {
  return shipped !== undefined && catalogue.catalogue === shipped.catalogue && JSON.stringify(catalogue) !== JSON.stringify(shipped);
}

/** An edition that takes its own place would tell every reader that the text has been replaced. */
function successorProblems({ editions, successor }: WrittenCatalogue, top: Spot): Problem[] {
  return successor !== undefined && editions.some(({ id }) => id === successor.edition)
    ? [raise("catalogue/own-successor", { edition: successor.edition }, inside(top, "successor", "edition"))]
    : [];
}

/** What is said of a register bears on clauses that there are, and on parts that one of them has. */
function registerProblems({ practices, register }: WrittenCatalogue, top: Spot): Problem[] {
  const clauses = new Map(practices.flatMap((practice) => (practice.clauses ?? []).map((clause) => [clause.id, clause] as const)));
  const about = Object.keys(register?.about ?? {}).flatMap((id) =>
    clauses.has(id) ? [] : [raise("catalogue/register-names", { what: "clause", id, where: "‘about’" }, inside(top, "register", "about", id), "key")],
  );
  const questions = (register?.questions ?? []).flatMap(({ question, clauses: named, parts = [] }, index) => {
    const spot = inside(top, "register", "questions", index);
    const has = new Set(named.flatMap((id) => (clauses.get(id)?.parts ?? []).map((part) => part.id)));
    const names = (what: string, id: string, key: string, at: number) =>
      raise("catalogue/register-names", { what, id, where: `the question ${question}` }, inside(spot, key, at));
    return [
      ...named.flatMap((id, at) => (clauses.has(id) ? [] : [names("clause", id, "clauses", at)])),
      ...parts.flatMap((id, at) => (has.has(id) ? [] : [names("part", id, "parts", at)])),
    ];
  });
  return [...about, ...questions];
}

/** A practice has its words and its clauses; or it is said that it has not. */
function holdingProblems({ id, text, clauses, not_held: gap, quoted_by: quoted, copied }: WrittenPractice, spot: Spot): Problem[] {
  const said = [
    ...(text === undefined ? [] : ["a text"]),
    ...(clauses === undefined ? [] : ["clauses"]),
    ...(quoted === undefined ? [] : ["somebody who quotes it"]),
    ...(copied === undefined ? [] : ["somebody who copied it"]),
  ];
  if (gap !== undefined) return said[0] === undefined ? [] : [raise("catalogue/held-or-not", { practice: id, what: `is not held, and has ${said[0]}` }, spot)];
  const missing = [...(text === undefined ? ["text"] : []), ...(clauses === undefined ? ["clauses"] : [])];
  return missing.length === 0 ? [] : [raise("catalogue/held-or-not", { practice: id, what: `has no ${missing.join(" and no ")}` }, spot)];
}

function heldOf({ practice, spot }: { readonly practice: WrittenPractice; readonly spot: Spot }): readonly HeldPractice[] {
  const { text, clauses } = practice;
  if (text === undefined || clauses === undefined) return [];
  return [{ practice: { ...practice, text }, clauses: clauses.map((clause, index) => ({ clause, spot: inside(spot, "clauses", index) })), spot }];
}

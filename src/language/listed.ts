import { withinDouble } from "./quote-marks.ts";

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], joined: "and" | "or" = "and"): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joined} ${items.at(-1)}`;
}

/** "a", "a or b", "a, b or c". */
export const alternatives = (items: readonly string[]): string => listed(items, "or");

/** Words of the record in quotation marks, as a sentence. */
export function quoted(words: string): string {
  const within = withinDouble(words);
  return `“${/[.!?]$/.test(within) ? within : `${within}.`}”`;
}

/** How many ids that follow each other make a run. */
const leastRun = 3;

/** Clauses in a sentence; those that follow each other are told as a run: "T6.1a to T6.1d and T6.1g". */
export const clausesListed = (ids: readonly string[]): string => listed(namesOf(ids));

function namesOf(ids: readonly string[]): readonly string[] {
  const runs: [string, ...string[]][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1) ?? "", id)) run.push(id);
    else runs.push([id]);
  }
  return runs.flatMap((run) => (run.length < leastRun ? run : [`${run[0]} to ${run.at(-1)}`]));
}

/** How many clauses are named in a sentence, one by one or as runs. */
const mostNamed = 4;

/** How many names, of clauses or of runs, stand behind a count. */
const mostBehind = 8;

/** Clauses in a sentence: named, or counted where they are many, with the names behind the count: "6 clauses of T6.1 (T6.1a to T6.1d, T6.1f and T6.1h)". */
export function clausesCounted(ids: readonly string[]): string {
  const names = namesOf(ids);
  if (ids.length <= mostNamed || names.length === 1) return listed(names);
  const practices = [...new Set(ids.map((id) => id.replace(/(?<![a-z])[a-z]+$/, "")))];
  return `${ids.length} clauses${practices.length === 1 ? ` of ${practices[0]}` : ""} (${listed(upTo(names, ids))})`;
}

/** As many names as stand behind a count, and how many clauses more there are. */
function upTo(names: readonly string[], ids: readonly string[]): readonly string[] {
  if (names.length <= mostBehind + 1) return names;
  const last = names[mostBehind - 1] ?? "";
  const told = ids.indexOf(last.split(" to ").at(-1) ?? "") + 1;
  return [...names.slice(0, mostBehind), `${ids.length - told} more`];
}

/** Whether an id is another with the next letter at its end. */
function follows(before: string, id: string): boolean {
  const [last, letter] = [before.charCodeAt(before.length - 1), id.charCodeAt(id.length - 1)];
  return before.slice(0, -1) === id.slice(0, -1) && /[a-z]$/.test(before) && /[a-z]$/.test(id) && letter === last + 1;
}

import type { Data, Table } from "./model.ts";

/** In which order the keys of an entry stand, as everywhere else in the files. */
const orders: Readonly<Record<Table["what"], readonly string[]>> = {
  assessment: [],
  evidence: "title clauses kind statement items state stance severity said_by speaker verification access source dates closed limitations audience".split(" "),
  ask: "kind clauses text outcome how owner due first_due no_specific_timescale status raised accepted_by".split(" "),
  source: "title publisher reference url access audience published accessed".split(" "),
  limitation: "text material clauses resolved_on resolved_by accepted_by in".split(" "),
  strength: [],
  not_applicable: "clause reason by".split(" "),
  deferred: "clause body reason reopen_on".split(" "),
  judgement: "outcome by role on reasons narrative agreed_by cites published_in read_by evidence_digest".split(" "),
};

/** An entry with its keys in that order, those that the order does not know at the end. */
export function inOrder(data: Data, what: Table["what"]): Data {
  const keys = new Set([...orders[what], ...Object.keys(data)]);
  return Object.fromEntries([...keys].flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]] as const])));
}

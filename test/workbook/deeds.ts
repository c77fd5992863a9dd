import fc from "fast-check";
import type { Pointer } from "../../src/model/pointer.ts";
import { entryOf } from "../../src/workbook/model/apply.ts";
import { type Desk, rewritten, saved, takenAway } from "../../src/workbook/model/desk.ts";
import type { Data, Draft } from "../../src/workbook/model/draft.ts";

/*
 * Whatever somebody can do on the pages of the workbook, as data.
 */

const words = fc.constantFrom("A log", "What: it shows #1", "- not a list", "Two\nlines", "“Quoted” & <b>marked</b>", "yes", "2019", "{a: b}", "Ünïcode ✓");
const item = fc.nat();
const clause = fc.constantFrom("T6.5a", "T6.5b", "T6.5c", "T6.1h", "T6.4c");

/** What is done: with which entry, counted over all of its kind, and what becomes of it. */
const deeds = {
  reword: fc.record({ do: fc.constant("reword" as const), item, key: fc.constantFrom("title", "statement"), text: words }),
  choose: fc.record({
    do: fc.constant("choose" as const),
    item,
    kind: fc.constantFrom("record", "policy", "review"),
    access: fc.constantFrom("internal", "on_request"),
  }),
  date: fc.record({ do: fc.constant("date" as const), item, on: fc.constantFrom("2018", "2018-04", "2018-04-03") }),
  clause: fc.record({ do: fc.constant("clause" as const), item, clause, text: words }),
  check: fc.record({ do: fc.constant("check" as const), item, text: words }),
  limit: fc.record({ do: fc.constant("limit" as const), item, text: words, isMaterial: fc.boolean() }),
  unlimit: fc.record({ do: fc.constant("unlimit" as const), item, text: words }),
  add: fc.record({ do: fc.constant("add" as const), text: words, clause }),
  remove: fc.record({ do: fc.constant("remove" as const), item }),
  ask: fc.record({ do: fc.constant("ask" as const), text: words, clause }),
  reask: fc.record({ do: fc.constant("reask" as const), item, text: words }),
  close: fc.record({ do: fc.constant("close" as const), item, text: words }),
  unask: fc.record({ do: fc.constant("unask" as const), item }),
  source: fc.record({ do: fc.constant("source" as const), text: words }),
  resource: fc.record({ do: fc.constant("resource" as const), item, text: words }),
  judge: fc.record({ do: fc.constant("judge" as const), whole: fc.boolean(), text: words }),
  unjudge: fc.record({ do: fc.constant("unjudge" as const), whole: fc.boolean() }),
  defer: fc.record({ do: fc.constant("defer" as const), clause: fc.constantFrom("T6.5b", "T6.5d"), text: words }),
  about: fc.record({ do: fc.constant("about" as const), text: words }),
  letter: fc.record({ do: fc.constant("letter" as const), text: words, on: fc.constantFrom("2020-01-31", "2020-02-01") }),
  retype: fc.record({ do: fc.constant("retype" as const), item, text: words }),
} as const;

export const kinds = Object.keys(deeds) as (keyof typeof deeds)[];
export const deed = fc.oneof(...Object.values(deeds));
export type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

interface Made {
  readonly desk: Desk;
  /** The place that is otherwise now; left out where that is any text. */
  readonly at?: Pointer;
  readonly isNew?: boolean;
  readonly isRemoval?: boolean;
}

const idsOf = ({ open }: Desk, what: "evidence" | "ask" | "source"): readonly string[] => {
  const { decision } = open.assessed;
  if (what === "source") return (decision?.assessment.head.data.sources ?? []).map(({ id }) => id);
  return (what === "evidence" ? decision?.evidence : decision?.asks)?.map(({ item: one }) => one.id) ?? [];
};

/** Does it, where it can be done: what is refused is left alone. */
export async function does(desk: Desk, one: Deed): Promise<Made | undefined> {
  const pick = (what: "evidence" | "ask" | "source", number: number): string => {
    const all = idsOf(desk, what);
    return all[number % Math.max(1, all.length)] ?? "";
  };
  switch (one.do) {
    case "add":
      return added(desk, { what: "evidence", practice: "T6.5", data: evidence(one.text, ["T6.5d", one.clause]) }, "evidence");
    case "ask":
      return added(
        desk,
        { what: "ask", data: { kind: "recommendation", text: one.text, clauses: [...new Set(["T6.5d", one.clause])], owner: "Panel", due: "2020-06-30" } },
        "asks",
      );
    case "source":
      return added(desk, { what: "source", data: { title: one.text, access: "internal", reference: "R/1" } }, "sources");
    case "defer":
      return added(
        desk,
        { what: "deferred", practice: "T6.5", data: { clause: one.clause, body: "Information Commissioner's Office", reason: one.text } },
        "deferred",
      );
    case "remove":
      return removed(desk, "evidence", pick("evidence", one.item));
    case "unask":
      return removed(desk, "ask", pick("ask", one.item));
    case "unjudge":
      return removed(desk, "judgement", one.whole ? "T6" : "T6.5");
    case "retype": {
      const names = [...desk.open.files.keys()];
      const name = names[one.item % names.length] ?? "";
      return { desk: await rewritten(desk, name, `${desk.open.files.get(name)}# ${one.text.replace(/\n/g, " ")}\n`, "retyping") };
    }
    case "about":
    case "letter":
      return changed(desk, "assessment", "assessment", one);
    case "judge":
      return changed(desk, "judgement", one.whole ? "T6" : "T6.5", one);
    case "reask":
    case "close":
      return changed(desk, "ask", pick("ask", one.item), one);
    case "resource":
      return changed(desk, "source", pick("source", one.item), one);
    default:
      return changed(desk, "evidence", pick("evidence", one.item), one);
  }
}

const evidence = (text: string, clauses: readonly string[]): Data => ({
  title: text,
  clauses: [...new Set(clauses)],
  kind: "record",
  statement: text,
  state: "in_place",
  said_by: "producer",
  access: "internal",
});

async function added(desk: Desk, draft: Draft, list: string): Promise<Made | undefined> {
  const done = await saved(desk, draft, "adding");
  if ("refusal" in done) return undefined;
  const { decision } = done.desk.open.assessed;
  const entry = decision && entryOf(decision, draft.what, done.id);
  return { desk: done.desk, at: entry?.at ?? [list, -1], isNew: true };
}

async function removed(desk: Desk, what: Draft["what"], id: string): Promise<Made | undefined> {
  const at = desk.open.assessed.decision && entryOf(desk.open.assessed.decision, what, id)?.at;
  const done = await takenAway(desk, what, id, "removing");
  return "refusal" in done || at === undefined ? undefined : { desk: done.desk, at, isRemoval: true };
}

async function changed(desk: Desk, what: Draft["what"], id: string, one: Deed): Promise<Made | undefined> {
  const entry = desk.open.assessed.decision && entryOf(desk.open.assessed.decision, what, id);
  const data = entry && after(entry.data, one);
  if (entry === undefined || data === undefined) return undefined;
  const done = await saved(desk, { what, id, data }, "changing");
  if ("refusal" in done) return undefined;
  // Of the assessment only what was typed is another: the rest of its file is as it was.
  const at = one.do === "about" ? ["introduction"] : one.do === "letter" ? ["letter"] : entry.at;
  return { desk: done.desk, at };
}

/** The entry as somebody leaves it; undefined where there is nothing to change. */
function after(before: Data, one: Deed): Data | undefined {
  const limits = (before["limitations"] ?? []) as readonly Data[];
  switch (one.do) {
    case "reword":
      return { ...before, [one.key]: one.text };
    case "choose":
      return { ...before, kind: one.kind, access: one.access };
    case "date":
      return { ...before, dates: { ...(before["dates"] as Data | undefined), about: one.on } };
    case "clause": {
      const all = (before["clauses"] ?? []) as readonly (string | Data)[];
      const rest = all.filter((about) => (typeof about === "string" ? about : about["clause"]) !== one.clause);
      return { ...before, clauses: rest.length < all.length && rest.length > 0 ? rest : [...rest, { clause: one.clause, shows: one.text }] };
    }
    case "check":
      return { ...before, verification: { level: "checked", by: { name: one.text, role: "producer" }, on: "2019-05" } };
    case "limit":
      return {
        ...before,
        limitations: [...limits, { text: one.text, material: one.isMaterial, ...(!one.isMaterial && { accepted_by: { name: "Panel", role: "regulator" } }) }],
      };
    case "unlimit":
      return limits.length === 0
        ? undefined
        : { ...before, limitations: [...limits.slice(1), ...(limits.length > 1 ? [] : [{ ...limits[0], text: one.text }])] };
    case "reask":
      return { ...before, text: one.text };
    case "close":
      return { ...before, response: one.text, progress: [...((before["progress"] ?? []) as readonly Data[]), { on: "2019-11-01", text: one.text }] };
    case "resource":
      return { ...before, title: one.text };
    case "judge":
      return { ...before, outcome: "not_yet_shown", by: "Rosalind Achebe", on: "2019-12-30", reasons: one.text };
    case "about":
      return { ...before, introduction: one.text };
    case "letter":
      return { ...before, letter: { ...(before["letter"] as Data | undefined), date: one.on, copies: [one.text.replace(/\n/g, " ")] } };
    default:
      return undefined;
  }
}

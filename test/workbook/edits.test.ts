import fc from "fast-check";
import { expect, test } from "vitest";
import { keepsComments } from "../../src/source/edit/comments.ts";
import { sameData } from "../../src/source/edit/data.ts";
import { parse } from "../../src/source/parse.ts";
import { entryOf } from "../../src/workbook/model/apply.ts";
import { type Desk, saved, takenAway, undone, unsavedIn } from "../../src/workbook/model/desk.ts";
import type { Data } from "../../src/workbook/model/draft.ts";
import { runsOf } from "../runs.ts";
import { deskOf } from "./npd.ts";

/*
 * The law of editing in the page: the files differ from those that were opened in what was edited and in nothing else, and undone they
 * are the same bytes.
 */

const words = fc.constantFrom("A log", "What: it shows #1", "- not a list", "Two\nlines", "“Quoted” & <b>marked</b>", "yes", "2019", "{a: b}", "Ünïcode ✓");

/** One thing that somebody does: with which item, counted over all of them, and what becomes of it. */
const deed = fc.oneof(
  fc.record({ do: fc.constant("reword" as const), item: fc.nat(), key: fc.constantFrom("title", "statement"), text: words }),
  fc.record({
    do: fc.constant("choose" as const),
    item: fc.nat(),
    kind: fc.constantFrom("record", "policy", "review"),
    access: fc.constantFrom("internal", "on_request"),
  }),
  fc.record({ do: fc.constant("date" as const), item: fc.nat(), on: fc.constantFrom("2018", "2018-04", "2018-04-03") }),
  fc.record({ do: fc.constant("limit" as const), item: fc.nat(), text: words }),
  fc.record({ do: fc.constant("add" as const), text: words }),
  fc.record({ do: fc.constant("remove" as const), item: fc.nat() }),
);
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

const ids = ({ open }: Desk): readonly string[] => open.assessed.decision?.evidence.map(({ item }) => item.id) ?? [];

/** Does it, where it can be done: what is refused is left alone, and said so. */
async function does(desk: Desk, one: Deed): Promise<Desk> {
  if (one.do === "add") {
    const data = { title: one.text, clauses: ["T6.3c"], kind: "record", statement: one.text, state: "in_place", said_by: "producer", access: "internal" };
    const done = await saved(desk, { what: "evidence", practice: "T6.3", data }, "adding");
    return "refusal" in done ? desk : done.desk;
  }
  const all = ids(desk);
  const id = all[one.item % all.length] ?? "";
  if (one.do === "remove") {
    const done = await takenAway(desk, "evidence", id, "removing");
    return "refusal" in done ? desk : done.desk;
  }
  const before = desk.open.assessed.decision && entryOf(desk.open.assessed.decision, "evidence", id)?.data;
  if (before === undefined) return desk;
  const done = await saved(desk, { what: "evidence", id, data: after(before, one) }, "changing");
  return "refusal" in done ? desk : done.desk;
}

function after(before: Data, one: Exclude<Deed, { do: "add" } | { do: "remove" }>): Data {
  switch (one.do) {
    case "reword":
      return { ...before, [one.key]: one.text };
    case "choose":
      return { ...before, kind: one.kind, access: one.access };
    case "date":
      return { ...before, dates: { ...(before["dates"] as Data | undefined), about: one.on } };
    case "limit":
      return { ...before, limitations: [...((before["limitations"] ?? []) as readonly Data[]), { text: one.text, material: true }] };
  }
}

test("whatever is edited, every other byte stays, and undone all are as they were", async () => {
  // Two of its files: what is decided of the others costs time and changes nothing here.
  const first = await deskOf("npd-2019", /assessment|T6\.3/);
  let edits = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 3 }), async (deeds) => {
      let desk = first;
      for (const one of deeds) {
        const before = desk;
        desk = await does(desk, one);
        // What says already what it is to say is left alone.
        if (desk.past.length === before.past.length) continue;
        edits += 1;
        const [name, ...others] = unsavedIn({ open: desk.open, saved: before.open.files });
        // One deed is about one file.
        expect(others).toEqual([]);
        const [old, now] = [before.open.files.get(name ?? "") ?? "", desk.open.files.get(name ?? "") ?? ""];
        if (one.do !== "remove") expect(keepsComments(old, now)).toBe(true);
        const rest = (text: string): unknown => without(parse(text).data, one.do === "add" ? undefined : ids(before)[one.item % ids(before).length]);
        expect(sameData(rest(old), one.do === "add" ? withoutLast(parse(now).data) : rest(now))).toBe(true);
      }
      while (desk.past.length > 0) desk = await undone(desk);
      expect(unsavedIn(desk)).toEqual([]);
    }),
    { numRuns: runsOf(300), seed: 16 },
  );
  expect(edits).toBeGreaterThan(runsOf(200));
});

const withoutLast = (data: unknown): unknown => ({ ...(data as Data), evidence: ((data as Data)["evidence"] as readonly unknown[]).slice(0, -1) });

/** What a file says of all but one item. */
function without(data: unknown, id: string | undefined): unknown {
  const { evidence = [], ...rest } = data as Data & { readonly evidence?: readonly Data[] };
  return { ...rest, evidence: evidence.filter((item) => item["id"] !== id) };
}

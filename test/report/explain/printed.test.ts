import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openResults } from "../../../src/api/results.ts";
import { subjectOf } from "../../../src/cli/subject.ts";
import type { Catalogue } from "../../../src/model/catalogue.ts";
import type { Result } from "../../../src/model/generated/schemas.ts";
import { entriesFor } from "../../../src/report/explain/entries.ts";
import { sheet } from "../../../src/report/explain/sheet.ts";
import { run } from "../../cli/host.ts";
import { root, shipped } from "./entries.ts";

const fixtures = ["npd-2016", "npd-2019", "all-met"].map((name) => join(root, "fixtures", name));
const released = readdirSync(join(root, "test/released"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(root, "test/released", name)).map((file) => join(root, "test/released", name, file)))
  .filter((file) => file.endsWith(".json"));

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await shipped();
});

/** The ids that a result prints: of rules, parameters, clauses, items and asks. */
function* idsIn(node: unknown, key = ""): Generator<string> {
  if (Array.isArray(node)) for (const one of node) yield* idsIn(one, key);
  else if (typeof node === "object" && node !== null)
    for (const [name, inner] of Object.entries(node)) {
      // What a regulator is called besides is no id.
      if (name !== "regulator") yield* idsIn(inner, name);
    }
  else if (typeof node === "string" && ["rule", "rules", "also", "clause", "deciding_clause", "deciding_practice", "missing"].includes(key)) yield node;
}

const namesIn = (result: Result): readonly string[] => [
  ...idsIn({ ...result, parameters: undefined, evidence: result.evidence.map(({ counts_as }) => counts_as), asks: undefined }),
  ...result.parameters.map(({ id }) => id),
  ...result.practices.flatMap(({ id, clauses }) => [id, ...clauses.map((clause) => clause.id)]),
  ...result.evidence.flatMap(({ item }) => [item.id, `V-${item.id}`]),
  ...result.asks.map(({ item }) => item.id),
  ...result.proposed_asks.map(({ id }) => id),
];

describe("every id that an output prints is known", () => {
  test.each([...fixtures, ...released])("results: %s", async (path) => {
    const { opened } = await openResults([path]);
    expect(opened).not.toEqual([]);
    for (const { result, diagnostics, display, catalogue: loaded } of opened) {
      if (result === undefined) throw new Error(`${path} could not be decided`);
      const cases = [{ catalogue: loaded?.catalogue, result, diagnostics, display }];
      const entries = entriesFor(loaded?.catalogue ?? catalogue, cases);
      for (const id of new Set(namesIn(result))) {
        const { meant } = subjectOf(id, entries);
        expect(meant.length, id).toBeGreaterThan(0);
        for (const { title, passages } of meant) expect(sheet(title, passages(cases), { width: 80 })).not.toMatch(/undefined|\[object/);
      }
    }
  });

  test.each(["score", "check", "report", "forecast", "next", "explain T6.4c"])(
    "what stands in square brackets or behind “t6 explain”: t6 %s",
    async (command) => {
      const entries = entriesFor(catalogue);
      for (const fixture of fixtures) {
        const { out } = await run([...command.split(" "), fixture]);
        const ids = [...out.matchAll(/\[([a-z_]+\/[a-z_-]+)\]|t6 explain ([\w./-]*\w)/g)].map(([, bracketed, behind]) => bracketed ?? behind ?? "");
        for (const id of new Set(ids)) expect(subjectOf(id, entries).meant.length, id).toBeGreaterThan(0);
      }
    },
  );

  test("the questions of a request", async () => {
    for (const fixture of fixtures) {
      const { opened } = await openResults([fixture]);
      const cases = opened.map((one) => ({ catalogue: one.catalogue?.catalogue, result: one.result, diagnostics: one.diagnostics, display: one.display }));
      const { out } = await run(["report", fixture, "--document", "request"]);
      const numbers = new Set([...out.matchAll(/\b[QV]-[\w.-]*\w/g)].map(([number]) => number));
      for (const number of numbers) expect(subjectOf(number, entriesFor(catalogue, cases)).meant.length, number).toBeGreaterThan(0);
    }
  });
});

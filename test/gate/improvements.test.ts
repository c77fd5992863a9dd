import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { assess } from "../../src/api/assess.ts";
import { loadFiles } from "../../src/api/load-files.ts";
import { codes } from "../../src/diagnostics/codes.ts";
import { conditionPrints } from "../../src/gate/rules/condition-prints.ts";
import { failuresOf } from "../../src/gate/rules/failures.ts";
import { fingerprintsOf } from "../../src/gate/rules/fingerprint.ts";
import { sha256 } from "../../src/io/sha256.ts";
import type { Gate } from "../../src/model/generated/schemas.ts";
import { runsOf } from "../runs.ts";

/** What is written in files, as far as it is changed here. */
interface Item {
  id: string;
  kind: string;
  state: string;
  access: string;
  statement: string;
  dates?: object;
  clauses: unknown[];
  [key: string]: unknown;
}
type Files = Map<string, Record<string, unknown> & { evidence?: Item[] }>;

const folder = "fixtures/all-met";
const good: Files = new Map(readdirSync(folder).map((name) => [name, parse(readFileSync(`${folder}/${name}`, "utf8"))]));
for (const data of good.values()) for (const key of ["judgement", "judgement_overall", "narrative", "notes"]) delete data[key];
good.delete("asks.yaml");
const itemIds = [...good.values()].flatMap(({ evidence = [] }) => evidence.map(({ id }) => id));

/** Ways in which an item can be short of what is asked. Each item has one at most, and none is a slip behind which something else may be hidden. */
const faults: Readonly<Record<string, (item: Item) => void>> = {
  plan: (item) => Object.assign(item, { kind: "plan", state: "planned" }),
  statement: (item) => Object.assign(item, { kind: "statement" }),
  hidden: (item) => Object.assign(item, { access: "internal" }),
  released: (item) => Object.assign(item, { access: "foi" }),
  undated: (item) => {
    delete item.dates;
  },
  old: (item) => Object.assign(item, { dates: { about: "2001-01" } }),
  lapsed: (item) => Object.assign(item, { dates: { about: "2025-02", valid_until: "2025-03-01" } }),
  stranger: (item) => Object.assign(item, { verification: { level: "verified", by: "Somebody Nobody Knows", on: "2025-06" } }),
  nowhere: (item) => Object.assign(item, { verification: { level: "corroborated", by: { name: "A Body", role: "third_party" }, on: "2025-06" } }),
  repeated: (item) => Object.assign(item, { statement: "This is what is said everywhere." }),
  ungraded: (item) => Object.assign(item, { stance: "contradicts" }),
};
const kinds = Object.keys(faults);

/** The fault of each item that has one. */
type Faulty = Readonly<Record<string, string>>;
const faulty: fc.Arbitrary<Faulty> = fc.dictionary(fc.constantFrom(...itemIds), fc.constantFrom(...kinds), { minKeys: 1, maxKeys: 14 });

/** The texts of an assessment in which some items have a fault. */
function written(chosen: Faulty, folders: readonly string[] = ["npd"]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, data] of good) {
    const copy = structuredClone(data);
    for (const item of copy.evidence ?? []) faults[chosen[item.id] ?? ""]?.(item);
    for (const at of folders) texts[`${at}/${name}`] = stringify(copy);
  }
  return texts;
}

/** What a strict gate asks of an assessment, as a baseline knows what is missing. */
const strict: Gate = {
  minimum_position: "meets",
  minimum_clauses_met: "100%",
  minimum_clauses_met_overall: "90%",
  evidence_valid_for_days: 200,
  no_unverified_figures: true,
};

/** By what a baseline knows what is wrong, and what is short of what the gate asks. */
interface Prints {
  readonly found: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

async function printsOf(files: Readonly<Record<string, string>>, only: (name: string) => boolean = () => true): Promise<Prints> {
  const { assessments } = await loadFiles(files);
  const assessed = assessments.filter(({ folder: at }) => only(at)).map((one) => assess(one, { asOf: "2025-08-01" }));
  const found = (await Promise.all(assessed.map((one) => one.diagnostics()))).flat();
  const prints = fingerprintsOf(
    found.map((diagnostic) => ({ diagnostic, path: diagnostic.file })),
    sha256,
  );
  const asked = assessed.flatMap(({ decision, folder: at }) => {
    const failures = decision === undefined ? [] : failuresOf({ decision, folder: at, gate: strict, isThere: () => true });
    return failures.flatMap((failure) => conditionPrints(failure, at, sha256));
  });
  return { found: new Set(prints.flat().map(({ print }) => print)), asked: new Set(asked.map(({ print }) => print)) };
}

const newIn = (after: ReadonlySet<string>, before: ReadonlySet<string>) => [...after].filter((print) => !before.has(print));

const without = (chosen: Faulty, id: string): Faulty => Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== id));

describe("a baseline goes by the smallest thing that is wrong", () => {
  test("laws: putting one of several things right makes nothing new, no condition of the gate either; one more that is wrong is new", {
    timeout: 300_000,
  }, async () => {
    let [cases, found, asked] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(faulty, async (chosen) => {
        let left = chosen;
        let before = await printsOf(written(left));
        for (const id of Object.keys(chosen)) {
          left = without(left, id);
          const after = await printsOf(written(left));
          // A baseline of the state before holds all of the state after.
          expect({ mended: id, found: newIn(after.found, before.found), asked: newIn(after.asked, before.asked) }).toEqual({
            mended: id,
            found: [],
            asked: [],
          });
          cases += 1;
          // Read the other way round, one thing more is wrong; where anything is told of it, or short of what is asked by it, that is new.
          if (after.found.size < before.found.size) found += 1;
          if (after.asked.size < before.asked.size) asked += 1;
          before = after;
        }
      }),
      { numRuns: runsOf(180) },
    );
    expect(cases).toBeGreaterThan(runsOf(800));
    expect(found).toBeGreaterThan(cases / 3);
    expect(asked).toBeGreaterThan(cases / 3);
  });

  test("a law: the fingerprints of a run are those of its parts", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(faulty, faulty, async (one, other) => {
        const files = { ...written(one, ["a"]), ...written(other, ["b", "deep/a"]) };
        const parts = await Promise.all(["a", "b", "deep/a"].map((at) => printsOf(files, (name) => name === at)));
        const union = (which: keyof Prints) => new Set(parts.flatMap((part) => [...part[which]]));
        expect({ found: union("found"), asked: union("asked") }).toEqual(await printsOf(files));
      }),
      { numRuns: runsOf(60) },
    );
  });
});

test("every code whose words list several things says which of them it is known by", () => {
  const listing = Object.entries(codes)
    .filter(([, { message }]) => /\{(?:clauses|others)\}|: \{evidence\}|\{what\}\./.test(message))
    .map(([code]) => code);
  const known = readFileSync("src/diagnostics/smallest.ts", "utf8");
  // What cannot be waived is in no baseline.
  expect(listing.filter((code) => !known.includes(`"${code}"`) && !/^(?:file|catalogue)\//.test(code))).toEqual([]);
});

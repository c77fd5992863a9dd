import { describe, expect, test } from "vitest";
import { dateOf, evidenceRecords, locatorOf, sourcesById } from "../../src/assess/link.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Catalogue, CatalogueFile } from "../../src/model/catalogue.ts";
import type { Source } from "../../src/model/generated/schemas.ts";
import { assessmentWith, decideFor, good } from "./examples.ts";

const item = (id: string) => ({ ...good, id });
const withSources = (sources: Source[]): Assessment => {
  const base = assessmentWith([]);
  return { ...base, head: { ...base.head, data: { ...base.head.data, sources } } };
};

const catalogueOf = (...ids: readonly string[]): Catalogue =>
  buildCatalogue({ practices: ids.map((id) => ({ id, title: id, text: id, clauses: [] })) } as unknown as CatalogueFile);

describe("linking", () => {
  test("items come in the order of practices, then files, then items, whatever order the files come in", () => {
    const files = [
      { file: "c.yaml", data: { practice: "other", evidence: [item("e")] } },
      { file: "b.yaml", data: { practice: "P2", evidence: [item("d")] } },
      { file: "z.yaml", data: { practice: "P1", evidence: [item("c")] } },
      { file: "a.yaml", data: { practice: "P1", evidence: [item("a"), item("b")] } },
      { file: "d.yaml", data: { practice: "P2" } },
    ];
    for (const practices of [files, files.toReversed()]) {
      const records = evidenceRecords({ ...assessmentWith([]), practices }, catalogueOf("P1", "P2"));
      expect(records.map((record) => record.item.id)).toEqual(["a", "b", "c", "d", "e"]);
      expect(records[1]).toMatchObject({ practice: "P1", spot: { file: "a.yaml", pointer: ["evidence", 1] } });
    }
  });

  test("the decision lists items in the catalogue's order", () => {
    const practices = [
      { file: "a.yaml", data: { practice: "P2", evidence: [item("late")] } },
      { file: "b.yaml", data: { practice: "P1", evidence: [item("early")] } },
    ];
    expect(decideFor({ ...assessmentWith([]), practices }).decision.evidence.map((record) => record.item.id)).toEqual(["early", "late"]);
  });

  test("of two sources with the same id the first counts", () => {
    const sources = sourcesById(
      withSources([
        { id: "page", title: "First" },
        { id: "page", title: "Second" },
        { id: "other", title: "Third" },
      ]),
    );
    expect([...sources.values()].map((source) => source.title)).toEqual(["First", "Third"]);
    expect(sourcesById(assessmentWith([])).size).toBe(0);
  });

  test("sources of assessment.yaml are open to items of every practice", () => {
    const base = withSources([{ id: "page", title: "A page", url: "https://example.org/page" }]);
    const decided = decideFor({
      ...base,
      practices: [{ file: "P1.yaml", data: { practice: "P1", evidence: [{ ...good, clauses: ["P1b"], source: "page" }] } }],
    });
    expect(decided.clause("P1b").finding.state).toBe("met");
  });

  test("an item's date is its own, else the day its document was published", () => {
    const sources = new Map([["page", { id: "page", title: "A page", published: "2017" }]]);
    const { dates: _dates, source: _source, ...bare } = good;
    expect(dateOf({ ...bare, source: "page", dates: { about: "2018" } }, sources)).toBe("2018");
    expect(dateOf({ ...bare, source: "page" }, sources)).toBe("2017");
    expect(dateOf({ ...bare, source: "nowhere" }, sources)).toBeUndefined();
    expect(dateOf(bare, sources)).toBeUndefined();
    expect(locatorOf(bare, sources)).toBeUndefined();
  });
});

describe("practice files", () => {
  test("strengths and the judgement are those of the practice's own files", () => {
    const practices = [
      { file: "a.yaml", data: { practice: "P1", strengths: ["One."] } },
      { file: "b.yaml", data: { practice: "P1", strengths: ["Two."], judgement: { outcome: "meets" as const } } },
      { file: "c.yaml", data: { practice: "P2", strengths: ["Three."], judgement: { outcome: "not_consistent" as const } } },
    ];
    const { practice } = decideFor({ ...assessmentWith([]), practices });
    expect(practice("P1")).toMatchObject({ file: "a.yaml", strengths: ["One.", "Two."], judgement: { item: { outcome: "meets" }, spot: { file: "b.yaml" } } });
    expect(practice("P2")).toMatchObject({ file: "c.yaml", strengths: ["Three."], judgement: { item: { outcome: "not_consistent" } } });
    const bare = decideFor(assessmentWith([]));
    expect(bare.practice("P2").file).toBeUndefined();
    expect(bare.practice("P1").strengths).toEqual([]);
  });

  test("the overall judgement goes stale when a declaration is added anywhere", () => {
    const before = decideFor(assessmentWith([])).decision.digest();
    expect(decideFor(assessmentWith([], { not_applicable: [{ clause: "P1a", reason: "It cannot apply." }] })).decision.digest()).not.toBe(before);
    expect(decideFor(assessmentWith([], { deferred: [] })).decision.digest()).toBe(before);
  });

  test("a practice with two files is known when either is read", () => {
    const practices = [
      { file: "a.yaml", data: { practice: "P1" } },
      { file: "b.yaml", data: { practice: "P2" } },
    ];
    const { clause } = decideFor({ ...assessmentWith([]), practices, broken: [{ file: "x.yaml" }] });
    expect([clause("P1a").finding, clause("P2a").finding].map(({ state, because }) => [state, because])).toEqual([
      ["not_shown", []],
      ["not_shown", []],
    ]);
  });
});

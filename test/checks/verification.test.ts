import { describe, expect, test } from "vitest";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { item, own, problems, signed, tell } from "./tell.ts";

type Verification = NonNullable<EvidenceItem["verification"]>;

const auditor = { name: "Internal Audit", role: "auditor" as const };
const verified = (more: Partial<Verification> = {}): Verification => ({ level: "verified", by: auditor, on: "2019-05", ...more });

describe("a check that counts for less than the record says", () => {
  const told = (verification: Verification, more: Parameters<typeof item>[0] = {}, head: object = {}) =>
    tell({ items: [item({ clauses: ["P1b"], verification, ...more })], head });

  test("one of the producer's own, under whatever name", () => {
    const code = ["evidence/own-check P1.yaml evidence/0/verification/level"];
    for (const by of ["A producer", "a Producer", { name: "Head of Data", role: "producer" as const }, { name: "A producer", role: "auditor" as const }])
      expect(told(verified({ by }))).toEqual(code);
    expect(told(verified({ by: "A producer", level: "corroborated" }))).toEqual(code);
    expect(told(verified({ by: "A producer", level: "checked" }))).toEqual([]);
    expect(told(verified({ by: "A producer" }), {}, own)).toEqual(code);
    expect(told(verified({ by: { name: "Somebody", role: "assessor" } }), {}, own)).toEqual(code);
    expect(told(verified({ by: "A regulator" }))).toEqual([]);
  });

  test("by the one who said it, unless it tells what it examined itself", () => {
    const code = ["evidence/own-word P1.yaml evidence/0/verification/level"];
    const said = { speaker: "Internal Audit", said_by: "auditor" as const };
    expect(told(verified({ level: "checked" }), { speaker: "Internal Audit" })).toEqual(code);
    expect(told(verified(), { ...said, kind: "register" })).toEqual(code);
    expect(told(verified(), { ...said, clauses: ["P1a"], kind: "audit" })).toEqual([]);
    expect(told({ level: "reported", by: "Internal Audit" }, { speaker: "Internal Audit" })).toEqual([]);
  });

  test("by one of the same kind as whoever said it without a name", () => {
    const code = ["evidence/speaker-unnamed P1.yaml evidence/0/said_by"];
    const by = { name: "Internal Audit", role: "auditor" } as const;
    expect(told({ level: "checked", by }, { said_by: "auditor" })).toEqual(code);
    expect(told({ level: "checked", by }, { said_by: "auditor", speaker: "National Audit" })).toEqual([]);
    expect(told({ level: "checked", by }, { said_by: "third_party" })).toEqual([]);
  });

  test("dated before the thing, or by nobody", () => {
    expect(
      told(verified({ on: "2018-04", in: "page" }), { source: "page" }, { sources: [{ id: "page", title: "A page", url: "https://example.org/" }] }),
    ).toEqual(["evidence/checked-before P1.yaml evidence/0/verification/on"]);
    const [early] = problems({ items: [item({ verification: verified({ on: "2017" }) })] });
    expect(early?.args).toEqual({ id: "quiet", checked: "2017", date: "2018-05" });
    for (const level of ["verified", "corroborated", "checked"] as const)
      expect(told({ level })).toEqual(["evidence/checked-by-nobody P1.yaml evidence/0/verification/level"]);
  });

  test("after the as-of date is told elsewhere", () => {
    expect(told(verified({ on: "2019-07" }))).toEqual(["evidence/checked-later P1.yaml evidence/0/verification/on"]);
  });
});

describe("a name that nobody knows", () => {
  const by = (name: string, id: string) => item({ id, clauses: ["P1b"], verification: { level: "verified", by: name, on: "2019-05" } });

  test("is told once, with how often it checked, and what to write", () => {
    const found = problems({ items: [by("Robin, Head of Data", "a"), by("Other", "b"), by("Robin, Head of Data", "c"), by("Robin, Head of Data", "d")] });
    expect(found.map(({ code, args }) => [code, args])).toEqual([
      ["evidence/checker-unknown", { name: "Robin, Head of Data", id: "a", others: "2 others", example: '‘by: { name: "Robin, Head of Data", role: … }’' }],
      ["evidence/checker-unknown", { name: "Other", id: "b", example: '‘by: { name: "Other", role: … }’' }],
    ]);
    expect(problems({ items: [by("Other", "a"), by("Other", "b")] })[0]?.args["others"]).toBe("one other");
  });

  test("is known by what it says elsewhere, which may be in a file that is lost", () => {
    const report = item({ id: "report", clauses: ["P1b"], said_by: "auditor", speaker: "Other", verification: undefined });
    expect(tell({ items: [by("Other", "a"), report] })).toEqual(["evidence/check-not-located P1.yaml evidence/0/verification/by"]);
    expect(tell({ items: [by("Other", "a")], rest: { lost: ["speaker: Other"] } })).toEqual([]);
    expect(tell({ items: [by("Other", "a")], rest: { lost: ["speaker: Another body"] } })).toEqual([
      "evidence/checker-unknown P1.yaml evidence/0/verification/by",
    ]);
  });

  test("whichever way the help is followed, nothing more is said", () => {
    const first = (verification: Verification) =>
      tell({ items: [item({ clauses: ["P1b"], verification })], head: { sources: [{ id: "page", title: "A page" }] } });
    expect(first({ level: "checked", by: "Other" })).toEqual([]);
    expect(first({ level: "checked", by: { name: "Other", role: "producer" } })).toEqual([]);
    for (const role of ["auditor", "regulator", "third_party"] as const)
      expect(first({ level: "verified", by: { name: "Other", role }, in: "page" })).toEqual([]);
  });
});

describe("where a check can be seen", () => {
  const seen = (where: string | undefined, ...others: EvidenceItem[]) =>
    problems({
      items: [item({ clauses: ["P1b"], verification: verified(where === undefined ? {} : { in: where }) }), ...others],
      head: { sources: [{ id: "page", title: "A page" }] },
    });
  const report = (more: Parameters<typeof item>[0]) =>
    item({ id: "report", clauses: ["P1b"], said_by: "auditor", verification: undefined, dates: { about: "2019-06" }, ...more });
  const words = (where: string | undefined, ...others: EvidenceItem[]) => seen(where, ...others).map(({ code, args }) => `${code} ${args["unseen"]}`);

  test("a source, or what somebody else says", () => {
    expect(seen("page")).toEqual([]);
    expect(seen("report", report({ dates: { about: "2019-05" } }))).toEqual([]);
  });

  test("nothing else will do, and why is told", () => {
    const code = "evidence/check-not-located";
    expect(words(undefined)).toEqual([`${code} nothing says where that can be seen`]);
    expect(words("quiet")).toEqual([`${code} ‘quiet’ is the very item that it is about`]);
    expect(words("report", report({ said_by: "producer" }))).toEqual([`${code} ‘report’ is the producer's own word`]);
    expect(words("report", report({ said_by: "processor" }))).toEqual([`${code} ‘report’ is the producer's own word`]);
    expect(words("report", report({ state: "planned" }))).toEqual([`${code} ‘report’ is only planned`]);
    expect(words("report", report({ dates: { about: "2019-07" } }))[0]).toBe(`${code} ‘report’ is dated after the as-of date`);
    expect(words("report", report({ dates: { about: "2019-04" } }))[0]).toBe(`${code} ‘report’ is older than what it should show`);
    expect(words("report", report({ dates: { about: "2019-04" } }))).toEqual([`${code} ‘report’ is older than what it should show`]);
    expect(seen("nowhere").map((problem) => problem.code)).toEqual(["reference/unknown-place"]);
  });

  test("one name that did not say where is told once", () => {
    const found = problems({ items: ["a", "b", "c"].map((id) => item({ id, clauses: ["P1b"], verification: verified() })) });
    expect(found.map(({ code, args }) => [code, args["id"], args["others"]])).toEqual([["evidence/check-not-located", "a", "2 others"]]);
  });
});

describe("judged by the one who checked", () => {
  const checked = (by: Verification["by"]) => [item({ clauses: ["P1b"], verification: { level: "checked", by: by ?? "", on: "2019-05" } })];
  const judgement = { ...signed, role: "Head of Data" };
  const told = (by: Verification["by"], more: object = {}, head: object = own) =>
    tell({ items: checked(by), p1: { judgement: { ...judgement, ...more } }, head });

  test("by name or by post", () => {
    expect(told("A Person")).toEqual(["evidence/checked-by-judge P1.yaml judgement/by"]);
    expect(told("head of data")).toEqual(["evidence/checked-by-judge P1.yaml judgement/role"]);
    expect(told({ name: "A Person", role: "producer" })).toEqual(["evidence/checked-by-judge P1.yaml judgement/by"]);
    expect(told("Another")).toEqual([]);
  });

  test("not where a second person agrees, somebody else published it, or the signatory answers for the check", () => {
    expect(told("A Person", { agreed_by: { name: "Another" } })).toEqual([]);
    expect(told("A Person", { published_in: "page" }, { ...own, sources: [{ id: "page", title: "A page" }] })).toEqual([]);
    expect(told({ name: "A Person", role: "assessor" }, {}, {})).toEqual([]);
  });

  test("what is told names all of it", () => {
    const items = ["a", "b"].map((id) => item({ id, clauses: ["P1b"], verification: { level: "checked", by: "A Person", on: "2019-05" } }));
    const others = [
      item({ id: "c", clauses: ["P1b"], verification: { level: "checked", by: "Another", on: "2019-05" } }),
      item({ id: "d", verification: undefined, clauses: ["P1b"] }),
    ];
    const [told, ...more] = problems({ items: [...items, ...others], p1: { judgement }, head: own });
    expect([told?.args, more]).toEqual([{ on_what: "P1", name: "A Person", evidence: "‘a’ and ‘b’", example: "{ name: … }" }, []]);
  });

  test("only of what the judgement rests on; the overall one rests on the others", () => {
    expect(told("A Person", { cites: [] })).toEqual([]);
    expect(tell({ items: checked("A Person"), p2: { judgement }, head: own })).toEqual([]);
    const head = { ...own, judgement };
    expect(tell({ items: checked("A Person"), head })).toEqual(["evidence/checked-by-judge assessment.yaml judgement/by"]);
    expect(tell({ items: checked("A Person"), p1: { judgement }, head })).toEqual(["evidence/checked-by-judge P1.yaml judgement/by"]);
  });
});

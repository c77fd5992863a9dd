import { describe, expect, test } from "vitest";
import { assess } from "../../src/api/assess.ts";
import { loadFiles } from "../../src/api/load-files.ts";

const head = `title: An assessment
data: { name: Some data }
producer: { name: A producer }
assessor: { name: A regulator, role: regulator }
edition: "2.1"
as_of: "2020-06-30"
profile: { sensitivity: low, public_interest: low }
`;

const item = (id: string, more: string, kind = "register") => `  - id: ${id}
    title: A register
    clauses: [T6.1a]
    kind: ${kind}
    statement: It shows ${id}.
    state: in_place
    said_by: producer
    access: public
    ${more}
`;

const elsewhere = "source: { title: A page, url: https://example.org/ }";

/** What is told of a folder: code, file and place. */
async function tell(files: Record<string, string>) {
  const { assessments } = await loadFiles(Object.fromEntries(Object.entries({ "assessment.yaml": head, ...files }).map(([name, text]) => [`a/${name}`, text])));
  const [loaded] = assessments;
  if (loaded === undefined) throw new Error("There is no assessment.");
  const { problems, decision } = assess(loaded);
  const lines = problems.filter(({ code }) => !/practice-missing|profile|edition/.test(code));
  return { decision, told: lines.map(({ code, file, where }) => `${code} ${file}${"pointer" in where ? ` ${where.pointer.join("/")}` : ""}`) };
}

describe("one wrong value does not hide the rest of its file", () => {
  const practice = `practice: T6.1\nevidence:\n${item("first", elsewhere, "Polisy")}${item("second", "source: nowhere")}`;

  test("the other items are checked, at their own places", async () => {
    const { told } = await tell({ "T6.1.yaml": practice });
    expect(told).toEqual(["schema/not-one-of T6.1.yaml evidence/0/kind", "reference/unknown-source T6.1.yaml evidence/1/source"]);
  });

  test("and the practice stays unknown", async () => {
    const { decision } = await tell({ "T6.1.yaml": practice });
    expect(decision?.practices[0]?.position.state).toBe("unknown");
    expect(decision?.position.state).toBe("unknown");
  });

  test("nothing is missed that is there and cannot be used", async () => {
    const asks = `asks:
  - { id: done, kind: suggestion, clauses: [T6.1a], text: Do it., status: superseded, superseded_by: other }
  - { id: other, kind: sugestion, clauses: [T6.1a], text: Do it., owner: Somebody, due: "2020-12-31" }
`;
    expect((await tell({ "asks.yaml": asks })).told).toEqual(["schema/not-one-of asks.yaml asks/1/kind"]);
    const sources = `${head}sources:\n  - { id: page, title: A page, url: "not an address" }\n`;
    const { told, decision } = await tell({ "assessment.yaml": sources, "T6.1.yaml": `practice: T6.1\nevidence:\n${item("one", "source: page")}` });
    expect(told).toEqual(["schema/bad-url assessment.yaml sources/0/url"]);
    expect(decision).toBeUndefined();
  });

  test("of an entry with an optional value that is wrong, the names are looked up", async () => {
    const { told } = await tell({ "T6.1.yaml": `practice: T6.1\nevidence:\n${item("first", "source: nowhere\n    stance: againts")}` });
    expect(told).toEqual(["schema/not-one-of T6.1.yaml evidence/0/stance", "reference/unknown-source T6.1.yaml evidence/0/source"]);
  });

  test("a name that resembles a lost one is not corrected to another", async () => {
    const cites = `judgement: { outcome: not_yet_shown, by: A Person, on: "2020-06-01", cites: [seconds] }\n`;
    const { told } = await tell({ "T6.1.yaml": `practice: T6.1\nevidence:\n${item("second", elsewhere, "Polisy")}${item("secondary", elsewhere)}${cites}` });
    expect(told).toContain("reference/unknown-evidence T6.1.yaml judgement/cites/0");
  });

  test("what concerns the file as a whole holds all of it back", async () => {
    const { told } = await tell({ "T6.1.yaml": practice.replace("practice: T6.1", "practice: [T6.1]") });
    expect(told.filter((line) => !line.startsWith("schema/"))).toEqual([]);
  });
});

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { CrosswalkFile, PracticeFile } from "../../src/model/generated/schemas.ts";
import { faultsOf } from "../schema/published.ts";
import { run } from "./host.ts";

/* An assessment is carried over to another edition: every byte of what was stays, nothing is lost, and nothing counts that nobody has reviewed. */

let room: string;
const at = (name: string): string => join(room, name);
const bytes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString("base64")]),
  );
const crosswalk = (): CrosswalkFile => parse(readFileSync(at("case/crosswalk.yaml"), "utf8")) as CrosswalkFile;
const upgrade = (...more: readonly string[]) => run(["upgrade", at("case"), "--to", "3.0", "--on", "2026-11-27", ...more]);

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "upgrade-"));
  mkdirSync(at(".git"));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

const has = (name: string): void => cpSync(`fixtures/${name}`, at("case"), { recursive: true });

/** Writes a review under every line that is chosen. */
function review(stands: (line: CrosswalkFile["lines"][number]) => boolean | undefined, more = ""): void {
  const file = at("case/crosswalk.yaml");
  const { lines } = crosswalk();
  let index = -1;
  const text = readFileSync(file, "utf8").replace(/^ {4}because: .*$/gm, (line) => {
    index += 1;
    const one = lines[index];
    const verdict = one === undefined ? undefined : stands(one);
    return verdict === undefined ? line : `${line}\n    reviewed: { by: Rosalind Achebe, on: "2026-11-27", stands: ${verdict} }${more}`;
  });
  writeFileSync(file, text);
}

describe.each(["npd-2019", "all-met", "npd-2016"])("%s", (name) => {
  beforeEach(() => has(name));

  test("keeps every byte of what was, and gives the same bytes when it goes back", async () => {
    const before = bytes(at("case"));
    expect((await upgrade()).code).toBe(0);
    const { "crosswalk.yaml": added, ...rest } = bytes(at("case"));
    expect(added).toBeDefined();
    expect(rest).toEqual(before);
    const { edition } = parse(readFileSync(at("case/assessment.yaml"), "utf8"));
    expect(await run(["upgrade", at("case"), "--to", edition])).toMatchObject({ code: 0, out: "" });
    expect(bytes(at("case"))).toEqual(before);
  });

  test("loses nothing: every clause of every item leads on, or is named with the reason why not", async () => {
    await upgrade();
    const { lines, unplaced = [] } = crosswalk();
    const told = new Set([...lines, ...unplaced].flatMap(({ evidence, from }) => from.map((clause) => `${evidence} ${clause}`)));
    const files = readdirSync(at("case")).filter((file) => /^T6/.test(file));
    const named = files.flatMap((file) =>
      ((parse(readFileSync(at(`case/${file}`), "utf8")) as PracticeFile).evidence ?? []).flatMap(({ id, clauses }) =>
        clauses.map((clause) => `${id} ${typeof clause === "string" ? clause : clause.clause}`),
      ),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((one) => !told.has(one))).toEqual([]);
    expect([...told].filter((one) => !named.includes(one))).toEqual([]);
  });

  test("is an assessment under edition 3.0 then, whose headline says that words are missing; every document can be made", async () => {
    await upgrade();
    const { code, out } = await run(["score", at("case")]);
    expect([code, out]).toEqual([0, expect.stringContaining("Unknown: the words of 4.2, 4.3, 4.4 and 4.6-on are not held")]);
    expect(out.replace(/\s+/g, " ")).toContain("edition 3.0");
    for (const kind of ["annex", "request"]) {
      const report = await run(["report", at("case"), "-d", kind]);
      expect([kind, report.code, report.out.includes("words of 4.2")]).toEqual([kind, 0, true]);
    }
    expect(faultsOf("score", JSON.parse((await run(["score", at("case"), "-f", "json"])).out))).toEqual([]);
    expect((await run(["check", at("case"), "--fail-on", "error"])).out).not.toContain("error:");
  });
});

describe("what is proposed", () => {
  beforeEach(() => has("all-met"));
  const positionOf = async (practice: string, ...options: readonly string[]): Promise<string> => {
    const { assessments } = JSON.parse((await run(["score", at("case"), "-f", "json", ...options])).out);
    return assessments[0].result.practices.find(({ id }: { id: string }) => id === practice)?.position.state;
  };

  test("counts once a person has reviewed it, and not before; what does not stand never counts", async () => {
    await upgrade();
    expect(await positionOf("4.5")).toBe("not_shown");
    expect((await run(["check", at("case")])).out).toContain("are not reviewed");
    review(({ to }) => (to.startsWith("4.5") ? true : undefined));
    expect(["partly_shown", "meets", "consistent_with_recommendations"]).toContain(await positionOf("4.5"));
    expect(await positionOf("4.1")).toBe("not_shown");
    review(({ to }) => (to.startsWith("4.1") ? false : undefined));
    expect(await positionOf("4.1")).toBe("not_shown");
    expect((await run(["check", at("case")])).out).not.toContain("not reviewed");
  });

  test("is labelled as the tool's own, and lists what edition 3.0 asks beyond T6 and what stays behind", async () => {
    const { out } = await upgrade("--dry-run");
    const words = out.replace(/\s+/g, " ");
    expect(words).toContain("The tool's own crosswalk. No mapping from practice to practice was published");
    expect(words).toMatch(
      /asks beyond edition .* data management policy that is published \(4\.1\)\..*confidentiality policy that is published \(4\.5\)\..*Social acceptability/,
    );
    expect(words).toContain("a person judges anew");
    expect(readdirSync(at("case"))).not.toContain("crosswalk.yaml");
  });

  test("of evidence that goes some way only it is said so, behind what can show the clause; a plan is proposed nowhere", async () => {
    const file = at("case/T6.4.yaml");
    const more = ["notice", "plan"].map(
      (kind) =>
        `  - { id: a-${kind}, title: A ${kind}, clauses: [T6.4d], kind: ${kind}, statement: It says so., state: in_place, said_by: producer, access: public }\n`,
    );
    writeFileSync(file, readFileSync(file, "utf8").replace("evidence:\n", `evidence:\n${more.join("")}`));
    const { out } = await upgrade();
    const { lines, unplaced = [] } = crosswalk();
    expect(lines.filter(({ evidence }) => evidence === "a-notice")).toMatchObject([
      { to: "4.5d", because: expect.stringMatching(/Its kind goes some way, and cannot show the clause by itself\.$/) },
    ]);
    expect(out.replace(/\s+/g, " ")).toContain("a-notice (T6.4d), goes some way only");
    expect(unplaced.filter(({ evidence }) => evidence === "a-plan")).toMatchObject([{ because: expect.stringContaining("A plan shows no clause") }]);
  });

  test("grows by what has come since, and keeps what people wrote in it", async () => {
    await upgrade();
    review(() => true, " # seen in person");
    const before = readFileSync(at("case/crosswalk.yaml"), "utf8");
    expect((await upgrade()).err).toContain("Nothing was written");
    const file = at("case/T6.4.yaml");
    const item =
      "  - { id: log-of-checks, title: Log of output checks, clauses: [T6.4d], kind: record, statement: It lists each check., state: in_place, said_by: producer, access: internal }\n";
    writeFileSync(file, readFileSync(file, "utf8").replace("evidence:\n", `evidence:\n${item}`));
    expect((await upgrade()).code).toBe(0);
    const after = readFileSync(at("case/crosswalk.yaml"), "utf8");
    expect(after).toContain("evidence: log-of-checks");
    for (const line of before.split("\n")) expect(after).toContain(line);
  });

  test("is kept on the way back, and thrown away only where somebody says so", async () => {
    await upgrade();
    review(({ to }) => (to === "4.5d" ? true : undefined));
    const back = ["upgrade", at("case"), "--to", "2.1"];
    expect((await run(back)).code).toBe(0);
    expect(crosswalk().lines.filter(({ reviewed }) => reviewed !== undefined)).toHaveLength(2);
    await upgrade();
    expect((await run([...back, "--drop-reviews"])).code).toBe(0);
    expect(readdirSync(at("case"))).not.toContain("crosswalk.yaml");
  });

  test("stays out of the edition before: with its catalogue, all is as it was", async () => {
    const old = (await run(["score", at("case"), "--catalogue", "t6"])).out;
    await upgrade();
    expect((await run(["score", at("case"), "--catalogue", "t6"])).out).toBe(old);
  });

  test("is added to as any other assessment: a judgement on a practice, evidence; the judgement of the edition before stays a person's own", async () => {
    await upgrade();
    const who = ["--by", "Rosalind Achebe", "--role", "Head of Profession", "--on", "2026-11-27", "--reasons", "It was seen."];
    expect((await run(["add", "judgement", at("case"), "--practice", "4.5", "--outcome", "not_yet_shown", ...who])).code).toBe(0);
    expect(readFileSync(at("case/4.5.yaml"), "utf8")).toContain('practice: "4.5"');
    const flags = [
      "--title",
      "Policy",
      "--kind",
      "policy",
      "--statement",
      "It says how.",
      "--state",
      "in_place",
      "--said-by",
      "producer",
      "--access",
      "public",
    ];
    expect((await run(["add", "evidence", at("case"), "--clause", "4.1d", ...flags, "--url", "https://example.org/p"])).code).toBe(0);
    expect(await positionOf("4.1")).toBe("partly_shown");
    expect((await run(["add", "judgement", at("case"), "--outcome", "not_yet_shown", ...who])).code).toBe(0);
    expect(readFileSync(at("case/4.yaml"), "utf8")).toContain('practice: "4"');
    expect((await run(["check", at("case")])).out).not.toContain("error:");
  });

  test("what is refused", async () => {
    expect((await run(["upgrade", at("case"), "--to", "9.9"])).err).toContain("No catalogue that comes with t6");
    expect((await run(["upgrade", at("case"), "--to", "2.1"])).err).toContain("already");
    expect((await run(["upgrade", at("nowhere"), "--to", "3.0"])).code).toBe(2);
    writeFileSync(at("case/T6.3.yaml"), "practice: T6.3\nevidence: [\n");
    expect((await run(["upgrade", at("case"), "--to", "3.0"])).err).toContain("cannot be read");
  });
});

describe("one body under two codes", () => {
  beforeEach(() => {
    has("all-met");
    const file = at("case/T6.4.yaml");
    const text = readFileSync(file, "utf8");
    const item = `  - id: both-policies
    title: Confidentiality policy
    clauses: [T6.4a, { clause: 4.5c, of: standard-4 }]
    kind: policy
    statement: The policy says how confidentiality is kept.
    state: in_place
    said_by: producer
    access: public
    verification: { level: verified, by: { name: Internal Audit, role: auditor }, on: "2025-06-01" }
    source: { title: Confidentiality policy, url: https://example.org/confidentiality }
    dates: { about: "2025-05" }
`;
    writeFileSync(file, text.replace("evidence:\n", `evidence:\n${item}`));
  });
  const evidenceFor = async (clause: string, ...options: readonly string[]): Promise<string[]> => {
    const { assessments } = JSON.parse((await run(["score", at("case"), "-f", "json", ...options])).out);
    const clauses = assessments[0].result.practices.flatMap((practice: { clauses: object[] }) => practice.clauses);
    return clauses.find(({ id }: { id: string }) => id === clause).standings.map(({ evidence }: { evidence: string }) => evidence);
  };

  test("an item names clauses of both, and serves each under its own", async () => {
    expect(await evidenceFor("T6.4a")).toContain("both-policies");
    expect(await evidenceFor("4.5c", "--catalogue", "standard-4")).toEqual(["both-policies"]);
    expect((await run(["check", at("case")])).out).not.toContain("error:");
  });

  test("a problem with such an item points at its own line", async () => {
    const file = at("case/T6.4.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("{ clause: 4.5c, of: standard-4 }]", "{ clause: 4.5c, of: standard-4 }, T6.4z]"));
    const { diagnostics } = JSON.parse((await run(["check", at("case"), "-f", "json"])).out);
    const [one] = diagnostics.filter(({ code }: { code: string }) => code === "reference/unknown-clause");
    const line = readFileSync(file, "utf8")
      .split("\n")
      .findIndex((text) => text.includes("T6.4z"));
    expect([one.start?.line ?? one.span?.start.line ?? one.line, one.place]).toEqual([line + 1, expect.stringContaining("T6.4z")]);
  });
});

describe("one body under two editions", () => {
  beforeEach(async () => {
    has("all-met");
    await upgrade();
    review(({ to }) => (to === "4.5d" || to === "4.5b" ? true : undefined));
  });

  test("is set beside itself: the clauses that the crosswalk puts together, and the practices one after the other", async () => {
    const { code, out } = await run(["compare", at("case"), at("case")]);
    expect(code).toBe(0);
    const words = out.replace(/\s+/g, " ");
    expect(words).toContain("Brackenmere Statistics Office, under edition 2.1");
    expect(words).toContain("Brackenmere Statistics Office, under edition 3.0");
    expect(words).toContain("The tool's own crosswalk.");
    // Both editions stand in one table, a line for each pair of clauses on which they differ.
    expect(out).toMatch(/^ {2}edition 2\.1 +edition 3\.0\n(?: {2}T6\.\d\w +\S.*4\.\d\w .*\n)+/m);
    expect(out).toMatch(/^ {2}T6\.4a +met +4\.5c +not shown +waits for a review$/m);
    const markdown = (await run(["compare", at("case"), at("case"), "-f", "markdown"])).out;
    expect(markdown).toContain("| Edition 2.1 | Finding | Edition 3.0 | Finding | What it means |");
    expect(markdown).toContain("| T6.4a | met | 4.5c | not shown | waits for a review |");
    expect(words).toMatch(/T6\.4a\/4\.5c waits for a review: met \/ not shown/);
    expect(out).not.toContain("T6.4d/4.5d");
    expect(words).toMatch(/T6\.4 .* edition 3\.0 not in this assessment/i);
    expect(words).toContain("only in edition 2.1");
    expect(words.slice(words.indexOf("4.1 Ethics"))).not.toContain("cannot be compared");
    expect(words.indexOf("T6.4a/4.5c")).toBeLessThan(words.indexOf("only in edition 2.1"));
    expect(words).toMatch(/Pairs of clauses that the crosswalk puts together: .*\d+ waits? for a review/);
    for (const format of ["json", "markdown"]) expect((await run(["compare", at("case"), at("case"), "-f", format])).code).toBe(0);
    const document = JSON.parse((await run(["compare", at("case"), at("case"), "-f", "json"])).out);
    expect(faultsOf("comparison", document)).toEqual([]);
    expect(document.editions).toMatchObject({ self: "2.1", other: "3.0" });
  });

  test("from saved results, in whatever order", async () => {
    writeFileSync(at("old.json"), (await run(["score", at("case"), "-f", "json", "--catalogue", "t6"])).out);
    const straight = (await run(["compare", at("old.json"), at("case")])).out;
    expect((await run(["compare", at("case"), at("old.json")])).out).toBe(straight);
  });
});

describe("lines are reviewed by their numbers", () => {
  beforeEach(() => has("npd-2019"));

  test("each reason is told once, below the numbered lines and the question of the clause", async () => {
    const { out } = await upgrade("--dry-run");
    expect(out.match(/Openness about procedures came with the choices made/g)).toHaveLength(1);
    expect(out).toMatch(/^ {2}4\.1c: Is there a page that anyone can open/m);
    expect(out).toMatch(/^ {4}10 {2}data-shares-register \(T6\.1g\): Anyone can see all shares/m);
  });

  test("what stands and what does not, by whom and when; no other byte changes", async () => {
    await upgrade();
    const before = readFileSync(at("case/crosswalk.yaml"), "utf8");
    const { code, err } = await upgrade("--accept", "1,6-7", "--refuse", "2", "--by", "Rosalind Achebe");
    expect([code, err]).toEqual([0, expect.stringContaining("3 lines accepted, 1 refused; 18 not reviewed.")]);
    const after = readFileSync(at("case/crosswalk.yaml"), "utf8");
    expect(crosswalk().lines.map(({ reviewed }) => reviewed?.stands)).toEqual([true, false, undefined, undefined, undefined, true, true, ...Array(15)]);
    expect(crosswalk().lines[0]?.reviewed).toEqual({ by: "Rosalind Achebe", on: "2026-11-27", stands: true, words: "be transparent about your approach" });
    expect(after.replace(/^ {4}reviewed:.*\n(?: {6}.*\n)*/gm, "")).toBe(before);
  });

  test.each([
    [["--accept", "1"], "Say who went through the lines"],
    [["--accept", "40", "--by", "R"], "There is no line 40: there are 22."],
    [["--accept", "1", "--refuse", "1", "--by", "R"], "Line 1 is named twice."],
    [["--accept", "1:use", "--by", "R"], "4.1c, on line 1, has no parts."],
    [["--accept", "one", "--by", "R"], "Give lines by their numbers"],
  ])("%j is refused in a sentence", async (more, sentence) => {
    await upgrade();
    const { code, err } = await upgrade(...more);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test("what somebody has reviewed is not written over", async () => {
    await upgrade();
    await upgrade("--accept", "1", "--by", "Rosalind Achebe");
    expect((await upgrade("--refuse", "1", "--by", "Kim Lee")).err).toContain("was reviewed by Rosalind Achebe on 2026-11-27");
  });
});

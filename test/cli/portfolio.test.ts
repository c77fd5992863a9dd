import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import type { PortfolioDocument } from "../../src/model/generated/schemas.ts";
import { run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const home = mkdtempSync(join(tmpdir(), "t6-portfolio-"));
const tree = join(home, "tree");

beforeAll(() => {
  for (const name of ["npd-2016", "npd-2019", "all-met"]) cpSync(join(fixtures, name), join(tree, name), { recursive: true });
});

async function portfolio(...argv: string[]): Promise<PortfolioDocument> {
  return JSON.parse((await run(["portfolio", ...argv, "--format", "json"])).out);
}

test("the newest assessment of the same data is the row, and what moved since the one before is told", async () => {
  const { assessments, totals } = await portfolio(tree);
  expect(assessments.map(({ data, as_of, earlier }) => [data, as_of, earlier.map((one) => one.as_of)])).toEqual([
    ["Brackenmere Household Energy Survey", expect.any(String), []],
    ["National Pupil Database", "2019-12-31", ["2016-04-22"]],
  ]);
  const [, npd] = assessments;
  for (const { id, from, to } of npd?.moved ?? []) {
    const then = id === "T6" ? npd?.earlier[0]?.position : npd?.earlier[0]?.practices.find((one) => one.id === id)?.position;
    expect([from, to]).toEqual([then, id === "T6" ? npd?.position : npd?.practices.find((one) => one.id === id)?.position]);
  }
  expect(npd?.moved.length).toBeGreaterThan(0);
  expect(totals).toMatchObject({ assessments: 2, producers: 2, earlier: 1, undecided: 0 });
});

test("counts are those of the rows, clause by clause", async () => {
  const { assessments, catalogues } = await portfolio(tree);
  const rows = assessments.flatMap(({ practices }) => practices);
  for (const { id, short, applicable } of catalogues[0]?.clauses ?? []) {
    expect(short).toBe(rows.filter((practice) => practice.short.some(({ clause }) => clause === id)).length);
    expect(applicable).toBe(assessments.length - rows.filter(({ set_aside }) => set_aside.includes(id)).length);
  }
  expect(catalogues[0]?.years.map(({ year, assessments: count }) => [year, count])).toEqual(
    expect.arrayContaining([
      ["2016", 1],
      ["2019", 1],
    ]),
  );
});

test("with --as-of the newest is weighed as of that day, and what came before keeps its own", async () => {
  const { assessments, as_of } = await portfolio(tree, "--as-of", "2030-01-01");
  expect(as_of).toBe("2030-01-01");
  expect(assessments.find(({ data }) => data === "National Pupil Database")).toMatchObject({
    as_of: "2030-01-01",
    dated: "2019-12-31",
    earlier: [{ as_of: "2016-04-22" }],
  });
});

test("two assessments of one day are two rows that name each other", async () => {
  const twin = join(home, "twin");
  for (const name of ["a", "b"]) cpSync(join(fixtures, "npd-2019"), join(twin, name), { recursive: true });
  const { assessments } = await portfolio(twin);
  expect(assessments.map(({ same_day }) => same_day?.map((name) => name.slice(-1)))).toEqual([["b"], ["a"]]);
});

test("what cannot be decided is there with its first problem, and the run ends with 1", async () => {
  const broken = join(home, "broken");
  cpSync(join(fixtures, "all-met"), join(broken, "a"), { recursive: true });
  cpSync(join(fixtures, "all-met"), join(broken, "b"), { recursive: true });
  writeFileSync(join(broken, "b/assessment.yaml"), "title: 'never closed\n");
  const { code, out } = await run(["portfolio", broken, "--format", "json"]);
  expect(code).toBe(1);
  expect((JSON.parse(out) as PortfolioDocument).undecided).toMatchObject([{ problem: { severity: "error" } }]);
  expect((await run(["portfolio", broken, "-f", "csv"])).out).toMatch(/b,.*in .*assessment\.yaml\r\n$/);
});

test("nothing internal reaches the public", async () => {
  const folder = join(home, "canary");
  cpSync(join(fixtures, "all-met"), folder, { recursive: true });
  const file = join(folder, "T6.1.yaml");
  const item =
    "  - id: zanzibar\n    title: Zanzibar memo\n    clauses: [T6.1a]\n    kind: record\n    statement: Zanzibar.\n    state: in_place\n    said_by: producer\n    access: internal\n    audience: internal\n    dates: { valid_until: 2099-01-01 }\n";
  writeFileSync(file, readFileSync(file, "utf8").replace(/^evidence:$/m, `evidence:\n${item}`));
  const days = ["--days", "90", "--as-of", "2098-12-01"];
  expect((await run(["portfolio", folder, ...days, "--format", "json", "--audience", "internal"])).out).toContain("Zanzibar");
  for (const format of ["html", "markdown", "json", "csv"])
    expect((await run(["portfolio", folder, ...days, "--format", format])).out).not.toMatch(/zanzibar/i);
});

test("as CSV there is a row for each assessment and practice, and no cell is a formula", async () => {
  const folder = join(home, "formula");
  cpSync(join(fixtures, "all-met"), folder, { recursive: true });
  const file = join(folder, "assessment.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/m, 'title: "=1+1"'));
  const rows = parse((await run(["portfolio", tree, folder, "-f", "csv"])).out, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.length).toBe(15);
  expect(rows.map(({ title }) => title)).toContain("'=1+1");
});

test("records are written, and each row says where its own is", async () => {
  const out = join(home, "out/portfolio.json");
  const { code } = await run(["portfolio", tree, "-o", out, "--records", join(home, "out/records")]);
  expect(code).toBe(0);
  const { assessments } = JSON.parse(readFileSync(out, "utf8")) as PortfolioDocument;
  const files = readdirSync(join(home, "out/records"));
  expect(files.length).toBe(3);
  for (const { record, earlier } of assessments)
    for (const one of [record, ...earlier.map((before) => before.record)]) expect(files.map((file) => `records/${encodeURIComponent(file)}`)).toContain(one);
  rmSync(join(home, "out"), { recursive: true });
});

test("an address that runs a script is refused", async () => {
  const { code, err } = await run(["portfolio", tree, "--link-base", "javascript:alert(1)"]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("is neither") });
});

test("the page and the text say the counts, with the judgement beside the position", async () => {
  const { assessments, catalogues } = await portfolio(tree);
  const page = (await run(["portfolio", tree])).out;
  const text = (await run(["portfolio", tree, "-f", "markdown"])).out;
  expect(page.startsWith("<!DOCTYPE html>")).toBe(true);
  expect(text.startsWith("# Portfolio of 2 assessments\n")).toBe(true);
  for (const { id, short, applicable } of catalogues[0]?.clauses.filter((clause) => clause.short > 0) ?? []) {
    expect(page).toMatch(new RegExp(`>${id} [^<]*<td>${short} of ${applicable} `));
    expect(text).toMatch(new RegExp(`\\| ${id} .*\\| ${short} of ${applicable} `));
  }
  for (const { data } of assessments) for (const out of [page, text]) expect(out).toContain(data);
  expect(page).toMatch(/<td>[^<]+<i>judged: [^<]+/);
  expect(text).toMatch(/; judged: /);
});

test("what cannot be decided comes first on the page", async () => {
  const { out } = await run(["portfolio", join(home, "broken")]);
  expect(out.indexOf("Not decided")).toBeGreaterThan(0);
  expect(out.indexOf("Not decided")).toBeLessThan(out.indexOf("Positions and judgements"));
});

test("a value is text on the page and in Markdown, whatever it looks like", async () => {
  const folder = join(home, "markup");
  cpSync(join(fixtures, "all-met"), folder, { recursive: true });
  const file = join(folder, "assessment.yaml");
  const odd = "</td><script>alert(1)</script><img src=x onerror=alert(1)> | [x](javascript:x) @team";
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("Brackenmere Household Energy Survey", odd));
  const page = (await run(["portfolio", folder])).out;
  expect(page).not.toContain("<img");
  expect(page.match(/<script/g)?.length ?? 0).toBe((await run(["portfolio", tree])).out.match(/<script/g)?.length ?? 0);
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  const text = (await run(["portfolio", folder, "-f", "markdown"])).out;
  expect(text).not.toMatch(/(?<!\\)<(?:script|img)|(?<!\\)\[x\]\(|@team/);
});

test("the ending of the file says the format", async () => {
  for (const [name, start] of [
    ["a.md", "# Portfolio"],
    ["a.json", "{"],
    ["a.html", "<!DOCTYPE html>"],
    ["a.csv", "\uFEFFname,"],
  ] as const) {
    const to = join(home, name);
    await run(["portfolio", tree, "-o", to]);
    expect(readFileSync(to, "utf8").slice(0, start.length)).toBe(start);
  }
});

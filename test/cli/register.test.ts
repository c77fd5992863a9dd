import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { RegisterCheck } from "../../src/model/generated/schemas.ts";
import { run } from "./host.ts";

const root = join(import.meta.dirname, "../..");
const clean = join(root, "fixtures/register/projects.csv");
const home = mkdtempSync(join(tmpdir(), "t6-register-"));

const ajv = new Ajv2020({ strict: false });
for (const name of ["common", "register-map", "register-check"]) ajv.addSchema(JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8")));

/** A file with what somebody had in a database, below a title. */
function file(name: string, lines: readonly string[]): string {
  const path = join(home, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

const shares = file("shares.csv", [
  "Data shares as at 1 June 2026,,,",
  "share_ref,organisation_name,datasets,approved_date",
  "DS001,Moss Trust,Births,2024-01-05",
  "DS002 CLOSED,Moss Trust,Births,2024-02-05",
  "DS001,Linden College,Deaths,2024-03-05",
]);

describe("t6 register check", () => {
  test("a register in order ends with 0, whatever it does not say", async () => {
    const { code, out } = await run(["register", "check", clean]);
    expect(code).toBe(0);
    expect(out).toContain("Not shown  0 of 10 rows say why the request was approved or refused.");
    expect(out).toMatch(/Nothing that t6 looks for\.\n\nno problems\.\n$/);
    expect(out).not.toContain("Not met");
  });

  test("columns that nobody has told of are not guessed at: a map is drafted, gone through and used", async () => {
    const refused = await run(["register", "check", shares]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("t6 register map FILE drafts a map of its columns")]);
    const drafted = await run(["register", "map", shares]);
    expect([drafted.code, drafted.err]).toEqual([0, expect.stringContaining(`t6 register check ${shares} --map FILE`)]);
    const map = file("shares.map.yaml", [drafted.out]);
    const { code, out } = await run(["register", "check", shares, "--map", map]);
    expect(code).toBe(1);
    expect(out).toContain(`${shares}:5:1\nerror: References that stand in another row too`);
    expect(out).toContain("“DS002 CLOSED”  the state “closed”");
  });

  test("what ends with 1 can be chosen", async () => {
    const map = join(home, "shares.map.yaml");
    const state = file("state.csv", ["share_ref,organisation_name,datasets,approved_date", "DS002 CLOSED,Moss Trust,Births,2024-02-05"]);
    expect((await run(["register", "check", state, "--map", map])).code).toBe(0);
    expect((await run(["register", "check", state, "--map", map, "--fail-on", "warning"])).code).toBe(1);
  });

  test("JSON keeps to its schema, and has every cell", async () => {
    const { out } = await run(["register", "check", shares, "--map", join(home, "shares.map.yaml"), "--format", "json"]);
    const document: RegisterCheck = JSON.parse(out);
    const validate = ajv.getSchema("register-check.schema.json");
    expect([validate?.(document), validate?.errors]).toEqual([true, null]);
    expect(document.register).toMatchObject({ rows: 3, tables: [{ head_row: 2 }] });
    expect(document.diagnostics[0]).toMatchObject({ code: "register/key-repeated", count: 1, of: 3, ranges: ["A5"] });
    expect(document.diagnostics[0]?.cells).toEqual([{ cell: "A5", row: 5, column: 1, line: 5, said: "DS001", note: "also in A3" }]);
  });

  test("the other formats of t6 check say the same", async () => {
    const map = join(home, "shares.map.yaml");
    const formats = ["ndjson", "junit", "sarif", "github", "gitlab", "markdown"];
    const made = await Promise.all(formats.map(async (format) => (await run(["register", "check", shares, "--map", map, "--format", format])).out));
    for (const out of made) expect(out).toContain("register/key-repeated");
    expect(made.at(-1)).toContain("| Not shown | 0 of 3 rows say why the request was approved or refused.");
  });

  test("fingerprints stay while rows come and go", async () => {
    const map = join(home, "shares.map.yaml");
    const prints = async (): Promise<unknown> => {
      const { diagnostics }: RegisterCheck = JSON.parse((await run(["register", "check", shares, "--map", map, "--format", "json"])).out);
      return diagnostics.map(({ fingerprint }) => fingerprint);
    };
    const before = await prints();
    const lines = readFileSync(shares, "utf8").split("\n");
    writeFileSync(shares, [...lines.slice(0, 2), "DS000,Moss Trust,Births,2023-01-05", "DS000,Moss Trust,Deaths,2023-01-05", ...lines.slice(2)].join("\n"));
    expect(await prints()).toEqual(before);
  });
});

describe("t6 register map", () => {
  test("prints one that comes with t6, which can be changed", async () => {
    const { code, out } = await run(["register", "map", "--shipped", "uksa"]);
    expect([code, out]).toEqual([0, expect.stringContaining("Project Number: reference")]);
  });

  test.each([
    [["register", "map"], "Name the register for which a map is drafted"],
    [["register", "map", "--shipped", "none"], "No map none comes with t6: there are uksa"],
    [["register", "check", clean, "--map", "nowhere.yaml"], "The map nowhere.yaml cannot be read."],
    [["register", "check", "nowhere.csv"], "nowhere.csv cannot be read: there is no such file or folder."],
  ])("%j is refused in a sentence", async (argv, sentence) => {
    const { code, err } = await run(argv);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe("t6 register diff", () => {
  const june = file("june.csv", ["Reference,Organisation,Data", "1,Moss Trust,Births", "2,Linden College,Deaths"]);
  const august = file("august.csv", ["Reference,Organisation,Data", "1,Moss Trust,Births and deaths", "3,Linden College,Deaths"]);

  test("tells what is different, and ends with 1 where that is asked", async () => {
    const { code, out } = await run(["register", "diff", june, august]);
    expect([code, out]).toEqual([0, expect.stringContaining("1 row changed without saying so\n  1 (row 2): Data: “Births” became “Births and deaths”")]);
    expect((await run(["register", "diff", june, august, "--fail-on", "silent"])).code).toBe(1);
    expect((await run(["register", "diff", june, june, "--fail-on", "any"])).code).toBe(0);
  });

  test("JSON keeps to its schema", async () => {
    const { out } = await run(["register", "diff", june, august, "--format", "json"]);
    const validate = ajv.compile(JSON.parse(readFileSync(join(root, "schemas/register-diff.schema.json"), "utf8")));
    expect([validate(JSON.parse(out)), validate.errors]).toEqual([true, null]);
    expect((await run(["register", "diff", june, august, "--format", "markdown"])).out).toContain("### 1 row went");
  });
});

describe("t6 register evidence", () => {
  /** A register as the letter of 2016 describes it: a list with purposes, and nothing of what the letter asks for. */
  const list = (count: number, more: readonly string[] = []): string =>
    file("requests-2016.csv", [
      "Requests approved as at 1 March 2016,,,,",
      ["Reference", "Organisation", "Purpose", "Decided on", ...(more.length > 0 ? ["Why"] : [])].join(","),
      ...Array.from({ length: count }, (_, at) => [`DR-${at + 1}`, "Moss Trust", "A study of reading", `2015-0${(at % 9) + 1}-05`, ...more].join(",")),
    ]);

  function copyOf(name: string): string {
    const folder = join(mkdtempSync(join(tmpdir(), "t6-evidence-")), name);
    cpSync(join(root, "fixtures", name), folder, { recursive: true });
    return folder;
  }
  const itemIn = (folder: string): string =>
    /\n {2}- id: register-requests\n[\s\S]*?(?=\n {2}- id: |\n\S|$)/.exec(readFileSync(join(folder, "T6.1.yaml"), "utf8"))?.[0] ?? "";

  test("an item is added, by its clauses, with figures that nobody has checked and what is not said", async () => {
    const folder = copyOf("npd-2016");
    const before = readFileSync(join(folder, "T6.1.yaml"), "utf8");
    const { code, err } = await run(["register", "evidence", list(8), folder, "--access", "public", "--url", "https://example.org/requests"]);
    expect([code, err]).toEqual([0, expect.stringContaining("‘register-requests’ added")]);
    const item = itemIn(folder);
    expect(readFileSync(join(folder, "T6.1.yaml"), "utf8").replace(/\n+ {2}- id: register-requests\n[\s\S]*?(?=\n+#)/, "")).toBe(before);
    expect(item).toContain("level: reported");
    expect(item).toContain("The register does not say why requests were approved or refused.");
    expect(item).toMatch(/sha256: "?[0-9a-f]{64}/);
    expect(item).not.toMatch(/level: (?:checked|verified)| by:/);
  });

  test("the request speaks of what the register does not say, and no finding comes of silence alone", async () => {
    const folder = copyOf("npd-2016");
    await run(["register", "evidence", list(8), folder, "--access", "public", "--url", "https://example.org/requests"]);
    const { out } = await run(["report", folder, "--document", "request"]);
    expect(out).toContain("The register does not say why requests were approved or refused");
    const record = await run(["report", folder, "--document", "record"]);
    expect(record.out).toContain("8 of 8 rows say who has the data");
    const { assessments } = JSON.parse((await run(["score", folder, "--format", "json", "--audience", "internal"])).out);
    const clauses: readonly { readonly id: string; readonly finding: { readonly state: string } }[] = assessments[0].result.practices.flatMap(
      (practice: { readonly clauses: readonly object[] }) => practice.clauses,
    );
    expect(clauses.find(({ id }) => id === "T6.4c")?.finding.state).toBe("partly_met");
  });

  test("called again it says the same, and a newer edition brings the item up to date in its place", async () => {
    const folder = copyOf("npd-2016");
    const path = list(8);
    await run(["register", "evidence", path, folder]);
    const first = readFileSync(join(folder, "T6.1.yaml"), "utf8");
    expect((await run(["register", "evidence", path, folder])).err).toContain("‘register-requests’ is up to date");
    expect(readFileSync(join(folder, "T6.1.yaml"), "utf8")).toBe(first);
    writeFileSync(
      join(folder, "T6.1.yaml"),
      first.replace("      - value: 8\n", "      - value: 8 # counted for the board\n").replace(/title: Register\n/, "title: Our own list\n"),
    );
    expect((await run(["register", "evidence", list(9, ["It helps readers"]), folder])).err).toContain("brought up to date");
    const item = itemIn(folder);
    expect(item).toContain("value: 9 # counted for the board");
    expect(item).toContain("title: Our own list");
    expect(item).not.toContain("does not say why requests were approved or refused");
    expect(item).toContain("9 of 9 rows say why the request was approved or refused");
    expect(readFileSync(join(folder, "T6.1.yaml"), "utf8").match(/id: register-requests\n/g)).toHaveLength(1);
  });

  test("what is given of an item that is there already is not written, and that is said; of what stands in it anyway, nothing", async () => {
    const folder = copyOf("npd-2016");
    const place = ["--access", "public", "--url", "https://example.org/requests"];
    await run(["register", "evidence", list(8), folder, "--title", "Our own list", ...place]);
    const other = ["--title", "Another list", "--access", "foi", "--url", "https://example.org/other", "--publisher", "Moss Trust"];
    const { code, err } = await run(["register", "evidence", list(9), folder, ...other]);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/Not written: --title, --access, --url, --publisher\. ‘register-requests’ was there already, .* Change it in .*T6\.1\.yaml\.\n/),
    ]);
    expect(itemIn(folder)).toContain("title: Our own list");
    expect((await run(["register", "evidence", list(9), folder, "--title", "Our own list", ...place])).err).not.toContain("Not written");
  });

  test("what somebody has checked is not changed under their name", async () => {
    const folder = copyOf("npd-2016");
    await run(["register", "evidence", list(8), folder]);
    const text = readFileSync(join(folder, "T6.1.yaml"), "utf8");
    const checked = text.replace(itemIn(folder), (item) =>
      item.replace("      level: reported", '      level: checked\n      by: Priya Shah\n      on: "2016-04-01"'),
    );
    writeFileSync(join(folder, "T6.1.yaml"), checked);
    const { code, err } = await run(["register", "evidence", list(9), folder]);
    expect([code, err]).toEqual([2, expect.stringContaining("‘register-requests’ was checked by Priya Shah")]);
    expect(readFileSync(join(folder, "T6.1.yaml"), "utf8")).toBe(checked);
  });

  test("a dry run writes nothing", async () => {
    const folder = copyOf("npd-2016");
    const before = readFileSync(join(folder, "T6.1.yaml"), "utf8");
    const { out } = await run(["register", "evidence", list(8), folder, "--dry-run"]);
    expect(out).toContain("+  - id: register-requests");
    expect(readFileSync(join(folder, "T6.1.yaml"), "utf8")).toBe(before);
  });
});

describe("t6 register page", () => {
  test("writes a page, and the same as CSV beside it", async () => {
    const page = join(home, "projects.html");
    const { code, err } = await run(["register", "page", clean, "-o", page, "--title", "Who has our data"]);
    expect([code, err]).toEqual([
      0,
      `wrote ${page}\nwrote ${join(home, "projects.csv")}\n2 notes outside the table: on the page, and left out of projects.csv.\n`,
    ]);
    expect(readFileSync(page, "utf8")).toContain('<a href="projects.csv">');
    expect((await run(["register", "check", join(home, "projects.csv")])).code).toBe(0);
  });

  test("rows that are no entries are named on the page, and the command says that the CSV is without them", async () => {
    const banded = file("banded.csv", [
      "Reference,Organisation,Purpose,Decided on",
      "2024,,,",
      "A1,Moss Trust,A study,2024-01-05",
      "2025,,,",
      "A2,Linden College,Another,2025-01-05",
    ]);
    const { code, err } = await run(["register", "page", banded, "-o", join(home, "list.html")]);
    expect([code, err]).toEqual([0, expect.stringContaining("2 rows with a year, a heading or a sum alone: named on the page, and left out of list.csv.\n")]);
    expect(readFileSync(join(home, "list.html"), "utf8")).toContain("<h2>Rows that are no entries</h2>");
    expect(readFileSync(join(home, "list.csv"), "utf8").trim().split("\n")).toHaveLength(3);
  });

  test("is not written over the register itself", async () => {
    const register = file("ours.csv", [readFileSync(clean, "utf8")]);
    const { code, err } = await run(["register", "page", register, "-o", join(home, "ours.html")]);
    expect([code, err]).toEqual([2, expect.stringContaining("ours.csv is an input, and it would be lost")]);
    expect((await run(["register", "page", register, "-o", join(home, "ours.pdf")])).err).toContain("has to end in .html");
  });

  test("is not written over a table that it was not given, and over its own again", async () => {
    const [page, csv] = [join(home, "mine.html"), file("mine.csv", ["what I typed"])];
    const refused = await run(["register", "page", clean, "-o", page]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("mine.csv is there already, and no page of t6 beside it")]);
    writeFileSync(page, "<p>Mine</p>");
    expect((await run(["register", "page", clean, "-o", page])).code).toBe(2);
    expect(readFileSync(csv, "utf8")).toBe("what I typed\n");
    const own = join(home, "own.html");
    for (const _ of [1, 2]) expect((await run(["register", "page", clean, "-o", own])).code).toBe(0);
    expect((await run(["register", "page", clean, "-o", join(home, ".html")])).err).toContain("has no name before its ending");
  });
});

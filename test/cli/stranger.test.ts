import { copyFileSync, cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

/** Two assessments, and files beside and in them that are none: what somebody names is read, or refused, and nothing near it is read instead. */
let root = "";

beforeAll(() => {
  root = folderWith({ "notes.docx": "x", "body.xlsx": "x", "saved.txt": "x", "other.json": "{}", "t6.config.yaml": "fail_on: error\n" });
  cpSync("fixtures/all-met", join(root, "one"), { recursive: true });
  cpSync("fixtures/all-met", join(root, "two"), { recursive: true });
  for (const name of ["body.xlsx", "notes.docx", "README.md"]) copyFileSync(join(root, "notes.docx"), join(root, "one", name));
});

const words = {
  "body.xlsx": "is a book, and no file of an assessment: t6 sheet import",
  "notes.docx": "is no file of an assessment: name its folder.",
  "saved.txt": "is no file of an assessment",
  "t6.config.yaml": "is no file of an assessment",
  "one/body.xlsx": "is a book, and no file of an assessment: t6 sheet import",
  "one/README.md": "is no file of an assessment: name its folder.",
} as const;

const commands: readonly (readonly string[])[] = [
  ["check", "PATH"],
  ["check", "--allow-empty", "PATH"],
  ["check", "--print-config", "PATH"],
  ["score", "PATH"],
  ["next", "PATH"],
  ["report", "PATH"],
  ["report", "ROOT/one", "-d", "scorecard", "--earlier", "PATH"],
  ["portfolio", "PATH"],
  ["diff", "PATH", "ROOT/one"],
  ["diff", "ROOT/one", "PATH"],
  ["compare", "ROOT/one", "PATH"],
  ["explain", "T6.4c", "PATH"],
  ["fix", "PATH"],
  ["links", "PATH"],
  ["forecast", "PATH"],
  ["baseline", "write", "PATH", "--baseline", "ROOT/new.yaml"],
  ["add", "judgement", "PATH", "--practice", "T6.1", "--outcome", "meets", "--by", "A", "--on", "2026-01-01"],
  ["ask", "export", "PATH"],
  ["ask", "import", "ROOT/saved.txt", "PATH"],
  ["sheet", "export", "PATH", "-o", "ROOT/new.xlsx"],
  ["sheet", "import", "ROOT/body.xlsx", "PATH"],
  ["workbook", "PATH", "-o", "ROOT/new.html"],
  ["open", "PATH"],
  ["upgrade", "PATH", "--to", "3.0"],
];

test.each(commands.map((argv) => [argv.join(" "), argv] as const))(
  "t6 %s: a file that is no part of an assessment is refused, and nothing beside it is taken",
  async (_, argv) => {
    // What a file is is told in one place; that every command asks there is seen by one.
    for (const [name, why] of Object.entries(words).slice(0, argv[0] === "score" ? undefined : 1)) {
      const path = join(root, name);
      const { code, out, err } = await run(argv.map((word) => word.replace("PATH", path).replace("ROOT", root)));
      expect({ name, code, out }).toEqual({ name, code: 2, out: "" });
      expect(err).toContain(`${path} ${why}`);
      expect(readdirSync(root).filter((file) => file.startsWith("new"))).toEqual([]);
    }
  },
);

test("a file of the assessment stands for its folder, and a configuration in it too", async () => {
  writeFileSync(join(root, "two/t6.config.yaml"), "fail_on: error\n");
  for (const name of ["two/T6.1.yaml", "two/assessment.yaml", "two/t6.config.yaml"]) {
    expect(await run(["score", join(root, name)])).toMatchObject({ code: 0, err: "" });
  }
});

test("one whose name is nearly right is told the right one, and nothing else", async () => {
  const path = join(folderWith({ "T6.1.yaml.txt": "x" }), "T6.1.yaml.txt");
  expect((await run(["score", path])).err).toMatch(/T6\.1\.yaml\.txt is not read, because of its name: call it T6\.1\.yaml\.\n$/);
});

test("where one is needed and several are there, they are named", async () => {
  const { err } = await run(["sheet", "export", root, "-o", join(root, "x.xlsx")]);
  expect(err).toBe(`t6: There are 2 assessments in ${root}: name one of them (${root}/one, ${root}/two).\n`);
});

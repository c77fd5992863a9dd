import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "../fuzz/seeds.ts";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

/*
 * Where a file cannot be opened, whatever was made of the others is not about all that there is: every command that reads an assessment says so and ends
 * with 2, whatever its product is.
 */

const base = filesIn("fixtures/diagnostics/base");
const room = (): string =>
  folderWith({
    ".git/HEAD": "",
    "catalogue.yaml": filesIn("fixtures/diagnostics")["catalogue.yaml"] ?? "",
    "t6.config.yaml": "catalogue: catalogue.yaml\n",
    ...Object.fromEntries(["case", "other"].flatMap((folder) => Object.entries(base).map(([name, text]) => [`${folder}/${name}`, text]))),
  });

const commands = [
  "check case",
  "fix case",
  "fix case --dry-run",
  "score case",
  "next case",
  "report case",
  "diff other case",
  "explain T6.3a case",
  "ask export case",
  "sheet export case -o out.xlsx",
  "links case --list",
  "forecast case",
  "portfolio case other",
  "baseline write case --baseline out.yaml",
  "add source case --dry-run --title A --reference R",
];

const argvIn = (root: string, command: string): readonly string[] =>
  command.split(" ").map((word) => (/^(?:case|other|out\.)/.test(word) ? join(root, word) : word));

test.each(commands)("a link to nothing in the place of a file ends t6 %s with 2", async (command) => {
  expect((await run(argvIn(room(), command))).code).toBe(0);
  const root = room();
  symlinkSync("nowhere.yaml", join(root, "case/T6.9.yaml"));
  const { code, out, err } = await run(argvIn(root, command));
  expect(out + err).toContain("T6.9.yaml");
  expect(code).toBe(2);
});

test.each([
  ["leads elsewhere", (root: string) => symlinkSync("/etc/hostname", join(root, "T6.9.yaml"))],
  ["leads to nothing", (root: string) => symlinkSync("nowhere.yaml", join(root, "T6.9.yaml"))],
  [
    "leads to a file in the tree",
    (root: string) => {
      mkdirSync(join(root, "../shared"));
      renameSync(join(root, "T6.3.yaml"), join(root, "../shared/T6.9.yaml"));
      symlinkSync("../shared/T6.9.yaml", join(root, "T6.9.yaml"));
    },
  ],
])("a page holds the files of a folder, and is not made without one that %s", async (_, link) => {
  const root = folderWith(base);
  link(root);
  const { code, err } = await run(["workbook", root, "-o", join(root, "page.html")]);
  expect(err).toContain("T6.9.yaml");
  expect(code).toBe(2);
});

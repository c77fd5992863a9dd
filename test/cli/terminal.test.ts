import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { afterAll, beforeAll, expect, test } from "vitest";
import { composed } from "../../scripts/diagnostics-cases.ts";
import { idleActions } from "../../src/cli/idle-actions.ts";
import { createProgram } from "../../src/cli/program.ts";
import type { Opener } from "../../src/links/observation.ts";
import { run } from "./host.ts";

/*
 * At a terminal that shows colours, nothing that comes from an input gives an order: every command is called with hostile texts in all that it can be
 * given, and in all that it reads there. The colours that t6 itself uses are let through, and none else.
 */

/** Sets a colour that t6 does not use, the title of the window, clears it in one byte and in several, and turns writing around. */
const hostile = "\u001b[35mA\u001b]0;B\u0007\u009b2JC\u001b[2J\u202eD\u2066";
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const ours = /\u001b\[(?:0|1|2|22|31|32|33|36|39)m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const order = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/;

/** As a value of YAML. */
const quoted = JSON.stringify(`Words ${hostile} and more`);

let room: string;
let folder: string;
const at = (name: string): string => join(room, name);

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), "t6-terminal-"));
  folder = at(`a${hostile}`);
  mkdirSync(folder);
  for (const [name, content] of composed()) {
    const text = content.toString("utf8").replace(/^( *(?:- )?(?:title|statement|text|reasons|owner|raised_by): ).*$/gm, `$1${quoted}`);
    writeFileSync(join(folder, name), text);
  }
  const file = (name: string, text: string): void => writeFileSync(at(name), text);
  file("catalogue.yaml", readFileSync("fixtures/diagnostics/catalogue.yaml", "utf8").replace(/^( +- id: T6\.3\n +title: ).*$/m, `$1${quoted}`));
  file(`wrong${hostile}.yaml`, `${quoted}: ${quoted}\n`);
  file("reply.md", `Q-T6.3a\n\n**Answer:** ${hostile}\n\n**Kind of document:** ${hostile}\n\nQ-${hostile}\n\n**Answer:** x\n`);
  file("reply.csv", `Question,Answer,${hostile}\n${hostile},${hostile},${hostile}\n`);
  file("map.yaml", `known_by: ${quoted}\n${quoted}: 1\ncolumns: {${quoted}: ${quoted}}\n`);
  file("stranger.json", JSON.stringify({ format: "t6-result", version: hostile, tool: { name: "t6", version: hostile } }));
  file(
    "result.json",
    (await run(["report", folder, "-f", "json", "--catalogue", at("catalogue.yaml")])).out.replace('"generator"', `"x${hostile}": 1, "generator"`),
  );
  mkdirSync(at(`bad${hostile}`));
  writeFileSync(join(at(`bad${hostile}`), "assessment.yaml"), `title: ${quoted}\n${quoted}: 1\nsources: [*x${hostile}]\nprofile: {sensitivity: ${quoted}}\n`);
  // So that what has no place of its own is written here, and not where the tests run.
  file("t6.config.yaml", "fail_on: error\n");
  execFileSync("git", ["init", "-q"], { cwd: room });
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** A site that sends orders back. */
const site: Opener = async (requests, told) => {
  for (const { href } of requests)
    told(href, { outcome: "answered", hops: [{ status: 301, to: `https://a.example/${hostile}` }], status: 404, challenged: false, retryAfter: hostile });
};

/** The commands that do something, with the words by which they are called. */
function leaves(command: Command, words: readonly string[] = []): readonly { readonly words: readonly string[]; readonly command: Command }[] {
  const inner = command.commands.filter((one) => one.name() !== "help");
  if (inner.length === 0) return [{ words, command }];
  return inner.flatMap((one) => leaves(one, [...words, one.name()]));
}
const all = leaves(createProgram(idleActions));

/** The options that name files, all of which have to lie in the room. */
const paths = /output|records|templates|letterhead|config|baseline|cache|map|checked|earlier/;

/** Every way in which a command is called here: on whatever there is, and once for each of its options with a hostile value. */
function waysOf({ words, command }: (typeof all)[number]): readonly (readonly string[])[] {
  const own = ["--catalogue", at("catalogue.yaml")];
  const known = command.options.some(({ long }) => long === "--catalogue") ? own : [];
  const needed = command.registeredArguments.length;
  const subjects = [
    folder,
    at(`bad${hostile}`),
    at(`none${hostile}`),
    at(`wrong${hostile}.yaml`),
    at("stranger.json"),
    at("result.json"),
    at("reply.md"),
    at("reply.csv"),
  ];
  const calls = subjects.flatMap((one) => [
    ...(needed > 0 ? [[one]] : []),
    ...(needed > 1
      ? [
          [one, folder],
          [folder, one],
          ["T6.3", one],
          ["write", one],
        ]
      : []),
    ...(words[0] === "diff"
      ? [
          [one, folder],
          [`${hostile}..HEAD`, folder],
          [hostile, folder],
        ]
      : []),
  ]);
  const formats = command.options.find(({ long }) => long === "--format")?.argChoices ?? [];
  const options = command.options
    .filter(({ required, long }) => required && long !== "--catalogue")
    .map(({ long = "" }) => [long, paths.test(long ?? "") ? at(`new${hostile}`) : hostile]);
  return [
    ...calls.map((given) => [...words, ...given, ...known]),
    ...formats
      .filter((format) => !["odt", "docx", "pdf"].includes(format))
      .map((format) => [...words, folder, ...(needed > 1 ? [folder] : []), "-f", format, ...known]),
    ...options.map((option) => [...words, ...(needed > 0 ? [folder] : []), ...option, ...known]),
    [...words, `--${hostile}`],
    [...words, folder, `--catalogue=${at(`wrong${hostile}.yaml`)}`],
    ...(known.length > 0 ? [[...words, folder, "--config", at(`wrong${hostile}.yaml`), ...known]] : []),
    ...(command.options.some(({ long }) => long === "--dry-run")
      ? [
          [...words, at("reply.csv"), folder, "--dry-run", "--map", at("map.yaml"), ...known],
          [...words, at("reply.md"), folder, "--dry-run", "--leave-out-faults", ...known],
        ]
      : []),
  ];
}

const atTerminal = async (argv: readonly string[]) => run([...argv, "--color"], { TERM: "xterm-256color" }, true, site);

test.each(all.map((one) => [one.words.join(" "), one] as const))("t6 %s", { timeout: 120_000 }, async (_, one) => {
  const faults: string[] = [];
  for (const argv of waysOf(one)) {
    const { code, out, err } = await atTerminal(argv);
    for (const [stream, text] of Object.entries({ out, err })) {
      const found = order.exec(text.replace(ours, ""));
      if (found !== null)
        faults.push(`${JSON.stringify(argv)}: ${stream}: ${JSON.stringify(text.replace(ours, "").slice(Math.max(0, found.index - 60), found.index + 30))}`);
    }
    if (code === 3) faults.push(`${JSON.stringify(argv)}: ${err}`);
  }
  expect(faults).toEqual([]);
});

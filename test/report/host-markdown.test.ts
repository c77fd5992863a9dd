import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { markdownReport } from "../../src/report/check/markdown.ts";
import { type CheckReport, checkReport } from "../../src/report/check/report.ts";
import { hostCell, hostText } from "../../src/report/host-markdown.ts";
import { patch } from "../../src/report/patch.ts";
import { folderWith } from "../io/folder.ts";

/** What a host would see as text: the words between mark-up, each by itself. */
function texts(markdown: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: { readonly type: string; readonly value?: string; readonly children?: readonly unknown[] }) => {
    if (node.type === "text") found.push(node.value ?? "");
    for (const child of node.children ?? []) walk(child as never);
  };
  walk(fromMarkdown(markdown) as never);
  return found;
}

describe("Markdown for a host of code", () => {
  test.each(["@octocat wrote", "ask @team/leads", "see #123", "closes #1", "o/r#12", "!45", "GH-12", "(@a)", "“@a”", "\u202e@a", "%1 ~2 $3 &4"])(
    "%j notifies nobody and links to nothing, and reads the same",
    (text) => {
      for (const written of [hostText(text), hostCell(text)]) {
        expect(texts(written).some((part) => /(?:^|[^\w])@\w|(?:^|[^\w&])[#!~$%&]\d|GH-\d/.test(part))).toBe(false);
        expect(texts(written).join("")).toBe(text.replace("\u202e", "<U+202E>"));
      }
    },
  );

  test("a law: whatever the text, no text of it begins a mention, and no control character is left", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("@", "#", "a", "1", " ", "\\", "&", ";", "-", "GH", "\u001b", "\u202e", "`", "*", "!", "\n") }), (text) => {
        const written = hostText(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
        expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
        for (const part of texts(written)) expect(part).not.toMatch(/(?:^|[^\w])@\w/);
      }),
      { numRuns: 2000 },
    );
  });

  test("a summary fits into a comment however much fails, and says how much is left out", () => {
    const failures = Array.from({ length: 3000 }, (_, index) => `npd-${index}: T6.1 is not shown, and the gate asks for more. [gate/minimum-position]`);
    const refusals = Array.from({ length: 3000 }, (_, index) => `folder-${index} cannot be opened: you do not have permission.`);
    const parts: Omit<CheckReport, "tallies"> = {
      version: "1",
      assessments: [],
      diagnostics: [],
      waivers: [],
      refusals,
      gate: { passed: false, passed_raw: false, failures },
    };
    const written = markdownReport(checkReport(parts));
    expect(written.length).toBeLessThan(65_536);
    expect(written.match(/^- And \d+ more\.$/gm)).toHaveLength(2);
    expect(written).toContain("npd-0: T6.1 is not shown");
  });
});

test("a difference is a patch that git takes, in the folder in which it was made", () => {
  const root = folderWith({});
  execFileSync("git", ["init", "-q"], { cwd: root });
  const names = ["npd/T6.1.yaml", "a b/T6.2.yaml", 'odd "name"/ä.yaml'];
  for (const name of names) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), "a\nb\n");
  }
  const all = names.map((name) => patch(name, "a\nb\n", "a\nc\n")).join("") + patch("npd/new.yaml", undefined, "x\n");
  execFileSync("git", ["apply", "-"], { cwd: root, input: all, stdio: ["pipe", "ignore", "pipe"] });
  for (const name of names) expect(readFileSync(join(root, name), "utf8")).toBe("a\nc\n");
  expect(readFileSync(join(root, "npd/new.yaml"), "utf8")).toBe("x\n");
});

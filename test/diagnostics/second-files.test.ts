import { expect, test } from "vitest";
import { composed, diagnose } from "../../scripts/diagnostics-cases.ts";

const base = composed();
const notice = base.get("T6.2.yaml") ?? Buffer.from("");

/** What is told when some files are laid over the base: where, and what is advised. */
async function told(files: Record<string, Buffer | string>) {
  const diagnostics = await diagnose(new Map([...base, ...Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const)]));
  return diagnostics.map(({ code, file, message, help }) => ({ code, file, message, help }));
}

test("of two files about a practice the first is the one that is called so, and a slip at the top of the other is named", async () => {
  expect(await told({ "T6.1.yaml": "practice: T6.2\nstrengths:\n  - It is clear.\n" })).toEqual([
    {
      code: "file/duplicate",
      file: "T6.1.yaml",
      message: "This is a second file about T6.2; the first is T6.2.yaml.",
      help: "If it is about something else (T6.1, as its name says), correct what it says at its top. Otherwise move what is in it into T6.2.yaml, and delete it.",
    },
  ]);
});

test("a copy is the second file, and what it repeats is not told item by item", async () => {
  expect(await told({ "Copy of T6.2.yaml": notice })).toEqual([
    {
      code: "file/duplicate",
      file: "Copy of T6.2.yaml",
      message: "This is a second file about T6.2; the first is T6.2.yaml.",
      help: "If it is about something else, correct what it says at its top. Otherwise move what is in it into T6.2.yaml, and delete it.",
    },
  ]);
});

test("a judgement in a second file may be meant for another practice, so nothing is concluded from it", async () => {
  const judgement = 'judgement:\n  outcome: meets\n  by: Robin Hale\n  on: "2025-06-20"\n';
  const all = await told({ "T6.1.yaml": `practice: T6.2\n${judgement}` });
  expect(all.map(({ code, file }) => `${code} ${file}`)).toEqual(["file/duplicate T6.1.yaml"]);
});

test("the judgement that counts is that of the file that is called after the practice", async () => {
  const judgement = (outcome: string) => `judgement:\n  outcome: ${outcome}\n  by: Robin Hale\n  on: "2025-06-20"\n`;
  const certificate = (base.get("T6.3.yaml") ?? "").toString();
  const all = await told({ "A.yaml": `practice: T6.3\n${judgement("meets")}`, "T6.3.yaml": `${certificate}\n${judgement("not_yet_shown")}` });
  expect(all.map(({ code, file }) => `${code} ${file}`)).toEqual(["file/duplicate A.yaml"]);
});

test("a name that another file has taken is no hint", async () => {
  const [first] = await told({ "T6.1.yaml": "practice: T6.2\n", "x.yaml": "practice: T6.1\n" });
  expect(first?.help).not.toContain("as its name says");
});

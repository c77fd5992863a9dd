import { expect, test, vi } from "vitest";
import { type Edit, editText } from "../../src/source/edit.ts";

/** How often a text was read. */
const reads = vi.hoisted(() => ({ count: 0 }));
vi.mock("../../src/source/parse.ts", async (original) => {
  const real = await original<typeof import("../../src/source/parse.ts")>();
  const counted =
    <Args extends readonly unknown[], Result>(read: (...args: Args) => Result) =>
    (...args: Args): Result => {
      reads.count += 1;
      return read(...args);
    };
  return { ...real, parse: counted(real.parse), parseTree: counted(real.parseTree) };
});

const list = (count: number): string =>
  `# Head\nevidence:\n${Array.from({ length: count }, (_, at) => `  - id: i-${at} # ${at}\n    title: "Page ${at}"\n\n`).join("")}notes: x\n`;
const more = (count: number): readonly Edit[] =>
  Array.from({ length: count }, (_, at) => ({ kind: "append", to: ["evidence"], entries: [{ data: { id: `n-${at}`, title: "New" } }] }));
const changed = (count: number): readonly Edit[] =>
  Array.from({ length: count }, (_, at) => ({ kind: "replace", at: ["evidence", at, "title"], value: `Site ${at}` }));
const readsFor = (text: string, edits: readonly Edit[]): number => {
  reads.count = 0;
  expect(editText(text, edits).refusal).toBeUndefined();
  return reads.count;
};

test("however many edits there are, a text is read as often as for two", () => {
  expect(readsFor(list(3), more(200))).toBe(readsFor(list(3), more(2)));
  expect(readsFor(list(200), changed(200))).toBe(readsFor(list(200), changed(2)));
  expect(readsFor(list(200), [...changed(200), ...more(200)])).toBeLessThan(5);
});

/** What comes of edits that are made one by one, from the end of the text. */
const oneByOne = (text: string, edits: readonly Edit[]): string | undefined =>
  edits.reduce<string | undefined>((now, edit) => (now === undefined ? now : editText(now, [edit]).text), text);

test("and says what it says after each by itself, byte for byte", () => {
  const removed: readonly Edit[] = [
    { kind: "remove", at: ["evidence", 4] },
    { kind: "remove", at: ["evidence", 3] },
  ];
  const put: readonly Edit[] = [
    { kind: "put", at: ["evidence", 0, "a"], value: "1" },
    { kind: "put", at: ["evidence", 0, "b"], value: "2" },
  ];
  for (const edits of [more(3), [...changed(5)].reverse(), [...more(2), ...removed, ...put], [...removed, ...put]])
    expect(editText(list(6), edits).text).toBe(oneByOne(list(6), edits));
});

test("an edit that cannot be made takes none of the others along, and is the one that is named", () => {
  const text = "shared: &a {title: Page}\nevidence:\n  - id: one\n    source: *a\n  - id: two\n    title: Page\n";
  const edits: readonly Edit[] = [
    { kind: "replace", at: ["evidence", 1, "title"], value: "Site" },
    { kind: "replace", at: ["evidence", 0, "source", "title"], value: "Site" },
  ];
  expect(editText(text, edits)).toEqual({ refusal: "what stands there is written elsewhere, and repeated by ‘*a’" });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { parse as yamlParse } from "yaml";
import type { Pointer } from "../../src/model/pointer.ts";
import { commentsOf } from "../../src/source/edit/comments.ts";
import { type Edit, editText } from "../../src/source/edit.ts";
import { parse } from "../../src/source/parse.ts";
import { runsOf } from "../runs.ts";
import { corpus } from "./corpus.ts";
import { mutated } from "./mutate.ts";

/*
 * The laws of editing: an edit does what it says and nothing else, every byte outside of it stays, and every comment survives.
 */

/** A practice file as somebody might lay it out. */
interface Layout {
  readonly text: string;
  readonly items: number;
}

const word = fc.constantFrom("old", "it's so", "a: b", "2.0", "null", "# no", "2019-05", "T6.1a", "é", "{x}", "- y", "");
const quoted = (value: string, kind: number): string => {
  if (kind === 0 && /^[A-Za-z][\w .é-]*$/.test(value) && value !== "null") return value;
  return kind < 2 ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
};

const layout: fc.Arbitrary<Layout> = fc
  .record({
    items: fc.array(
      fc.record({
        title: word,
        kind: fc.nat(2),
        clauses: fc.array(fc.constantFrom("T6.1a", "T6.1b", "T6.2c"), { minLength: 1, maxLength: 4 }),
        long: fc.boolean(),
        anchor: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    indent: fc.constantFrom(0, 2, 4),
    inLine: fc.boolean(),
    blank: fc.boolean(),
    lineBreak: fc.constantFrom("\n", "\r\n"),
    last: fc.boolean(),
    more: fc.boolean(),
    mark: fc.boolean(),
    start: fc.boolean(),
    missing: fc.constantFrom("[]", "", "~", "none"),
    comments: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
  })
  .map(({ items, indent, inLine, blank, lineBreak, last, more, mark, start, missing, comments }) => {
    let count = 0;
    const some = (pad: string): string[] => (comments[count++ % comments.length] ? [`${pad}# comment ${count}`] : []);
    const beside = (): string => (comments[count++ % comments.length] ? ` # comment ${count}` : "");
    const pad = " ".repeat(indent);
    const key = (value: string): string[] => (missing === "none" && items.length === 0 ? [] : [`evidence:${value === "" ? "" : ` ${value}`}${beside()}`]);
    const block = items.flatMap(({ title, kind, clauses, long, anchor }, index) => [
      ...some(pad),
      `${pad}- id: ${anchor ? `&a${index} ` : ""}item-${index}${beside()}`,
      `${pad}  title: ${quoted(title, kind)}${beside()}`,
      ...(long
        ? [`${pad}  clauses:`, ...clauses.map((clause) => `${pad}    - ${clause}${beside()}`)]
        : [`${pad}  clauses: [${clauses.join(", ")}]${beside()}`]),
      ...(long ? [`${pad}  statement: |${beside()}`, `${pad}    Words # of`, "", `${pad}    a text`] : []),
      ...(blank ? [""] : []),
    ]);
    const line = items.map(
      ({ title, kind, clauses }, index) => `{id: item-${index}, title: ${quoted(title, kind === 0 ? 2 : kind)}, clauses: [${clauses.join(", ")}]}`,
    );
    const lines = [
      ...(start ? ["---"] : []),
      ...some(""),
      `practice: T6.1${beside()}`,
      ...(blank ? [""] : []),
      ...(items.length === 0 ? key(missing === "none" ? "" : missing) : inLine ? key(`[${line.join(", ")}]`) : [...key(""), ...block]),
      ...some(pad),
      ...(more ? [...some(""), "judgement:", `  by: A Person${beside()}`] : []),
      ...some(""),
    ];
    return { text: `${mark ? "\ufeff" : ""}${lines.join(lineBreak)}${last ? lineBreak : ""}`, items: items.length };
  });

const entry = {
  id: "new",
  title: "A: title # of it",
  clauses: ["T6.1a", { clause: "T6.3a", parts: ["access"] }],
  statement: "Words.\nMore words.",
  on: "2019-05",
};
const append: Edit = { kind: "append", to: ["evidence"], entries: [{ data: entry, comment: ["comment new"] }] };

/** The part of a text that another does not share, from the first difference to the last. */
function difference(before: string, after: string): { start: number; end: number } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let behind = 0;
  while (behind < Math.min(before.length, after.length) - start && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return { start, end: before.length - behind };
}

/** What was lost of a text that should still be there: a comment, or the way in which it breaks its lines. */
function lost(before: string, after: string): string | undefined {
  const left = [...commentsOf(after)];
  for (const comment of commentsOf(before)) {
    const at = left.indexOf(comment);
    if (at === -1) return comment;
    left.splice(at, 1);
  }
  const loneFeed = /(?:^|[^\r])\n/;
  const mixes = (/\r\n/.test(before) && !loneFeed.test(before) && loneFeed.test(after)) || (!/\r/.test(before) && /\r/.test(after));
  return mixes ? "its way to break lines" : undefined;
}

/** Whether nothing but some stretch changed, and blanks beside it. */
function within(before: string, after: string, from: number, to: number): boolean {
  const { start, end } = difference(before, after);
  return before === after || (start >= from && before.slice(to, end).trim() === "");
}

test("an entry goes to the end of any list, and nothing else changes", () => {
  fc.assert(
    fc.property(layout, ({ text }) => {
      const { text: after, refusal } = editText(text, [append]);
      expect(refusal, text).toBeUndefined();
      const old = yamlParse(text);
      expect(yamlParse(after ?? "")).toEqual({ ...old, evidence: [...(old.evidence ?? []), entry] });
      const { start, end } = difference(text, after ?? "");
      expect(text.slice(start, end).replace(/#.*/g, "").trim(), text).toMatch(/^(?:|\[?\]?|~)$/);
      expect(lost(text, after ?? "")).toBeUndefined();
    }),
    { numRuns: runsOf(1000) },
  );
});

test("a value is replaced in any file, and nothing else changes", () => {
  fc.assert(
    fc.property(
      layout.filter(({ items }) => items > 0),
      fc.nat(),
      fc.constantFrom("id", "title"),
      word,
      ({ text, items }, which, key, value) => {
        const at = ["evidence", which % items, key];
        const { text: after, refusal } = editText(text, [{ kind: "replace", at, value }]);
        expect(refusal, text).toBeUndefined();
        const wanted = yamlParse(text);
        wanted.evidence[which % items][key] = value;
        expect(yamlParse(after ?? "")).toEqual(wanted);
        const span = parse(text).spanOf(at, "value");
        expect(within(text, after ?? "", span.start.offset, span.end.offset)).toBe(true);
        expect(lost(text, after ?? "")).toBeUndefined();
      },
    ),
    { numRuns: runsOf(1000) },
  );
});

test("a list is put in order and loses what it says twice, and nothing else changes", () => {
  fc.assert(
    fc.property(
      layout.filter(({ items }) => items > 0),
      fc.nat(),
      ({ text, items }, which) => {
        const at = ["evidence", which % items, "clauses"];
        const old = yamlParse(text);
        const list: string[] = old.evidence[which % items].clauses;
        const again = list.flatMap((id, index) => (list.indexOf(id) < index ? [index] : []));
        const { text: once, refusal } = editText(
          text,
          again.map((index) => ({ kind: "remove", at: [...at, index] })),
        );
        expect(refusal, text).toBeUndefined();
        const single = [...new Set(list)];
        const order = single.toSorted().map((id) => single.indexOf(id));
        const { text: after } = editText(once ?? "", [{ kind: "reorder", at, order }]);
        old.evidence[which % items].clauses = single.toSorted();
        expect(yamlParse(after ?? once ?? "")).toEqual(old);
        expect(lost(text, after ?? "")).toBeUndefined();
      },
    ),
    { numRuns: runsOf(1000) },
  );
});

/** The ways to every value in some data. */
function pointers(data: unknown, at: Pointer = []): readonly { readonly at: Pointer; readonly value: unknown }[] {
  const inside = Array.isArray(data)
    ? data.map((value, index) => [index, value] as const)
    : typeof data === "object" && data !== null
      ? Object.entries(data)
      : [];
  return [{ at, value: data }, ...inside.flatMap(([step, value]) => pointers(value, [...at, step]))];
}

test("in files with accidents an edit does just what it says, or is refused", () => {
  const counts = { made: 0, refused: 0 };
  fc.assert(
    fc.property(
      mutated(corpus, 3),
      fc.nat(),
      fc.constantFrom("replace", "append", "remove", "reorder", "enclose", "reword"),
      word,
      (text, which, kind, value) => {
        const before = parse(text);
        if (!before.sound) return;
        const fitting = pointers(before.data).filter(({ value: one, at }) => {
          if (kind === "append" || kind === "reorder") return Array.isArray(one);
          return kind === "remove" ? typeof at.at(-1) === "number" : typeof one !== "object";
        });
        const found = fitting[which % Math.max(fitting.length, 1)];
        if (found === undefined) return;
        const { at } = found;
        const edits: Readonly<Record<typeof kind, () => Edit>> = {
          replace: () => ({ kind: "replace", at, value }),
          append: () => ({ kind: "append", to: at, entries: [{ data: entry }, { data: entry }] }),
          remove: () => ({ kind: "remove", at }),
          reorder: () => ({ kind: "reorder", at, order: (found.value as unknown[]).map((_, index) => index).reverse() }),
          enclose: () => ({ kind: "enclose", at }),
          reword: () => ({ kind: "reword", at, from: "e", to: "o" }),
        };
        const { text: after } = editText(text, [edits[kind]()]);
        counts[after === undefined ? "refused" : "made"] += 1;
        if (after === undefined) return;
        expect(lost(text, after)).toBeUndefined();
        const span = before.spanOf(at, "value");
        if (kind === "replace" || kind === "enclose" || kind === "reword")
          expect(within(text, after, span.start.offset, span.end.offset), `${kind} ${at.join(".")} ${value}\n${after}`).toBe(true);
        const { start, end } = difference(text, after);
        if (kind === "append") expect(text.slice(start, end).replace(/#.*/g, "").trim()).toMatch(/^(?:|\[\s*\])$/);
      },
    ),
    { numRuns: runsOf(1000) },
  );
  expect(counts.made).toBeGreaterThan(5 * counts.refused);
  expect(counts.made).toBeGreaterThan(runsOf(300));
});

test("a key goes, comes or gets a group in the place of its value, in any layout, and nothing else changes", () => {
  const counts = { made: 0, refused: 0 };
  fc.assert(
    fc.property(
      layout.filter(({ items }) => items > 0),
      fc.nat(),
      fc.constantFrom("title", "clauses", "statement"),
      fc.constantFrom("remove", "put", "group", "flag"),
      ({ text, items }, which, key, kind) => {
        const at = ["evidence", which % items, key];
        const wanted = yamlParse(text);
        const item = wanted.evidence[which % items];
        const group = { level: "checked", by: { name: "A: B", role: "auditor" } };
        if (kind !== "put" && item[key] === undefined) return;
        const edits: Readonly<Record<typeof kind, readonly Edit[]>> = {
          remove: [{ kind: "remove", at }],
          put: [{ kind: "put", at: [...at.slice(0, -1), "verification"], value: group }],
          group: [{ kind: "set", at, value: group }],
          flag: [{ kind: "set", at, value: true }],
        };
        if (kind === "remove") delete item[key];
        else if (kind === "put") item.verification = group;
        else item[key] = kind === "group" ? group : true;
        const { text: after } = editText(text, edits[kind]);
        counts[after === undefined ? "refused" : "made"] += 1;
        // Only a comment inside what goes may stop it.
        if (after === undefined) expect(text).toMatch(/#/);
        else {
          expect(yamlParse(after)).toEqual(wanted);
          expect(lost(text, after)).toBeUndefined();
        }
      },
    ),
    { numRuns: runsOf(1000) },
  );
  expect(counts.made).toBeGreaterThan(5 * counts.refused);
});

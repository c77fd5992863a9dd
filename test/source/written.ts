import fc from "fast-check";

/** Values and the ways in which people write them down. The key of each style is how far the value is moved in. */
type Written = (indent: number) => string;

const word = fc.constantFrom("a", "register", "T6.4c", "2019-05-15", "it's", "c#", "x:y", "no", "0", "1.5", "true", "é – “q”", "a-b", "-x", "[", "{x");
const safe = word.filter((text) => !/^[[{-]/.test(text));
const sentence = fc.array(safe, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const pad = (indent: number): string => " ".repeat(indent);
const comment = fc.constantFrom("", "", "", " # why", '  # it\'s "so"');
const interval = fc.constantFrom("", "", "", "\n", "\n\n", "# between\n", "\n    # far in\n");

const plain: fc.Arbitrary<Written> = fc.tuple(safe, comment).map(
  ([text, note]) =>
    () =>
      `${text}${note}\n`,
);
const single: fc.Arbitrary<Written> = fc.tuple(sentence, comment).map(
  ([text, note]) =>
    () =>
      `'${text.replaceAll("'", "''")}'${note}\n`,
);
const double: fc.Arbitrary<Written> = fc.tuple(sentence, comment).map(
  ([text, note]) =>
    () =>
      `"${text.replaceAll('"', '\\"')} \\u00a7"${note}\n`,
);
const folded: fc.Arbitrary<Written> = fc.tuple(fc.array(sentence, { minLength: 2, maxLength: 4 }), fc.boolean()).map(
  ([lines, gap]) =>
    (indent) =>
      `${lines.join(`\n${gap ? "\n" : ""}${pad(indent + 1)}`)}\n`,
);
const quoted: fc.Arbitrary<Written> = fc
  .array(sentence, { minLength: 2, maxLength: 3 })
  .map((lines) => (indent) => `"${lines.map((line) => line.replaceAll('"', "")).join(`\n${pad(indent + 2)}`)}"\n`);
const block: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom("|", ">", "|-", ">-", "| # text"), fc.array(sentence, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "\n", "# after\n"))
  .map(
    ([mark, lines, after]) =>
      (indent) =>
        `${mark}\n${lines.map((line, index) => `${pad(indent + 2 + (index % 2))}${index === 0 ? line : `- ${line}`}\n`).join("")}${after}`,
  );

const flowWord = safe.map((text) => (/[,[\]{}#:]|^$/.test(text) ? JSON.stringify(text) : text));
const { flow } = fc.letrec<{ flow: string; list: string; group: string }>((tie) => ({
  flow: fc.oneof({ maxDepth: 3 }, flowWord, tie("list"), tie("group")),
  list: fc
    .tuple(fc.array(tie("flow"), { maxLength: 3 }), fc.constantFrom(", ", ",", ",\n       "), fc.boolean())
    .map(([all, comma, trails]) => `[${all.join(comma)}${trails && all.length > 0 ? "," : ""}]`),
  group: fc
    .tuple(fc.array(tie("flow"), { maxLength: 3 }), fc.constantFrom("{ ", "{"), fc.constantFrom(", ", ",\n       "))
    .map(([all, open, comma]) => `${open}${all.map((value, index) => `${"abc"[index]}: ${value}`).join(comma)} }`),
}));
const inFlow: fc.Arbitrary<Written> = fc
  .tuple(
    flow.filter((text) => /^[[{]/.test(text)),
    comment,
  )
  .map(
    ([text, note]) =>
      () =>
        `${text}${note}\n`,
  );

const { group } = fc.letrec<{ value: Written; list: Written; group: Written }>((tie) => ({
  value: fc.oneof({ maxDepth: 4, depthSize: "small" }, plain, single, double, folded, quoted, block, inFlow, tie("list"), tie("group")),
  list: fc.tuple(fc.array(fc.tuple(tie("value"), interval), { minLength: 1, maxLength: 4 }), fc.constantFrom(0, 2), fc.constantFrom("- ", "-   ")).map(
    ([all, more, hyphen]): Written =>
      (indent) =>
        `\n${all.map(([value, gap]) => entry(value, indent + more, hyphen) + gap).join("")}`,
  ),
  group: fc.tuple(fc.array(fc.tuple(fc.constantFrom("", '"', "'"), tie("value"), interval), { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 2, 4)).map(
    ([all, more]): Written =>
      (indent) =>
        `\n${all.map(([mark, value, gap], index) => pair(`${mark}${"abcd"[index]}${mark}`, value, indent + more) + gap).join("")}`,
  ),
}));

function pair(name: string, value: Written, indent: number): string {
  const text = value(indent);
  return `${pad(indent)}${name}:${text.startsWith("\n") ? "" : " "}${text}`;
}

/** A list or a group that is an entry begins behind its hyphen. */
function entry(value: Written, indent: number, hyphen: string): string {
  const text = value(indent + hyphen.length - 1);
  if (!text.startsWith("\n")) return `${pad(indent)}${hyphen}${text}`;
  const moved = text.slice(1).replace(/^ +/, "");
  const column = text.slice(1).length - moved.length;
  return `${pad(indent)}-${pad(Math.max(1, column - indent - 1))}${moved}`;
}

/** Whole documents, written in every style that people use, mixed. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("", "# a head\n", "---\n", "# a head\n---\n\n"), group)
  .map(([head, value]) => head + value(-1).slice(1));

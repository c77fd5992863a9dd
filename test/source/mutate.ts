import fc from "fast-check";

/** Characters and words that mean something to YAML, and some that only look as if they did. */
const tokens = [
  ..." \n:-?,[]{}#&*!|>'\"%@`~\\=<./\t\r\u00a0\u0085\u2028\ufeff\ufffd\u0000é€😀+_019",
  ...[
    "\n\n",
    "  ",
    "\n  ",
    "\n    ",
    "\n- ",
    "- ",
    "- - ",
    ": ",
    ":\n",
    " #",
    "# ",
    "---",
    "\n---\n",
    "\n...\n",
    "...",
    "? ",
    "\n? ",
    "<<: ",
    "&a ",
    "*a",
    "!x ",
    "!!str ",
  ],
  ...[
    "|",
    "|-\n",
    ">+\n",
    "|2\n",
    ">-\n  ",
    "''",
    '""',
    '\\"',
    "\\n",
    "\\\n",
    "\\u12",
    "%YAML 1.1\n",
    "null",
    "~",
    "true",
    "Yes",
    "1_0",
    "0x",
    "1e5",
    ".inf",
    "2019",
  ],
  ...[
    "key: v",
    "\nkey: v\n",
    "[a]",
    "[a]: b",
    "{a: b}",
    "{a}",
    "{ [a] }",
    "[a: b]",
    "[: a]",
    "{: a}",
    "[a, ]",
    "[, a]",
    '"a":b',
    "__proto__: 1\n",
    "constructor: 1\n",
    "a: b: c",
    '"b":&x ',
    '"b":!x ',
    '":#',
    "[#",
    "{#",
    ",#",
    "\n#",
  ],
];

export type Edit =
  | { readonly kind: "insert"; readonly at: number; readonly token: string }
  | { readonly kind: "replace"; readonly at: number; readonly length: number; readonly token: string }
  | { readonly kind: "delete"; readonly at: number; readonly length: number }
  | { readonly kind: "copy"; readonly at: number; readonly length: number; readonly to: number }
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "indent"; readonly at: number; readonly by: number }
  | { readonly kind: "join"; readonly at: number };

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const token = fc.constantFrom(...tokens);
const length = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 3 }) }, { weight: 1, arbitrary: fc.integer({ min: 4, max: 60 }) });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("insert" as const), at: place, token }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("replace" as const), at: place, length, token }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("delete" as const), at: place, length }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("copy" as const), at: place, length, to: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("indent" as const), at: place, by: fc.integer({ min: -4, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("join" as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), at: place }) },
);

/** Makes one edit. Places are fractions of the text, so that an edit means something in any text. */
function apply(text: string, change: Edit): string {
  const at = Math.floor(change.at * (text.length + 1));
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  switch (change.kind) {
    case "insert":
      return text.slice(0, at) + change.token + text.slice(at);
    case "replace":
      return text.slice(0, at) + change.token + text.slice(at + change.length);
    case "delete":
      return text.slice(0, at) + text.slice(at + change.length);
    case "copy": {
      const to = Math.floor(change.to * (text.length + 1));
      return text.slice(0, to) + text.slice(at, at + change.length) + text.slice(to);
    }
    case "cut":
      return text.slice(0, at);
    case "indent":
      return (
        text.slice(0, lineStart) +
        (change.by > 0 ? " ".repeat(change.by) + text.slice(lineStart) : text.slice(lineStart).replace(new RegExp(`^ {0,${-change.by}}`), ""))
      );
    case "join":
      return text.slice(0, lineStart).replace(/\n$/, " ") + text.slice(lineStart);
  }
}

/** One of these texts, after a few edits: small accidents, most of which leave a file that no longer says what it said. */
export const mutated = (texts: readonly string[], edits = 3): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: edits })).map(([text, changes]) => changes.reduce(apply, text));

/** A short text made of nothing but such tokens: the corners of the syntax, close together. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 2, arbitrary: token }, { weight: 1, arbitrary: fc.constantFrom("a", "b", "key: ", "\n", "\n  ", " ") }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => `k: ${parts.join("")}`);

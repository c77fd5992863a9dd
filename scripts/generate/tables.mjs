/** Tables in Markdown, of words that stand in tables of code. */

const cell = (words) => (words === "" ? "–" : words.replaceAll("|", "\\|"));
export const spaced = (key) => key.replaceAll("_", " ");

/** Heads and rows. */
export function table(heads, rows) {
  return [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`, ...rows.map((row) => `| ${row.map(cell).join(" | ")} |`)].join("\n");
}

/** A table of one word or sentence for each value; of a value that is told in several ways, for each of them. */
export const pairs = (of, words, entries) =>
  table(
    [of, words],
    Object.entries(entries).flatMap(([key, value]) =>
      typeof value === "string" ? [[spaced(key), value]] : Object.entries(value).map(([way, text]) => [`${spaced(key)}, ${spaced(way)}`, text]),
    ),
  );
/** A table with one column for each way of saying it. */
export const ways = (of, entries) => {
  const columns = [...new Set(Object.values(entries).flatMap(Object.keys))];
  return table(
    [of, ...columns.map(spaced)],
    Object.entries(entries).map(([key, value]) => [spaced(key), ...columns.map((column) => value[column] ?? "")]),
  );
};

/** Of each entry, one of its ways. */
export const of = (entries, way) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value[way]]));
/** The same with lists as one text. */
export const joined = (words) => Object.fromEntries(Object.entries(words).map(([name, value]) => [name, [value].flat().join(" ")]));

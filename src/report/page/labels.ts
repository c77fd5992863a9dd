import { printable } from "../printable.ts";

/** A column of a table, as far as its labels need it. */
export interface LabelledColumn {
  readonly text: string;
  readonly number?: true;
}

/** On a narrow page a row is a block, and each cell says what it is: once for each column, as a style. Tables are called t0, t1 and so on. */
export function narrowLabels(tables: readonly (readonly LabelledColumn[])[]): string {
  const one = (text: string): string => printable(text).replace(/[^A-Za-z0-9 .]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  const labels = tables.flatMap((columns, at) =>
    columns.slice(1).flatMap(({ text }, column) => (text === "" ? [] : [`  #t${at} td:nth-child(${column + 2})::before { content: "${one(text)}: "; }`])),
  );
  const numbers = tables.flatMap((columns, at) =>
    columns.flatMap(({ number }, column) => (number === true ? [`#t${at} :is(td, th):nth-child(${column + 1})`] : [])),
  );
  const right = numbers.length === 0 ? "" : `\n@media print, (min-width: 64.01rem) { ${numbers.join(", ")} { text-align: right; } }`;
  return `\n@media screen and (max-width: 64rem) {\n${labels.join("\n")}\n}${right}`;
}

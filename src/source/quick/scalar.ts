import type { Rows } from "./rows.ts";

/** Where words in quotation marks end, behind the closing one; undefined where there is none. */
export function endOfQuoted(text: string, start: number): number | undefined {
  const mark = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (mark === '"' && text[at] === "\\") at += 1;
    else if (text[at] === mark) {
      if (mark === '"' || text[at + 1] !== mark) return at + 1;
      at += 1;
    }
  }
  return undefined;
}

/** Where words without quotation marks end between brackets; undefined where they go on in another line, or are not what the data say. */
export function endOfFlowWords(text: string, start: number, data: unknown): number | undefined {
  const stop = /[,[\]{}\n]|: |:$| #/m;
  const length = text.slice(start, start + longest).search(stop);
  if (length <= 0) return undefined;
  const words = text.slice(start, start + length).trimEnd();
  return typeof data === "string" && words !== data ? undefined : start + words.length;
}

/** Words between brackets that are longer are left to `yaml`. */
const longest = 2_000;

/**
 * Where the words end that start at an offset of a row and may go on in the rows below, which are all theirs up to `to`.
 * @param around how far what they belong to is moved in
 */
export function endOfWords(rows: Rows, row: number, to: number, start: number, around: number, data: unknown): number | undefined {
  const first = rows.text[start];
  if (first === '"' || first === "'") return endOfQuoted(rows.text, start);
  return first === "|" || first === ">" ? endOfBlock(rows, row, to, around) : endOfPlain(rows, row, to, start, data);
}

/** Block text ends with the last row that is moved in as far as its first. */
function endOfBlock({ isBlank, indent, end }: Rows, row: number, to: number, around: number): number | undefined {
  let first = row + 1;
  while (first < to && isBlank(first)) first += 1;
  if (first >= to || indent(first) <= around) return undefined;
  let last = first;
  for (let next = first + 1; next < to; next += 1) {
    if (isBlank(next)) continue;
    if (indent(next) < indent(first)) break;
    last = next;
  }
  return end(last);
}

/** Plain words end before a comment, or with the last row of theirs. Put together, they are what the data say, or it is not known what they are. */
function endOfPlain(rows: Rows, row: number, to: number, start: number, data: unknown): number | undefined {
  const { text } = rows;
  const line = text.slice(start, rows.end(row));
  const comment = line.indexOf(" #");
  const first = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
  if (typeof data !== "string" || first === data) return start + first.length;
  if (comment !== -1) return undefined;
  let words = first;
  let end = start + first.length;
  let breaks = 0;
  for (let next = row + 1; next < to; next += 1) {
    if (rows.isBlank(next)) breaks += 1;
    else {
      const from = rows.first(next);
      const own = text.slice(from, rows.end(next)).trimEnd();
      words += (breaks === 0 ? " " : "\n".repeat(breaks)) + own;
      end = from + own.length;
      breaks = 0;
      if (words.length >= data.length) break;
    }
  }
  return words === data ? end : undefined;
}

/** A stretch of a text and what is to stand in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const inOrder = (splices: readonly Splice[]): readonly Splice[] => splices.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** Whether two stretches have something in common, so that they cannot both be replaced. */
export const overlap = (splices: readonly Splice[]): boolean => inOrder(splices).some(({ start }, at, all) => start < (all[at - 1]?.end ?? 0));

/** The text with some stretches of it replaced. They may not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text: put } of inOrder(splices)) {
    result += text.slice(from, start) + put;
    from = end;
  }
  return result + text.slice(from);
}

/** How a text breaks its lines. */
export function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line of an offset ends, behind its line break. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  return at === -1 ? text.length : at + 1;
}

/** How far an offset is from the start of its line. A byte order mark takes up no column. */
export function columnOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return offset - start - (start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
}

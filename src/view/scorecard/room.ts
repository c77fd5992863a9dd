/** How many of the tool's own lines there is room for. */
export interface Room {
  /** Things that would move it most. */
  readonly moves: number;
  /** Clauses named by their questions. */
  readonly lacking: number;
}

/** Up to so many lines of what is asked, overdue and found there is room for so many of the rest: a board has one page, and none of these is ever cut off for steps of the tool. */
const alone = [
  [4, { moves: 3, lacking: 5 }],
  [6, { moves: 2, lacking: 4 }],
  [8, { moves: 1, lacking: 3 }],
] as const;
const besideTrend = [
  [0, { moves: 3, lacking: 3 }],
  [2, { moves: 2, lacking: 2 }],
  [4, { moves: 1, lacking: 1 }],
] as const;
const least: Room = { moves: 0, lacking: 1 };

export function roomBeside(lines: number, hasTrend: boolean): Room {
  return (hasTrend ? besideTrend : alone).find(([most]) => lines <= most)?.[1] ?? least;
}

import { directionOf } from "../compare/direction.ts";
import type { PortfolioAssessment, PortfolioEarlier, PortfolioMove, PositionState } from "../model/generated/schemas.ts";
import type { Kept, Stand } from "./row.ts";

/** The assessments of one set of data by one kind of assessor. */
export interface Line {
  /** The newest; several where they are of one day, because then none is the newer. */
  readonly newest: readonly Kept[];
  /** Those before, the latest first. */
  readonly earlier: readonly Kept[];
}

/**
 * Puts the assessments of the same data together. The same are producers and data of the same full name, upper case and spaces aside: what is taken for
 * two shows twice, while of what was wrongly taken for one, one would be hidden. A self-assessment and somebody else's are two voices, and never one line.
 */
export function linesOf(all: readonly Kept[]): readonly Line[] {
  const lines = new Map<string, Kept[]>();
  for (const kept of all) {
    const { producer, data, assessor } = kept.row;
    const key = JSON.stringify([plain(producer), plain(data), assessor.role]);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [kept]);
    else line.push(kept);
  }
  return [...lines.values()].map((line) => {
    const ordered = line.toSorted((a, b) => compare(b.own.as_of, a.own.as_of) || compare(a.row.name, b.row.name));
    const day = ordered[0]?.own.as_of;
    return { newest: ordered.filter(({ own }) => own.as_of === day), earlier: ordered.filter(({ own }) => own.as_of !== day) };
  });
}

/** The rows of a line, with what stood before and what has moved since. */
export function rowsOf({ newest, earlier }: Line): readonly PortfolioAssessment[] {
  const [before] = earlier;
  return newest.map((kept) => {
    const twins = newest.filter((other) => other !== kept).map(({ row }) => row.name);
    return {
      ...kept.row,
      earlier: earlier.map(earlierOf),
      moved: before === undefined ? [] : movesBetween(before, kept),
      ...(twins.length > 0 && { same_day: twins }),
    };
  });
}

function earlierOf({ row, own }: Kept): PortfolioEarlier {
  return {
    name: row.name,
    ...(row.saved_in !== undefined && { saved_in: row.saved_in }),
    ...(row.record !== undefined && { record: row.record }),
    as_of: own.as_of,
    assessor: row.assessor.name,
    rules_version: row.rules_version,
    position: own.position,
    practices: own.practices.map(({ id, position }) => ({ id, position })),
  };
}

/** The positions that are others than before, the principle first. What was assessed against another catalogue cannot be compared. */
function movesBetween({ own: before, layout }: Kept, { row, layout: now }: Kept): PortfolioMove[] {
  if (layout.id !== now.id) return [];
  const stands = (stand: Pick<Stand, "position" | "practices">): readonly (readonly [string, PositionState])[] => [
    [now.principle.id, stand.position],
    ...stand.practices.map(({ id, position }) => [id, position] as const),
  ];
  const then = new Map(stands(before));
  return stands(row).flatMap(([id, to]): PortfolioMove[] => {
    const from = then.get(id);
    return from === undefined || from === to ? [] : [{ id, from, to, direction: directionOf(position(id, from), position(id, to)) }];
  });
}

/** A position as it is compared: only its state is. */
function position(id: string, state: PositionState) {
  return { on: "position", id, state, rule: "", decidingPractice: undefined, decidingClause: undefined, onMattersConsidered: false } as const;
}

/** A name without what does not tell things apart. */
const plain = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

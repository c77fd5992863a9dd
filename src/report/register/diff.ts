import type { RegisterDiff } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import type { LoneRow, RowChange } from "../../register/changes.ts";
import type { RegisterDifference } from "../../register/diff.ts";
import { lacksReference } from "../../register/reference.ts";
import type { Register } from "../../register/register.ts";
import { datedAbove } from "../../register/title-dates.ts";

/** One of the two registers. */
export interface DiffSide {
  readonly register: Register;
  readonly sha256: string;
  readonly file: string;
  /** What is hidden in it, and was not compared, in words. */
  readonly hidden?: readonly string[];
}

/** The difference as one document. */
export function diffDocument(old: DiffSide, now: DiffSide, difference: RegisterDifference, version: string): RegisterDiff {
  const { came, went, repeats, changed, typography, relabelled, back, columns, others, notes, hidden, reissued } = difference;
  return {
    format: "t6-register-diff",
    version: 1,
    tool: { name: "t6", version },
    old: sideIn(old),
    new: sideIn(now),
    ...(reissued !== undefined && { reissued }),
    columns: { came: [...columns.came], went: [...columns.went] },
    came: came.map(rowIn),
    went: went.map(rowIn),
    repeats: { came: repeats.came.map(rowIn), went: repeats.went.map(rowIn) },
    changed: changed.map(changeIn),
    typography: typography.map(changeIn),
    relabelled: relabelled.map(({ heading, from, to, rows, of }) => ({ heading, from, to, count: rows.length, of, rows: rows.map(({ number }) => number) })),
    back: back.map(({ heading, from, to, rows }) => ({ heading, from, to, rows: rows.map(rowIn) })),
    others: others.map((one) => ({ ...one })),
    notes: { came: [...notes.came], went: [...notes.went] },
    hidden_rows: { ...hidden },
  };
}

/** For programs. */
export const diffJson = (document: RegisterDiff): string => `${jsonText(document, 2)}\n`;

function sideIn({ register, sha256, file, hidden = [] }: DiffSide): RegisterDiff["old"] {
  const date = datedAbove(register)?.date;
  return {
    file,
    sha256,
    rows: register.tables[0].rows.length,
    ...(lacksReference(register) && { no_reference: true }),
    ...(date !== undefined && { date }),
    ...(hidden.length > 0 && { hidden: [...hidden] }),
  };
}

const rowIn = ({ row: { number }, reference, other, isHiddenThere }: LoneRow): RegisterDiff["came"][number] => ({
  reference,
  row: number,
  ...(other !== undefined && { other_row: other.number }),
  ...(isHiddenThere === true && { hidden_in_other: true }),
});

const changeIn = ({ reference, before, after, cells, saysSo }: RowChange): RegisterDiff["changed"][number] => ({
  reference,
  row: after.number,
  old_row: before.number,
  says_so: saysSo,
  cells: cells.map((cell) => ({ ...cell })),
});

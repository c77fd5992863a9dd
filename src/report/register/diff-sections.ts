import { numberText } from "../../language/numbers.ts";
import type { RegisterDiff } from "../../model/generated/schemas.ts";
import { tidy } from "../../register/cells.ts";
import { renamedIn } from "../../register/headings.ts";
import { getReference } from "../../register/reference.ts";
import { counted } from "../tally.ts";
import { shortened } from "../wrap.ts";
import { rowsText } from "./words.ts";

/** A part of the difference in words: what it is, and its lines. */
export interface DiffSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** So many lines of each part are told; the document has all. */
const mostLines = 20;
const longest = 60;

/** The difference in sentences, for a terminal and for Markdown. */
export function diffSections(document: RegisterDiff): { readonly lead: readonly string[]; readonly sections: readonly DiffSection[] } {
  const {
    old,
    new: now,
    reissued,
    columns,
    came,
    went,
    repeats,
    changed,
    typography,
    relabelled,
    others,
    back = [],
    notes = { came: [], went: [] },
    hidden_rows: hidden = { came: 0, went: 0 },
  } = document;
  const silent = changed.filter(({ says_so }) => !says_so);
  const spoken = changed.filter(({ says_so }) => says_so);
  const backRows = back.reduce((sum, { rows }) => sum + rows.length, 0);
  const sections = [
    ...sectionsOf(came, "came", `was hidden in ${old.file}`),
    ...sectionsOf(went, "went", `is hidden in ${now.file}`),
    section(
      `${counted(repeats.came.length, "row")} came that only ${repeats.came.length === 1 ? "repeats" : "repeat"} another, word for word`,
      repeats.came.map(named),
    ),
    section(`${counted(repeats.went.length, "row")} went that only repeated another, which is still there`, repeats.went.map(named)),
    section(`${counted(silent.length, "row")} changed without saying so`, silent.map(changeLine)),
    section(`${counted(spoken.length, "row")} changed, and say so`, spoken.map(changeLine)),
    section(
      `${counted(relabelled.length, "value")} relabelled in many rows at once`,
      relabelled.map(({ heading, from, to, count, of }) => `${heading}: ${quoted(from)} became ${quoted(to)} in ${numberText(count)} of ${rowsText(of)}`),
    ),
    section(
      `${counted(backRows, "row")} ${backRows === 1 ? "gives" : "give"} an earlier day of ${backRows === 1 ? "its" : "their"} last change than before, or none any more`,
      back.map(backLine),
    ),
    section(`${counted(typography.length, "row")} changed in looks only: capitals, blanks, signs, the form of a date`, typography.map(changeLine)),
    section(
      "Other sheets",
      others.flatMap(({ sheet, came: more, went: less }) => (more + less === 0 ? [] : [`${sheet}: ${rowsText(more)} came, ${numberText(less)} went`])),
    ),
    section("Columns", columnLines(columns)),
    section("Notes outside the table", [...notes.came.map((note) => `${noted(note)} came`), ...notes.went.map((note) => `${noted(note)} went`)]),
  ].filter(({ lines }) => lines.length > 0);
  const lead = [
    `${old.file}${dated(old.date)}: ${rowsText(old.rows)}. ${now.file}${dated(now.date)}: ${rowsText(now.rows)}.`,
    ...[old, now].flatMap(({ file, hidden = [] }) => (hidden.length === 0 ? [] : [`Hidden in ${file}, and not compared: ${hidden.join("; ")}.`])),
    ...(hidden.went === 0
      ? []
      : [
          `${counted(hidden.went, "row")} hidden in ${old.file} ${hidden.went === 1 ? "is" : "are"} not in ${now.file}: only what was hidden went with ${hidden.went === 1 ? "it" : "them"}.`,
        ]),
    ...(hidden.came === 0 ? [] : [`${counted(hidden.came, "row")} hidden in ${now.file} ${hidden.came === 1 ? "was" : "were"} not in ${old.file}.`]),
    ...referenceWords(old, now),
    ...(old.sha256 === now.sha256 ? ["The files are the same, byte for byte."] : []),
    ...(old.sha256 !== now.sha256 && sections.length === 0 ? ["The files are not the same, and their rows are."] : []),
    ...(reissued === undefined ? [] : [`Issued again under its old date: above both stands ${reissued}, and they are not the same.`]),
  ];
  return { lead, sections };
}

/** The rows that are in one of the two only; apart from them those that the other file has and hides. */
function sectionsOf(rows: RegisterDiff["came"], did: string, isHidden: string): readonly DiffSection[] {
  const [open, hidden] = [rows.filter((row) => row.hidden_in_other !== true), rows.filter((row) => row.hidden_in_other === true)];
  const theyAre = hidden.length === 1 ? `it ${isHidden}` : `they ${isHidden.replace(/^is /, "are ").replace(/^was /, "were ")}`;
  return [
    section(`${counted(open.length, "row")} ${did}`, open.map(named)),
    section(`${counted(hidden.length, "row")} ${did} for whoever reads the file: ${theyAre}`, hidden.map(named)),
  ];
}

/** What follows where a file has no column of references. */
function referenceWords(old: RegisterDiff["old"], now: RegisterDiff["new"]): readonly string[] {
  const without = [old, now].filter(({ no_reference }) => no_reference === true).map(({ file }) => file);
  const [only] = without;
  if (only === undefined) return [];
  const follows =
    without.length === 2
      ? "Neither file has a column that is read as the reference of a request. A row is known by all that it says, so one that changed is told as a row that went and a row that came."
      : `${only} has no column that is read as the reference of a request, and the other file has. So no row can be known again, and all of them went or came.`;
  return [`${follows} ${getReference}`];
}

/** Columns that came and went; what looks like one under another name is told as that. */
function columnLines({ came, went }: RegisterDiff["columns"]): readonly string[] {
  const renamed = renamedIn(went, came);
  const news = new Set(renamed.values());
  return [
    ...[...renamed].map(([heading, like]) => `“${like}” came and “${heading}” went: it may be the same column under another heading`),
    ...came.filter((heading) => !news.has(heading)).map((heading) => `“${heading}” came`),
    ...went.filter((heading) => !renamed.has(heading)).map((heading) => `“${heading}” went`),
  ];
}

const dated = (date: string | undefined): string => (date === undefined ? "" : ` (${date})`);

function section(heading: string, lines: readonly string[]): DiffSection {
  const rest = lines.length - mostLines;
  return { heading, lines: rest > 0 ? [...lines.slice(0, mostLines), `and ${numberText(rest)} more, which --format json lists`] : lines };
}

const named = ({ reference, row, other_row: other }: RegisterDiff["came"][number]): string =>
  `${reference === "" ? "without a reference" : reference} (row ${row}${other === undefined || reference === "" ? "" : `; the reference is in both, in row ${other} of the other`})`;

const changeLine = ({ reference, row, cells }: RegisterDiff["changed"][number]): string =>
  `${reference === "" ? "without a reference" : reference} (row ${row}): ${cells.map(({ heading, from, to }) => `${heading}: ${quoted(from)} became ${quoted(to)}`).join("; ")}`;

/** So many rows are named of which a day went back together. */
const mostTogether = 5;

function backLine({ heading, from, to, rows }: NonNullable<RegisterDiff["back"]>[number]): string {
  const rest = rows.length - mostTogether;
  const which = rows
    .slice(0, mostTogether)
    .map(({ reference, row }) => (reference === "" ? `row ${row}` : `${reference} (row ${row})`))
    .join(", ");
  return `${heading}: ${quoted(from)} became ${quoted(to)}: ${which}${rest > 0 ? ` and ${numberText(rest)} more` : ""}`;
}

/** A note is told in full, where it is not very long. */
const noted = (text: string): string => `“${shortened(text, 600)}”`;

const quoted = (text: string): string => (tidy(text) === "" ? "nothing" : `“${shortened(tidy(text), longest)}”`);

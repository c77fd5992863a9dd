import type { ImportedSheet, SheetRefusal } from "../api/sheet.ts";
import { besideLines, deedLine, nothingNew, refusedLines, type ToldLines, things } from "../api/sheet-told.ts";
import { statusOf } from "../io/target.ts";
import { inPath } from "./next.ts";

/** Lines below a heading, apart from what is before them; nothing where there are none. */
function group({ heading, lines }: ToldLines): readonly string[] {
  return lines.length === 0 ? [] : ["", heading, "", ...lines.map((line) => `  ${line}`)];
}

const text = (lines: readonly string[]): string => (lines.length === 0 ? "" : `${lines.join("\n").replace(/^\n+/, "")}\n`);

/**
 * Why a book was not imported: first what there is to put right, then what is only told.
 * @param whole the book and where it goes, where the rows that are ready could be written without the others
 * @param asked whether somebody asked for that
 */
export function refusedInWords(
  { refusals, told, doubts, canWait, stuck = [] }: SheetRefusal,
  whole: { readonly book: string; readonly path: string } | undefined,
  asked = false,
): string {
  const way =
    !canWait || whole === undefined
      ? []
      : [
          "",
          "To write the rows that are ready now, and go on with the others in a new book:",
          "",
          `  t6 sheet import${inPath(whole.book)}${inPath(whole.path)} --park${inPath(otherName(whole.book))}`,
        ];
  return `${text([...group(refusedLines(refusals)), ...besideLines({ doubts, told }).flatMap(group), ...stuckLines(stuck, refusals.length, asked), ...way])}\n`;
}

/**
 * Why the rest cannot be written while some things wait. What is about no row, or leaves open which entry a row is about, could not be found again in a
 * new book; nor can it be told what was changed on both sides.
 */
function stuckLines(stuck: readonly string[], all: number, asked: boolean): readonly string[] {
  if (stuck.length === 0 || (!asked && stuck.length === all)) return [];
  const one = stuck.length === 1;
  const words = asked
    ? `Rows can wait with --park, and ${one ? "this cannot" : "these cannot"}, because nobody could tell in a new book what ${one ? "it is" : "they are"} about. Put ${one ? "it" : "them"} right first:`
    : `The other rows could wait with --park, once ${one ? "this is" : "these are"} put right:`;
  return group({ heading: words, lines: stuck });
}

/** A name for a new book, beside the old: one that a book can have, and that nothing has yet. */
function otherName(book: string): string {
  const [, name = book, number = "1", ending = ""] = /^(.*?)(?:-(\d+))?(\.\w+)?$/.exec(book) ?? [];
  const own = /^\.(?:xlsx|ods)$/i.test(ending) ? ending : ".xlsx";
  for (let next = Number(number) + 1; ; next += 1) {
    const other = `${name}-${next}${own}`;
    if (statusOf(other) === undefined) return other;
  }
}

/** What an import was told to do. */
interface Asked {
  readonly isDry: boolean;
  readonly isTable: boolean;
  readonly path: string;
  readonly book: string;
  /** The new book for the rows that wait. */
  readonly park: string | undefined;
}

/** What was done, a line each; what is left; what is only told; and what comes next. */
export function importedInWords({ changes, done, told, doubts, found, waiting }: ImportedSheet, { isDry, isTable, path, book, park }: Asked): string {
  const pathOf = (file: string): string => changes.find((change) => change.file === file)?.path ?? file;
  const rows = waiting.map((fault) => fault.text);
  const inOld = rows.length === 0 ? asItIs : ofBook(book);
  const inNew = rows.length === 0 || park === undefined ? asItIs : ofBook(park);
  const deeds = done.map((one) => `${pathOf(one.file)}: ${deedLine(one, isDry)}`);
  return text([
    ...(rows.length === 0 ? deeds : group({ heading: inOld(isDry ? "Would be written:" : "Written:"), lines: deeds })),
    ...(done.length > 0 ? [] : [isTable ? "Nothing was added." : nothingNew]),
    ...group({
      heading: `${isDry ? "Would be left out" : "Left out"}, and ${isDry ? "would wait" : "waiting"} in ${park}: ${things(rows.length)} to put right there.`,
      lines: rows,
    }),
    ...besideLines({ doubts, told }).flatMap(({ heading, lines }) => group({ heading: inOld(heading), lines })),
    ...group({ heading: inNew("t6 check will say of it:"), lines: found }),
    ...(isDry || isTable || done.length === 0 ? [] : ["", nextStep(waiting.length > 0 ? park : undefined, book, path)]),
  ]);
}

/** Where rows wait there are two books, and a cell that is named stands in one of them: what was not used in the old, what is left to do in the new. */
const ofBook =
  (book: string) =>
  (heading: string): string =>
    heading.replace(/:$/, ` (the cells are those of ${book}):`);

const asItIs = (heading: string): string => heading;

function nextStep(park: string | undefined, book: string, path: string): string {
  if (park !== undefined) return `Go on in ${park}, not in ${book}: it holds everything that is in the assessment now, and the rows that wait.`;
  return `To go on, export a new book: t6 sheet export${inPath(path)} -o${inPath(otherName(book))}. This one does not know what was written from it.`;
}

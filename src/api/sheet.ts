import { replacedChoice, replacedText } from "../language/replaced.ts";
import type { Decision } from "../model/decision.ts";
import { type BookRow, type Fault, inBookOrder } from "../sheet/book-row.ts";
import { drawBook } from "../sheet/draw.ts";
import type { DrawnSheet } from "../sheet/drawn.ts";
import type { Plan } from "../sheet/gathered.ts";
import { oneEdition } from "../sheet/one-edition.ts";
import { openInside } from "../sheet/open-inside.ts";
import { planBook } from "../sheet/plan.ts";
import type { BookMaker } from "../sheet/start.ts";
import { tablesOf } from "../sheet/tables.ts";
import { held, heldBook } from "../sheet/text.ts";
import { inNewBook, placesById, withWaiting } from "../sheet/waiting.ts";
import { assess } from "./assess.ts";
import { changed } from "./changes.ts";
import type { SheetChanges } from "./sheet-changes.ts";
import { withDigests } from "./sheet-digests.ts";
import { type Finding, faultsOf, tried, without } from "./sheet-faults.ts";
import type { LoadedAssessment } from "./types.ts";

/** The kinds of file that a book can be. */
export type BookFormat = "xlsx" | "ods";

/** By what a book is known: what is assessed, whose it is, and against which principle. */
function markOf({ assessment, catalogue }: Decision): string {
  const { data, producer } = assessment.head.data;
  return held(`${data.name} (${producer.name}), ${catalogue.file.principle.id}`);
}

/** An assessment as the sheets of a book. */
export function drawn(decision: Decision, maker: BookMaker = "command"): readonly DrawnSheet[] {
  const { catalogue, assessment } = decision;
  const { title, edition } = assessment.head.data;
  const tables = tablesOf(decision);
  const replaced = isReplaced(decision) ? replacedText(catalogue.file, edition) : undefined;
  const choice = replaced === undefined ? [] : [replaced, ...(assessment.seen === undefined ? [replacedChoice(catalogue.file, edition, maker)] : [])];
  const note = [...choice, oneEdition(decision, tables) ?? ""].join(" ").trim();
  return heldBook(drawBook(tables, { title, mark: markOf(decision), maker, ...(note !== "" && { note }) }));
}

/** What of the files is not in a book of them, because it belongs to another edition; undefined where all is. */
export const leftOutOfBook = (decision: Decision): string | undefined => oneEdition(decision, tablesOf(decision));

/** Whether another edition had taken the place of its own by the day as of which the evidence is weighed. */
const isReplaced = ({ catalogue, asOf }: Decision): boolean => catalogue.file.successor !== undefined && catalogue.file.successor.from <= asOf;

/** An assessment as a book for a spreadsheet program. The same assessment gives the same bytes. */
export const exportSheet = (decision: Decision, format: BookFormat, maker: BookMaker = "command"): Promise<Uint8Array> =>
  bookOf(drawn(decision, maker), decision, format);

async function bookOf(sheets: readonly DrawnSheet[], { assessment }: Decision, format: BookFormat): Promise<Uint8Array> {
  const title = held(assessment.head.data.title);
  if (format === "ods") return (await import("../sheet/office/write-ods.ts")).writeOdsBook(sheets, title);
  return (await import("../sheet/office/write-xlsx.ts")).writeXlsxBook(sheets, title);
}

/**
 * A new book to go on in: the assessment with some changes in it, and the rows that were left out of them, as they were filled in; and what is wrong
 * with those, by its cells.
 */
export async function nextBook(
  loaded: LoadedAssessment,
  { changes, waiting, findings = [], ids = new Map() }: ImportedSheet,
  format: BookFormat,
  maker: BookMaker = "command",
): Promise<{ readonly content: Uint8Array; readonly waiting: readonly Fault[]; readonly found: readonly string[] }> {
  const { decision } = assess(await changed(loaded, new Map(changes.map(({ file, after }) => [file, after]))));
  if (decision === undefined) throw new Error("What was imported cannot be decided.");
  const rows = [...new Set(waiting.flatMap(({ row }) => row ?? []))];
  const { sheets, places } = withWaiting(drawn(decision, maker), rows);
  const found = inNewBook(findings, placesById(sheets, findings, ids)).map(({ text }) => text);
  return { content: await bookOf(heldBook(sheets), decision, format), waiting: inNewBook(waiting, places), found };
}

/** What becomes of a book that came back. Nothing has been written yet. */
export interface ImportedSheet extends SheetChanges {
  /** What was read in another way than it stands there. */
  readonly told: readonly string[];
  /** What was not used, or can hardly be meant. */
  readonly doubts: readonly string[];
  /** What t6 check will say then and does not now, by the rows of the book. */
  readonly found: readonly string[];
  /** The same with the rows that it is about, and the ids that new rows get: for whoever goes on in another book. */
  readonly findings?: readonly Fault[];
  readonly ids?: ReadonlyMap<BookRow, string>;
  /** Rows that were left out, where they may wait: what is wrong with each. */
  readonly waiting: readonly Fault[];
}

/** Why a book is not imported. */
export interface SheetRefusal {
  /** What there is to put right, each with its place in the book. */
  readonly refusals: readonly string[];
  readonly told: readonly string[];
  readonly doubts: readonly string[];
  /** Whether the rows in which something is wrong could wait while the others are written. */
  readonly canWait: boolean;
  /** Of what there is to put right, what cannot wait in a new book. */
  readonly stuck?: readonly string[];
}

const refused = (refusals: readonly string[], { told, doubts }: Pick<Plan, "told" | "doubts"> = { told: [], doubts: [] }, canWait = false): SheetRefusal => ({
  refusals,
  told,
  doubts,
  canWait,
});

/** Whether rows in which something is wrong wait in a book while the others are written. */
export interface SheetImport {
  readonly parks?: boolean;
}

/** Reads a book that came back, and works out what changes in which file. While anything is wrong, nothing does. */
export async function importSheet(
  loaded: LoadedAssessment,
  decision: Decision,
  bytes: Uint8Array,
  options: SheetImport = {},
): Promise<ImportedSheet | SheetRefusal> {
  const { readSpreadsheet } = await import("../sheet/office/read.ts");
  const read = await readSpreadsheet(bytes);
  if (read.sheets === undefined) return refused([`It ${read.refusal}.`]);
  const plan = planBook(tablesOf(decision), read.sheets, markOf(decision), decision.assessment.seen?.catalogues);
  if ("refusal" in plan) return refused([plan.refusal]);
  return written(loaded, decision, plan, options);
}

/** The changes of the files that a plan asks for, or why they cannot be made. */
export async function written(loaded: LoadedAssessment, decision: Decision, plan: Plan, { parks }: SheetImport = {}): Promise<ImportedSheet | SheetRefusal> {
  const waiting: Fault[] = [];
  /** The rows that wait, by the ids that they will have. */
  const gone = new Map<string, string>();
  /** What is refused now, while it is tried whether the rest can be written without it: what is proposed has to be taken. */
  let open: SheetRefusal | undefined;
  const inOrder = (faults: readonly Fault[]): readonly string[] => inBookOrder(faults, tablesOf(decision)).map(({ text }) => text);
  for (let rest = plan; ; ) {
    // The as-of date that the files still have says nothing of a judgement, while another one in the same book waits.
    const isDayOpen = waiting.some(({ keys = [] }) => keys.includes("as_of"));
    const judged = rest.wrong.length > 0 ? rest : await withDigests(loaded, decision, rest, isDayOpen);
    const asItIs = await tried(loaded, decision, judged);
    // What cannot be written as it is may be so because of a row in which something is wrong.
    const trial = "refusal" in asItIs && rest.wrong.length > 0 ? await tried(loaded, decision, without(rest, rest.wrong)) : asItIs;
    if ("refusal" in trial) return open === undefined ? refused([...inOrder(rest.wrong), trial.refusal], judged) : { ...open, canWait: false };
    const faults = (await faultsOf(loaded, decision, judged, trial)).map((fault) => asConsequence(fault, gone));
    if (faults.length === 0 && open !== undefined) return { ...open, canWait: trial.made.changes.length > 0 };
    if (faults.length === 0) {
      const found = trial.findings.map(({ text }) => text);
      return {
        ...trial.made,
        told: judged.told,
        doubts: [...judged.doubts, ...openInside(judged)],
        found,
        findings: trial.findings,
        ids: idsOf(rest),
        waiting,
      };
    }
    const left = without(rest, faults);
    // Where nothing is left out by leaving out the rows that are named, the rest would be tried for ever: what is wrong comes from another row.
    const isLess = rest.wrong.length + rest.added.length + rest.changes.length > left.added.length + left.changes.length;
    const canWait = isLess && faults.every((fault) => fault.canWait === true);
    const stuck = inOrder(isLess ? faults.filter((fault) => fault.canWait !== true) : faults);
    if (!canWait) return open === undefined ? { ...refused(inOrder(faults), judged), stuck } : { ...open, canWait, stuck };
    if (parks !== true) open ??= refused(inOrder(faults), judged, canWait);
    waiting.push(...faults);
    for (const { id, row } of rest.added) if (id !== undefined && faults.some((fault) => fault.row === row)) gone.set(id, row.name);
    rest = left;
  }
}

/** The ids that new rows get: by them they are found in the next book. */
const idsOf = ({ added }: Plan): ReadonlyMap<BookRow, string> =>
  new Map(added.flatMap(({ row, id }) => (row === undefined || id === undefined ? [] : [[row, id] as const])));

/** A row in which nothing is wrong but that it names one that waits waits too: that is no second mistake. */
function asConsequence(fault: Fault, gone: ReadonlyMap<string, string>): Fault {
  const { problem, row } = fault as Partial<Finding>;
  const named = problem?.code.startsWith("reference/") ? gone.get(problem.args["id"] ?? "") : undefined;
  if (named === undefined || row === undefined) return fault;
  return { ...fault, text: `${row.name} waits too, because it names what ${named} is about. Nothing is wrong with it.` };
}

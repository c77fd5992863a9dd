import { listedIn } from "../assess/phrases.ts";
import { describe } from "../diagnostics/describe.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Decision } from "../model/decision.ts";
import type { Fault } from "../sheet/book-row.ts";
import type { Change, Plan } from "../sheet/gathered.ts";
import type { Data, Table } from "../sheet/model.ts";
import { tablesOf } from "../sheet/tables.ts";
import { assess } from "./assess.ts";
import { changed } from "./changes.ts";
import { type SheetChanges, sheetChanges } from "./sheet-changes.ts";
import { type Origin, originAt, originsOf, toldInBook } from "./sheet-origins.ts";
import type { LoadedAssessment } from "./types.ts";

/** What t6 check would say of the files if they said what a book says, and does not say now. */
export interface Finding extends Fault {
  readonly problem: Problem;
}

/** A book tried out on a copy of the files in memory. */
export interface Trial {
  readonly made: SheetChanges;
  readonly findings: readonly Finding[];
  /** Whether every entry could be used, so that nothing can be hidden by something else. */
  readonly isWhole: boolean;
}

/** Tries a plan out; or says why the files were left alone. */
export async function tried(loaded: LoadedAssessment, decision: Decision, plan: Plan): Promise<Trial | { readonly refusal: string }> {
  const made = await sheetChanges(loaded, decision, plan);
  if ("refusal" in made) return made;
  const tables = tablesOf(decision);
  const before = originsOf(loaded, tables, { ...plan, changes: [], added: [] });
  const known = new Set(assess(loaded, { asOf: decision.asOf }).problems.map((problem) => nameOf(problem, before)));
  const copy = await changed(loaded, new Map(made.changes.map(({ file, after }) => [file, after])));
  const movesDay = plan.changes.some(({ table, cells }) => table.what === "assessment" && cells.some(({ key }) => key === "as_of"));
  const after = originsOf(loaded, tables, plan);
  const found = assess(copy, movesDay ? {} : { asOf: decision.asOf }).problems.filter((problem) => !known.has(nameOf(problem, after)));
  return { made, findings: found.map((problem) => findingOf(problem, after, tables)), isWhole: copy.assessment !== undefined && !found.some(isOfShape) };
}

/** An entry whose shape is wrong is looked at no further, though the rest of its file is. */
const isOfShape = ({ code }: Problem): boolean => code.startsWith("schema/");

/** What a problem is known by, wherever its entry stands. */
function nameOf({ code, args: { deciding, because, clause, ...rest }, file, where }: Problem, origins: readonly Origin[]): string {
  // That a judgement goes beyond the evidence stays the same mistake, whichever clauses are the weakest by now.
  const args = deciding === undefined ? { ...rest, because, clause } : rest;
  const found = "pointer" in where ? originAt(origins, file, where.pointer) : undefined;
  return JSON.stringify(found === undefined ? [code, args, file, where] : [code, args, found.origin.table.name, found.origin.id, found.rest]);
}

function findingOf(problem: Problem, origins: readonly Origin[], tables: readonly Table[]): Finding {
  const { code, args, file, where } = problem;
  const found = "pointer" in where ? originAt(origins, file, where.pointer) : undefined;
  const [first] = tables;
  if (found === undefined || first === undefined) return { problem, text: describe(code, args).message };
  const { row } = found.origin;
  const { text, key } = toldInBook(code, args, found);
  return { problem, text, ...(row && { row }), ...(key !== undefined && { keys: [key] }), ...(row?.own !== undefined && { canWait: true as const }) };
}

const isError = ({ problem: { code, args } }: Finding): boolean => describe(code, args).severity === "error";

/** Whether something is said already of the cell that a finding is about. */
const isTold = (told: readonly Fault[], { row, keys = [], text }: Fault): boolean =>
  told.some((one) => one.text === text || (row !== undefined && one.row === row && (keys.length === 0 || keys.some((key) => one.keys?.includes(key) ?? true))));

/**
 * Everything that keeps a book from being written: what its cells hold, and what t6 check would call an error. Rows in which something is wrong are
 * tried as far as they can be read. Where that leaves a file that cannot be used, the rest is tried without the cells that are wrong; then without
 * the rows, because a judgement is only looked at where all evidence can be.
 * @param first the plan tried out as it is
 */
export async function faultsOf(loaded: LoadedAssessment, decision: Decision, plan: Plan, first: Trial): Promise<readonly Fault[]> {
  const told: Fault[] = [...plan.wrong];
  const add = (findings: readonly Finding[]): void => {
    for (const one of findings) if (isError(one) && !isTold(told, one)) told.push(one);
  };
  add(first.findings);
  if (told.length === 0) return told;
  const isOfJudgement = ({ problem }: Finding): boolean => problem.code.startsWith("judgement/");
  const again = async (rest: Plan, isMeant: (finding: Finding) => boolean): Promise<void> => {
    const trial = await tried(loaded, decision, rest);
    if (!("refusal" in trial)) add(trial.findings.filter(isMeant));
  };
  if (!first.isWhole) await again(withoutCells(plan, told), (finding) => !isOfJudgement(finding));
  const open = openClauses(plan, told);
  await again(without(plan, told), (finding) => isOfJudgement(finding) && isFirm(finding.problem, open));
  return told;
}

/** The clauses that rows bear on in which something is wrong: with the rows put right, more may be shown for them. */
function openClauses({ added, changes }: Plan, faults: readonly Fault[]): ReadonlySet<string> {
  const rows = new Set(faults.map(({ row }) => row));
  const data: readonly Data[] = [...added, ...changes].flatMap((one) => (rows.has(one.row) ? ["data" in one ? one.data : one.entry.data] : []));
  return new Set(
    data.flatMap((one) => (Array.isArray(one["clauses"]) ? one["clauses"] : []).map((clause: unknown) => String((clause as Data)?.["clause"] ?? clause))),
  );
}

/** Whether a judgement goes beyond the evidence whatever is in the rows that were left out. */
function isFirm({ args }: Problem, open: ReadonlySet<string>): boolean {
  const about = args["deciding"] ?? args["clause"];
  return about === undefined ? open.size === 0 : listedIn(about).some((clause) => !open.has(clause));
}

/** A plan without the rows that are named. Of the sheet on the assessment only the lines go that are about the same. */
export function without(plan: Plan, faults: readonly Fault[]): Plan {
  const rows = new Set(faults.map(({ row }) => row));
  return {
    ...plan,
    wrong: [],
    added: plan.added.filter(({ row }) => !rows.has(row)),
    changes: plan.changes.flatMap((change) => (!rows.has(change.row) ? [change] : change.table.what === "assessment" ? partOf(change, faults) : [])),
  };
}

/** A plan without the cells that are named, where what was there before can stand in their place. */
function withoutCells(plan: Plan, faults: readonly Fault[]): Plan {
  return { ...plan, wrong: [], changes: plan.changes.flatMap((change) => (change.entry.isAbsent === true ? [] : partOf(change, faults))) };
}

/** What is left of a change without the cells that are named, and those that go with them. */
function partOf(change: Change, faults: readonly Fault[]): readonly Change[] {
  const { after, table, entry } = change;
  const keys = faults.flatMap(({ row, keys: own = [] }) => (row === change.row ? own : []));
  if (after === undefined || keys.length === 0) return [change];
  const isOut = (key: string): boolean => keys.some((one) => groupOf(one) === groupOf(key));
  const out = table.fields.filter(({ key }) => isOut(key));
  const left = out.reduce<Data>((data, { key, addsTo }) => reverted(data, entry.data, (addsTo ?? (key === "shows" ? "clauses" : key)).split(".")), after);
  const cells = change.cells.filter(({ key }) => !isOut(key));
  return cells.length === 0 ? [] : [{ ...change, after: left, cells }];
}

/** What belongs together: a fact and how one can tell, who gets a letter and the post. */
const groupOf = (key: string): string => (key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : key);

/** Data with what others say at a way through them. */
function reverted(data: Data, before: Data, [step = "", ...rest]: readonly string[]): Data {
  const [own, old] = [data[step], before[step]];
  const isGroup = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);
  const value = rest.length === 0 || !isGroup(own) || !isGroup(old) ? old : reverted(own, old, rest);
  if (value !== undefined) return { ...data, [step]: value };
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== step));
}

import type { InBook, inBookOf } from "../api/in-book.ts";
import { eachResult, type Opened, type Results } from "../api/results.ts";
import type { AssessOptions, LoadedAssessment, LoadOptions } from "../api/types.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { outcomeOf } from "../gate/rules/outcome.ts";
import type { Audience } from "../model/documents.ts";
import type { Result } from "../model/generated/schemas.ts";
import { type ExitCode, exit, worst } from "./exit.ts";
import type { Host } from "./host.ts";
import type { InputOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { tellRefusals } from "./told.ts";

/** What one run came to, for whoever has dealt with each result as it was opened. */
interface Run {
  /** What is wrong with catalogues and configuration, which several assessments may share. */
  readonly diagnostics: readonly Diagnostic[];
  readonly refusals: readonly string[];
  /** What each is in a book, where one folder was opened and something is wrong in it. */
  readonly inBook: InBook | undefined;
  /** What the paths, the catalogues and the configuration make of the run, whatever is found in the assessments. */
  readonly code: ExitCode;
}

/** What one run opened, for the commands that need nothing but results. */
interface ResultSession extends Omit<Run, "refusals"> {
  readonly opened: readonly Opened[];
  /** The same as the library gives it. */
  readonly results: Results;
  /** Everything that is wrong with the files that were read: those of the assessments, catalogues and configuration. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What the options say of how to read and decide, as the api takes it. */
export function openingOf({ asOf, catalogue, config }: InputOptions, { progress }: Pick<Host, "progress"> = {}): LoadOptions & AssessOptions {
  return {
    ...(progress !== undefined && { progress: (done, of) => progress.tell(done, of, "assessments") }),
    ...(asOf !== undefined && { asOf }),
    ...(catalogue !== undefined && { catalogue }),
    ...(config !== undefined && { config }),
  };
}

/** What to do with what is opened. */
interface OpenedVisitor {
  readonly visit: (one: Opened) => void | Promise<void>;
  /** What is wrong with the files of a folder; left out, what the usual check says. */
  readonly look?: ((loaded: LoadedAssessment) => Promise<readonly Diagnostic[]>) | undefined;
}

/** Opens the results at some paths, from folders or saved, one after the other. Paths with nothing in them are told and do not stop the others. */
export async function eachOpened(paths: readonly string[], options: InputOptions, host: Host, { look, visit }: OpenedVisitor): Promise<Run> {
  let last: Parameters<typeof inBookOf> | undefined;
  let [count, isWrong] = [0, false];
  const { diagnostics, refusals } = await eachResult(paths, openingOf(options, host), {
    visit: async (one, loaded, decision) => {
      count += 1;
      last = count > 1 || loaded === undefined ? undefined : [{ decision, display: one.display }, loaded];
      host.progress?.found(one.diagnostics);
      const seen = look === undefined || loaded === undefined ? one : { ...one, diagnostics: await look(loaded) };
      isWrong ||= seen.diagnostics.length > 0;
      await visit(seen);
    },
  });
  tellRefusals(refusals, host);
  return {
    diagnostics,
    refusals,
    inBook: isWrong && last !== undefined ? (await import("../api/in-book.ts")).inBookOf(...last) : undefined,
    code: worst([refusals.length > 0 ? exit.refused : exit.fine, exit[outcomeOf(diagnostics)]]),
  };
}

/** The same, with all of them held. */
export async function openResultSession(paths: readonly string[], options: InputOptions, host: Host): Promise<ResultSession> {
  const opened: Opened[] = [];
  const { diagnostics, refusals, inBook, code } = await eachOpened(paths, options, host, { visit: (one) => void opened.push(one) });
  return {
    opened,
    inBook,
    results: { opened, diagnostics, refusals },
    diagnostics: [...diagnostics, ...opened.flatMap((one) => one.diagnostics)],
    code,
  };
}

/** What the files behind a result make of the run. Those behind a saved one are gone; it says itself whether they had errors. */
export function inputGate({ saved, errors, diagnostics }: Opened): ExitCode {
  return saved === undefined ? exit[outcomeOf(diagnostics)] : errors > 0 ? exit.failed : exit.fine;
}

export type MaybeCopy = Pick<Opened, "name" | "saved" | "result">;

/** A result that was saved for the public has nothing internal in it, so it cannot be shown with what is internal. */
export function copyAmong(opened: readonly MaybeCopy[], audience: Audience | undefined): MaybeCopy | undefined {
  return audience === "internal" ? opened.find(({ result }) => result?.withheld !== undefined && hasLost(result.withheld)) : undefined;
}

/** Refuses such a copy. */
export function refuseCopies(opened: readonly MaybeCopy[], audience: Audience | undefined): void {
  const copy = copyAmong(opened, audience);
  if (copy === undefined) return;
  throw new Refusal(
    `${copy.saved ?? copy.name} is a copy for the public, so what is internal is not in it: save one with t6 score --format json --audience internal.`,
  );
}

const hasLost = ({ evidence, sources, asks, notes }: NonNullable<Result["withheld"]>): boolean => evidence + sources + asks + notes > 0;

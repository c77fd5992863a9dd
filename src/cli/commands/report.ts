import type { Diagnostic } from "../../diagnostics/problem.ts";
import { StagingProblem } from "../../io/staging.ts";
import { keptCopies, refuseUnchecked } from "../checked.ts";
import { type About, openEarlier, refuseStrangers } from "../earlier.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import { letterheadIn } from "../letterhead.ts";
import { type Made, type Making, makingOf } from "../making.ts";
import type { ReportOptions } from "../options.ts";
import { destinationsFor, formatFor, isPacked, noText, type Product, productsOf } from "../output.ts";
import { Refusal } from "../refusal.ts";
import { copyAmong, eachOpened, inputGate, type MaybeCopy, refuseCopies } from "../results.ts";
import { lookFor, refuseSaved, refuseWithFinal, whyNothing } from "../sign-off.ts";
import { type Document, writeDocuments } from "../write.ts";

/** What is kept of a result that was opened: thousands are, so neither itself nor its documents. */
interface Kept extends Pick<MaybeCopy, "name" | "saved"> {
  readonly isDecided: boolean;
  readonly errors: number;
  readonly code: ExitCode;
  readonly made: Made | undefined;
}

/**
 * t6 report: the documents asked for, of each assessment. Everything is made before anything is put in its place,
 * and nothing is where the inputs have errors, because a document outlives the warning beside it.
 */
export async function report(paths: readonly string[], options: ReportOptions, host: Host): Promise<ExitCode> {
  const products = productsOf(options.document ?? ["annex"], options.format ?? [formatFor(options.output)]);
  refuseForms(products);
  refuseWithFinal(options, products);
  const making = makingOf(options, products);
  try {
    return await reportWith(making, products, paths, options, host);
  } finally {
    making.stop();
  }
}

async function reportWith(making: Making, products: readonly Product[], paths: readonly string[], options: ReportOptions, host: Host): Promise<ExitCode> {
  const opened: Kept[] = [];
  const found: Diagnostic[] = [];
  const copies: MaybeCopy[] = [];
  const about: About[] = [];
  const { diagnostics, inBook, code } = await eachOpened(paths, options, host, {
    look: options.final === true ? lookFor(options, products) : undefined,
    visit: async (one) => {
      const { name, saved, result } = one;
      const wrong = one.diagnostics.filter(({ severity }) => severity === "error");
      found.push(...wrong);
      const errors = saved === undefined ? wrong.length : one.errors;
      const isCopy = copyAmong([one], options.audience) !== undefined;
      if (isCopy) copies.push(one);
      if (result !== undefined && options.earlier !== undefined) about.push({ assessment: result.assessment });
      if (isCopy || result === undefined || (errors > 0 && options.allowErrors !== true)) making.stop();
      opened.push({ name, ...(saved !== undefined && { saved }), isDecided: result !== undefined, errors, code: inputGate(one), made: await making.next(one) });
    },
  });
  refuseSaved(opened, options);
  const names = opened.map(({ name }) => name);
  const destinations = destinationsFor(names, options.output, products);
  if (products.some(({ format }) => isPacked(format)) && destinations.some((each) => each.includes("-")) && host.out.isTerminal()) {
    throw new Refusal(noText);
  }
  letterheadIn(options.letterhead, products);
  const all = [...diagnostics, ...found];
  const told = await tellErrors(all, host, options, inBook);
  refuseCopies(copies, options.audience);
  const errors = told + opened.reduce((sum, { saved, errors: had }) => sum + (saved === undefined ? 0 : had), 0);
  const undecided = opened.some(({ isDecided }) => !isDecided);
  if (errors > 0 && (undecided || options.allowErrors !== true)) {
    host.err.write(
      `Nothing was written: ${whyNothing(errors, all, { final: options.final === true, undecided, documents: [...new Set(products.map(({ document }) => document))] })}\n`,
    );
    return worst([exit.failed, code, ...opened.map((one) => one.code)]);
  }
  if (code !== exit.fine) {
    host.err.write("Nothing was written.\n");
    return code;
  }
  refuseStrangers(about, await openEarlier(options.earlier ?? []));
  refuseUnchecked(options, opened.length, products);
  throwIfFailed(making, destinations);
  const documents = opened.flatMap(({ made }, index): readonly Document[] => {
    const places = products.map((product, at) => ({ product, to: destinations[index]?.[at] ?? "-" }));
    return made === undefined ? [] : [...places.map(({ to }, at) => ({ to, content: made.documents[at] ?? "" })), ...keptCopies(made.kept, places)];
  });
  await making.release();
  writeDocuments(documents, host, options.quiet === true);
  return exit.fine;
}

/** What kept a document from being made. What kept one from being written out is told of the file that it would be. */
function throwIfFailed(making: Making, destinations: readonly (readonly string[])[]): void {
  const failure = making.failure();
  if (failure === undefined) return;
  const { error, result, product } = failure;
  throw error instanceof StagingProblem ? new Refusal(`${destinations[result]?.[product]} cannot be written: ${error.message}.`) : error;
}

/** Only a request has something to be filled in on a page. */
function refuseForms(products: readonly Product[]): void {
  const other = products.find(({ document, format }) => format === "form" && document !== "request");
  if (other !== undefined)
    throw new Refusal(`A form is made of the request, and not of the ${other.document}: say --document request, or choose another format.`);
}

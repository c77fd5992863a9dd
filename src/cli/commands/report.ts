import { templatesOf } from "../../api/config.ts";
import { render } from "../../api/render.ts";
import type { DocumentOptions } from "../../api/types.ts";
import type { Result } from "../../model/generated/schemas.ts";
import { keptCopies, openChecked } from "../checked.ts";
import { earlierOf, openEarlier, refuseStrangers } from "../earlier.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import { letterheadIn } from "../letterhead.ts";
import type { ReportOptions } from "../options.ts";
import { destinationsFor, formatFor, isPacked, noText, type Product, productsOf } from "../output.ts";
import { Refusal } from "../refusal.ts";
import { inputGate, openResultSession, refuseCopies } from "../results.ts";
import { lookFor, refuseSaved, refuseWithFinal, whyNothing } from "../sign-off.ts";
import { type Document, writeDocuments } from "../write.ts";

/**
 * t6 report: the documents asked for, of each assessment. Everything is rendered before anything is written,
 * and nothing is written where the inputs have errors, because a document outlives the warning beside it.
 */
export async function report(paths: readonly string[], options: ReportOptions, host: Host): Promise<ExitCode> {
  const products = productsOf(options.document ?? ["annex"], options.format ?? [formatFor(options.output)]);
  refuseForms(products);
  refuseWithFinal(options, products);
  const { opened, diagnostics, inBook, code } = await openResultSession(paths, options, host, options.final === true ? lookFor(options, products) : undefined);
  refuseSaved(opened, options);
  const names = opened.map(({ name }) => name);
  const destinations = destinationsFor(names, options.output, products);
  if (products.some(({ format }) => isPacked(format)) && destinations.some((each) => each.includes("-")) && host.out.isTerminal()) {
    throw new Refusal(noText);
  }
  const letterhead = letterheadIn(options.letterhead, products);
  const told = await tellErrors(diagnostics, host, options, inBook);
  refuseCopies(opened, options.audience);
  const errors = told + opened.reduce((sum, { saved, errors: had }) => sum + (saved === undefined ? 0 : had), 0);
  const undecided = opened.some(({ result }) => result === undefined);
  if (errors > 0 && (undecided || options.allowErrors !== true)) {
    host.err.write(
      `Nothing was written: ${whyNothing(errors, diagnostics, { final: options.final === true, undecided, documents: [...new Set(products.map(({ document }) => document))] })}\n`,
    );
    return worst([exit.failed, code, ...opened.map(inputGate)]);
  }
  if (code !== exit.fine) {
    host.err.write("Nothing was written.\n");
    return code;
  }
  const earlier = await openEarlier(options.earlier ?? []);
  refuseStrangers(
    opened.flatMap(({ result }) => result ?? []),
    earlier,
  );
  const checked = await openChecked(
    options,
    opened.flatMap(({ result }) => result ?? []),
    products,
  );
  const documents: Document[] = [];
  for (const [index, { result, config }] of opened.entries()) {
    if (result === undefined) continue;
    const templates = options.templates ?? templatesOf(config);
    const shared = {
      earlier: earlierOf(result, earlier),
      ...(templates !== undefined && { templates }),
      ...(letterhead !== undefined && { letterhead }),
      ...(options.audience !== undefined && { audience: options.audience }),
      ...(options.since !== undefined && { since: options.since }),
      ...(options.final !== undefined && { final: options.final }),
      ...(checked !== undefined && { checked }),
    };
    host.progress?.tell(index, opened.length, "documents");
    const places = products.map((product, at) => ({ product, to: destinations[index]?.[at] ?? "-" }));
    for (const { product, to } of places) documents.push({ to, content: await contentOf(result, product, shared) });
    documents.push(...keptCopies(result, options, places));
  }
  writeDocuments(documents, host, options.quiet === true);
  return exit.fine;
}

/** A document, or the questions of a request as a page to be filled in. */
async function contentOf(result: Result, { document, format }: Product, shared: DocumentOptions): Promise<string | Uint8Array> {
  if (format !== "form") return render(result, { document, format, ...shared });
  return (await import("../request-form.ts")).requestForm(result, shared);
}

/** Only a request has something to be filled in on a page. */
function refuseForms(products: readonly Product[]): void {
  const other = products.find(({ document, format }) => format === "form" && document !== "request");
  if (other !== undefined)
    throw new Refusal(`A form is made of the request, and not of the ${other.document}: say --document request, or choose another format.`);
}

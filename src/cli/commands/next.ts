import { nextDocument } from "../../api/next.ts";
import { nextFormats } from "../../report/next/formats.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import type { NextOptions } from "../options.ts";
import { inputGate, openResultSession, refuseCopies } from "../results.ts";
import { tellRefusals } from "../told.ts";

/** How many steps are printed to read, unless all are asked for. */
const few = 10;

/**
 * t6 next: what to do, the first thing at the top, each with what it would do. As with t6 score, what is printed to read holds what is
 * internal unless it is to be left out, and a document for programs does not unless it is to.
 */
export async function next(paths: readonly string[], { format, audience, all, ...options }: NextOptions, host: Host): Promise<ExitCode> {
  const { opened, results, diagnostics, inBook, code } = await openResultSession(paths, options, host);
  await tellErrors(diagnostics, host, options, inBook);
  refuseCopies(opened, audience);
  const document = nextDocument(results, audience ?? (format === "json" ? "public" : "internal"));
  const untold = document.refusals.slice(results.refusals.length);
  tellRefusals(untold, host);
  if (document.assessments.length > 0 || (format === "json" && opened.length > 0)) {
    const appearance = { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, options.color), ...(all !== true && { most: few }) };
    host.out.write(nextFormats[format](document, appearance));
  }
  const undecided = opened.some(({ result }) => result === undefined);
  return worst([code, untold.length > 0 ? exit.refused : exit.fine, undecided ? exit.failed : exit.fine, ...opened.map(inputGate)]);
}

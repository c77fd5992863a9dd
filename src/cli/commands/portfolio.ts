import { extname } from "node:path";
import { openPortfolio } from "../../api/portfolio.ts";
import type { Opened } from "../../api/results.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { outcomeOf } from "../../gate/rules/outcome.ts";
import { shippedTemplates } from "../../io/templates.ts";
import { type PortfolioFormat, portfolioFormats } from "../../report/portfolio/formats.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import type { PortfolioOptions } from "../options.ts";
import { recordsFor } from "../records.ts";
import { inputGate, openingOf, refuseCopies } from "../results.ts";
import { tellRefusals } from "../told.ts";
import { refuseInputs, writeDocuments } from "../write.ts";

/** t6 portfolio: many assessments in one picture. Each is decided, its record written where one was asked for, and let go. */
export async function portfolio(paths: readonly string[], options: PortfolioOptions, host: Host): Promise<ExitCode> {
  const { audience, days, output = "-" } = options;
  const record = recordsFor(options, host);
  const errors: Diagnostic[] = [];
  const codes: ExitCode[] = [];
  const run = await openPortfolio(
    paths,
    { ...openingOf(options, host), audience, days },
    {
      saved: (results: readonly Opened[]) => refuseCopies(results, audience),
      visit: async (opened) => {
        host.progress?.found(opened.diagnostics);
        errors.push(...opened.diagnostics.filter(({ severity }) => severity === "error"));
        codes.push(inputGate(opened));
        return record?.(opened);
      },
    },
  );
  tellRefusals(run.refusals, host);
  await tellErrors([...run.diagnostics, ...errors], host, options);
  if (codes.length > 0) {
    if (output !== "-") refuseInputs([output]);
    const style = shippedTemplates()["page.css"] ?? "";
    writeDocuments([{ to: output, content: portfolioFormats[options.format ?? formatFor(output)](run.portfolio, style) }], host, options.quiet === true);
  }
  return worst([run.refusals.length > 0 ? exit.refused : exit.fine, exit[outcomeOf(run.diagnostics)], ...codes]);
}

const endings: Readonly<Record<string, PortfolioFormat>> = Object.freeze({ ".json": "json", ".csv": "csv", ".md": "markdown" });

function formatFor(output: string): PortfolioFormat {
  return endings[extname(output).toLowerCase()] ?? "html";
}

import { plusDays } from "../assess/calendar.ts";
import { decide } from "../assess/decide.ts";
import { assessmentOf } from "../compare/matter.ts";
import { matterOf } from "../compare/matter-of.ts";
import { lapsesIn } from "../forecast/lapses.ts";
import type { Decision } from "../model/decision.ts";
import type { Audience } from "../model/documents.ts";
import type { PortfolioDocument, PortfolioUndecided, Result } from "../model/generated/schemas.ts";
import { createLayouts } from "../portfolio/layouts.ts";
import { portfolioOf } from "../portfolio/portfolio.ts";
import { type Kept, rowOf, type Stand, standOf } from "../portfolio/row.ts";
import { forPublic } from "../view/redact/public.ts";
import { assess } from "./assess.ts";
import { eachResult, type Opened, type Results } from "./results.ts";
import { shippedCatalogue } from "./shipped.ts";
import { toldDiagnostic } from "./told.ts";
import type { AssessOptions, LoadedAssessment, LoadOptions } from "./types.ts";
import { checkPortfolio } from "./usage.ts";
import { version } from "./version.ts";

export interface PortfolioOptions extends Omit<LoadOptions, "changedSince" | "baseline" | "allowEmpty">, AssessOptions {
  /** Left out: the public. */
  readonly audience?: Audience;
  /** How many days to look ahead for what lapses. Left out: 90. */
  readonly days?: number;
}

/** What somebody does with each assessment before it is let go. */
export interface PortfolioVisitor {
  /** Told of the saved results before anything is decided. */
  readonly saved?: (results: readonly Opened[]) => void;
  /** Gets one after the other. What it gives is where the record of that assessment is. */
  readonly visit?: (opened: Opened) => Promise<string | undefined>;
}

/** A portfolio, and what is wrong with catalogues and configuration. */
export interface OpenedPortfolio extends Omit<Results, "opened"> {
  readonly portfolio: PortfolioDocument;
}

/**
 * Many assessments as one portfolio: `schemas/portfolio.schema.json`. Each is opened, decided and let go; a small row of it is kept.
 *
 *     const { portfolio, refusals } = await openPortfolio(["evidence"], { asOf: "2026-03-31" });
 *
 * @throws {UsageError} where the paths are no list of texts, or an option is none
 */
export async function openPortfolio(
  paths: readonly string[],
  options: PortfolioOptions = {},
  { saved, visit }: PortfolioVisitor = {},
): Promise<OpenedPortfolio> {
  checkPortfolio(options);
  const { audience = "public", days = 90, asOf, ...loading } = options;
  const layoutOf = createLayouts();
  const { catalogue: shipped } = await shippedCatalogue();
  const kept: Kept[] = [];
  const undecided: PortfolioUndecided[] = [];
  const keep = async (opened: Opened, loaded?: LoadedAssessment, decision?: Decision): Promise<void> => {
    const record = await visit?.(opened);
    const { name, result, errors } = opened;
    if (result === undefined) {
      undecided.push(undecidedOf(opened, audience));
      return;
    }
    kept.push(
      rowOf({
        name,
        saved: opened.saved,
        record,
        open: audience === "internal" ? result : forPublic(result).result,
        errors,
        lapses: lapsesIn(decision ?? decidedFrom(result, shipped), plusDays(result.assessment.as_of, days)),
        own: loaded && onItsOwnDay(loaded, result),
        layout: layoutOf(result),
      }),
    );
  };
  const run = await eachResult(paths, { ...loading, ...(asOf !== undefined && { asOf }) }, { ...(saved !== undefined && { saved }), visit: keep });
  const { diagnostics, refusals } = run;
  const told = diagnostics.map((one) => toldDiagnostic(one, audience));
  const around = { tool: { name: "t6" as const, version }, audience, asOf, days, undecided, diagnostics: told, refusals: [...refusals] };
  return { ...run, portfolio: portfolioOf(kept, around) };
}

/** An assessment of which nothing could be decided, with the first thing that is wrong. */
function undecidedOf({ name, errors, diagnostics }: Opened, audience: Audience): PortfolioUndecided {
  const first = diagnostics.find(({ severity }) => severity === "error");
  return { name, errors, ...(first !== undefined && { problem: toldDiagnostic(first, audience) }) };
}

/** How an assessment stood as of its own day, where it was decided as of another. */
function onItsOwnDay(loaded: LoadedAssessment, { assessment: { as_of } }: Result): Stand | undefined {
  if (loaded.assessment?.head.data.as_of === as_of) return undefined;
  const { decision } = assess(loaded);
  return decision && standOf(decision);
}

/** A saved result holds no decision, so it is decided again from what it holds: what lapses follows from that, and nothing else is taken. */
function decidedFrom(result: Result, known: Decision["catalogue"]): Decision {
  const matter = matterOf(result, known);
  return decide(assessmentOf(matter), matter.catalogue, { asOf: matter.asOf, sha256: () => "" });
}

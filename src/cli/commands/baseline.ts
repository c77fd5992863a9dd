import { freezer, keeper, type PlannedBaseline } from "../../gate/entry.ts";
import { isUnreadable } from "../../gate/rules/outcome.ts";
import { counted } from "../../report/tally.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import type { BaselineOptions } from "../options.ts";
import { openSession } from "../session.ts";
import { tellRefusals } from "../told.ts";
import { writeDocuments } from "../write.ts";

/** t6 baseline write: freezes the diagnostics that there are and the conditions that are not met, or with --prune takes out those that are gone. */
export async function baseline(paths: readonly string[], options: BaselineOptions, host: Host): Promise<ExitCode> {
  const asked = { flags: {}, baseline: false as const, ...(options.asOf !== undefined && { asOf: options.asOf }) };
  const [{ examine, judge }, { planBaselines }] = await Promise.all([keeper(), freezer()]);
  const session = await openSession(paths, options, host, (assessed, loaded) => examine(assessed, loaded, asked));
  const { kept, shared, refusals, code } = session;
  const run = { paths, complete: refusals.length === 0, examined: kept };
  const verdict = await judge({ ...run, shared }, asked);
  const plan = await planBaselines(run, verdict, { wanted: options.baseline, prune: options.prune === true, moves: options.moved ?? [] });
  tellRefusals(plan.refusals, host);
  const isRefused = refusals.length > 0 || plan.refusals.length > 0;
  const errors = await tellErrors(plan.blocking, host, options);
  if (isRefused || errors > 0) {
    host.err.write(`Nothing was written${errors > 0 && !isRefused ? ": put these right first, because they hide what else is wrong" : ""}.\n`);
    return worst([code, isRefused || plan.blocking.some(isUnreadable) ? exit.refused : exit.failed]);
  }
  writeDocuments(
    plan.baselines.map(({ path, text }) => ({ to: path, content: text, updates: true })),
    host,
    true,
  );
  if (options.quiet !== true) for (const written of plan.baselines) host.err.write(`${lineOf(written)}\n`);
  return code;
}

/** What was written, and what has to be done so that it counts. */
function lineOf({ path, count, conditions, added, removed, isInForce }: PlannedBaseline): string {
  const hint = isInForce ? "" : ` t6 check goes by it with --baseline ${path}, or where t6.config.yaml names it.`;
  const what = `${counted(count - conditions, "diagnostic")}${conditions === 0 ? "" : ` and ${counted(conditions, "step")} short of what the gate asks`}`;
  return `wrote ${path}: ${what}, ${added} new, ${removed} gone.${hint}`;
}

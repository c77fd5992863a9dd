import { forecastDocument, foresee, foreseeWaivers } from "../../api/forecast.ts";
import { keeper } from "../../gate/entry.ts";
import { outcomeOf } from "../../gate/rules/outcome.ts";
import { todayInLondon } from "../../io/today.ts";
import { forecastForms } from "../../report/forecast/formats.ts";
import { forecastIcs } from "../../report/forecast/ics.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import type { ForecastOptions } from "../options.ts";
import { forecastFormats } from "../report-format.ts";
import { targetOf, writeReportTo } from "../report-output.ts";
import { openSession } from "../session.ts";
import { writeDocuments } from "../write.ts";

/** t6 forecast: what will lapse within some days, and what that will do. */
export async function forecast(paths: readonly string[], options: ForecastOptions, host: Host): Promise<ExitCode> {
  const { days, asOf, quiet } = options;
  const { format, to } = targetOf(options, forecastFormats, host);
  const asked = { flags: {}, ...(asOf !== undefined && { asOf }) };
  const { examine, judge } = await keeper();
  const session = await openSession(paths, options, host, async (assessed, loaded) => ({
    foreseen: foresee(assessed, loaded, days),
    examined: await examine(assessed, loaded, asked),
  }));
  const { kept, shared, refusals } = session;
  const examined = kept.map((one) => one.examined);
  const found = examined.flatMap((one) => one.found);
  await tellErrors([...shared, ...found], host, options);
  const { groups } = await judge({ paths, complete: refusals.length === 0, shared, examined }, asked);
  const waivers = groups.flatMap((group) => foreseeWaivers(group, asOf ?? todayInLondon(), days));
  const document = forecastDocument(
    days,
    kept.flatMap(({ foreseen }) => foreseen ?? []),
    waivers,
    { diagnostics: [...shared, ...found], refusals },
  );
  if (kept.length > 0) {
    if (format === "ics") writeDocuments([{ to, content: forecastIcs(document) }], host, quiet === true);
    else await writeReportTo(document, forecastForms, { format, to }, host, options);
  }
  return worst([session.code, exit[outcomeOf(found)], kept.some(({ foreseen }) => foreseen === undefined) ? exit.failed : exit.fine]);
}

import { extname } from "node:path";
import { forecastDocument, foresee, foreseeWaivers } from "../../api/forecast.ts";
import { examine } from "../../api/gate/examine.ts";
import { judge } from "../../api/gate/judge.ts";
import { todayInLondon } from "../../io/today.ts";
import { type ForecastFormat, forecastFormats } from "../../report/forecast/formats.ts";
import { plain } from "../../report/paint.ts";
import { paintFor, usualWidth, widthFor } from "../appearance.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import { gate } from "../gate.ts";
import type { Host } from "../host.ts";
import type { ForecastOptions } from "../options.ts";
import { openSession } from "../session.ts";
import { writeDocuments } from "../write.ts";

/** t6 forecast: what will lapse within some days, and what that will do. */
export async function forecast(paths: readonly string[], options: ForecastOptions, host: Host): Promise<ExitCode> {
  const { days, asOf, output = "-" } = options;
  const asked = { flags: {}, ...(asOf !== undefined && { asOf }) };
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
    const format = options.format ?? formatFor(output);
    const isOut = output === "-";
    const appearance = { width: isOut ? widthFor(host.out, host.env) : usualWidth, paint: isOut ? await paintFor(host.out, host.env, options.color) : plain };
    writeDocuments([{ to: output, content: forecastFormats[format](document, appearance) }], host, options.quiet === true);
  }
  return worst([session.code, gate(found, "error"), kept.some(({ foreseen }) => foreseen === undefined) ? exit.failed : exit.fine]);
}

function formatFor(output: string): ForecastFormat {
  const extension = extname(output).toLowerCase();
  return extension === ".ics" ? "ics" : extension === ".json" ? "json" : "text";
}

import { baselineOf, catalogueOf, createConfigs, templatesOf } from "../../api/config.ts";
import { inForce, sourcesOf } from "../../api/in-force.ts";
import { unfoundWords } from "../../api/unfound.ts";
import { disk } from "../../io/disk.ts";
import { findAssessments } from "../../io/walk.ts";
import { configText, type InForce } from "../../report/config.ts";
import { prettyDiagnostics } from "../../report/pretty.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import type { CheckOptions } from "../options.ts";
import { tellRefusals } from "../told.ts";

/** t6 check --print-config: what is in force for the assessments at some paths, and where it comes from. Nothing is checked. */
export async function printConfig(paths: readonly string[], options: CheckOptions, host: Host): Promise<ExitCode> {
  const configs = createConfigs(disk, options.config, paths);
  const found = findAssessments(paths);
  const folders = found.assessments.length > 0 ? found.assessments.map(({ folder }) => folder) : paths;
  const sections = new Map<string | undefined, InForce & { folders: string[] }>();
  for (const folder of folders) {
    const config = await configs.above(folder);
    const known = sections.get(config?.path);
    if (known !== undefined) known.folders.push(folder);
    else {
      sections.set(config?.path, {
        folders: [folder],
        configs: inForce(config).map((one) => ({ ...one, sources: sourcesOf(one) })),
        flags: options.asked ?? {},
        baseline: options.baseline === false ? undefined : (options.baseline ?? baselineOf(config)),
        catalogue: options.catalogue ?? catalogueOf(config),
        templates: templatesOf(config),
      });
    }
  }
  const wrong = await configs.diagnostics();
  if (wrong.length > 0)
    host.err.painted(prettyDiagnostics(wrong, { width: widthFor(host.err, host.env), paint: await paintFor(host.err, host.env, options.color) }));
  // A folder without an assessment is as good as one that will have some. What is not there is a slip.
  const refusals = [...found.unfound.filter(({ reason, isStranger }) => reason !== undefined || isStranger === true).map(unfoundWords), ...configs.refusals()];
  tellRefusals(refusals, host);
  if (refusals.length > 0) return exit.refused;
  host.out.write(configText([...sections.values()]));
  return exit.fine;
}

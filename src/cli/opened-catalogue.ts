import { createCatalogues } from "../api/catalogue.ts";
import type { LoadedCatalogue } from "../api/types.ts";
import { disk } from "../io/disk.ts";
import { prettyDiagnostics } from "../report/pretty.ts";
import { widthFor } from "./appearance.ts";
import type { Host } from "./host.ts";
import { Refusal } from "./refusal.ts";

/**
 * A catalogue by itself. Where it is not in order, says why, and goes no further.
 * @param named a file, or the id of one that comes with t6; left out, the one that is gone by where nothing names another
 * @param consequence what cannot be done without it, behind “so”
 */
export async function openedCatalogue(named: string | undefined, host: Host, consequence: string): Promise<LoadedCatalogue> {
  const catalogues = createCatalogues(disk);
  const loaded = await catalogues.at(named);
  if (loaded !== undefined) return loaded;
  const [refusal] = catalogues.refusals();
  if (refusal === undefined) host.err.write(prettyDiagnostics(await catalogues.diagnostics(), { width: widthFor(host.err, host.env) }));
  throw new Refusal(refusal ?? `The catalogue is not in order, so ${consequence}.`);
}

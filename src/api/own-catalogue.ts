import { buildCatalogue } from "../catalogue/build.ts";
import { checkCatalogue } from "../catalogue/check.ts";
import { wholeCatalogue } from "../catalogue/whole.ts";
import { codes } from "../diagnostics/codes.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { sha256 } from "../io/sha256.ts";
import type { Workspace } from "../io/workspace.ts";
import type { WrittenCatalogue } from "../model/generated/schemas.ts";
import { isShipped } from "../model/shipped.ts";
import { openFile } from "./open.ts";
import { shippedText } from "./shipped.ts";
import type { LoadedCatalogue } from "./types.ts";

/** A catalogue in a file, and what is wrong with it. */
export interface OpenedCatalogue {
  /** Undefined where there is a mistake in it: whoever reads a finding on words that are not the code's is misled. */
  readonly loaded: LoadedCatalogue | undefined;
  /** Undefined where it cannot be read. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a catalogue of one's own, and checks it. */
export async function openCatalogue(workspace: Workspace, path: string): Promise<OpenedCatalogue> {
  const { text, data, problems: found } = await openFile(workspace, path, path, { wanted: "catalogue" });
  const written = data as WrittenCatalogue | undefined;
  if (text === undefined || written === undefined) return { loaded: undefined, text, problems: found };
  const shipped = isShipped(written.catalogue) ? (await shippedText(written.catalogue)).written : undefined;
  const problems = [...found, ...checkCatalogue(written, path, shipped)];
  if (problems.some(({ code }) => codes[code].severity === "error")) return { loaded: undefined, text, problems };
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { loaded: { catalogue: buildCatalogue(wholeCatalogue(written)), name, digest: () => sha256(text) }, text, problems };
}

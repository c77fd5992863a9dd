import { fromFolder, isWithin } from "../../io/display.ts";
import { folderOf } from "../../io/file.ts";
import { inDisplay } from "../../io/in-display.ts";
import { createFileNames } from "../../io/repository.ts";
import { sha256 } from "../../io/sha256.ts";
import type { BaselineFile } from "../../model/generated/schemas.ts";
import { conditionPrints } from "../rules/condition-prints.ts";
import type { Fingerprint } from "../rules/fingerprint.ts";
import { type Reported, reported } from "../rules/reported.ts";
import type { LoadedBaseline } from "./baselines.ts";
import type { Coverage } from "./coverage.ts";
import type { UnmetCondition } from "./types.ts";

/** A folder or file that has another name now. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * A baseline in which what was frozen under an old name of a folder is frozen under the new one. A fingerprint knows its file, so that
 * the mistakes of a copy are not excused by those of the first; of a folder that was renamed somebody has to say so.
 * @param found what was found, under the new names
 * @param fileFrom how a file is called in the baseline
 */
export function afterMoves(
  baseline: BaselineFile,
  moves: readonly Move[],
  { entries, conditions }: { readonly entries: readonly Reported[]; readonly conditions: readonly UnmetCondition[] },
  fileFrom: (file: string) => string,
): BaselineFile {
  const now = new Map<string, { readonly file: string; readonly fingerprint: string }>();
  for (const { from, to } of moves) {
    const names = createFileNames();
    const before = (file: string) => names.lasting(inDisplay(from, fromFolder(to, file)));
    const take = (file: string, old: readonly Fingerprint[], fresh: readonly Fingerprint[]) => {
      for (const [part, { print }] of old.entries()) {
        const fingerprint = fresh[part]?.print;
        if (fingerprint !== undefined) now.set(print, { file: fileFrom(file), fingerprint });
      }
    };
    const mine = entries.filter(({ diagnostic }) => isWithin(to, diagnostic.file));
    const old = reported(
      mine.map(({ diagnostic }) => diagnostic),
      { inRepository: before, lasting: before },
      sha256,
    );
    for (const [index, { diagnostic, fingerprints }] of mine.entries()) take(diagnostic.file, old[index]?.fingerprints ?? [], fingerprints);
    for (const { folder, placed, fingerprints } of conditions.filter((one) => isWithin(to, one.folder))) {
      take(placed.file, conditionPrints(placed.failure, folderOf(before(inDisplay(folder, "assessment.yaml"))), sha256), fingerprints);
    }
  }
  return { frozen: baseline.frozen.map((entry) => ({ ...entry, ...now.get(entry.fingerprint) })) };
}

/** Moves that cannot have been meant, one sentence each: a slip in a name would take nothing along, and all of it out. */
export function misnamedMoves(moves: readonly Move[], baselines: readonly LoadedBaseline[], { examined }: Coverage): readonly string[] {
  return moves.flatMap(({ from, to }) => {
    const wish = `--moved ${from}=${to}`;
    const isThere = (name: string) => examined.some(({ folder }) => isWithin(name, folder) || isWithin(folder, name));
    if (!isThere(to)) return [`${wish}: nothing was looked at in ${to}. Give the new name as it can be opened from here.`];
    if (examined.some(({ folder }) => isWithin(from, folder) && !isWithin(to, folder)))
      return [`${wish}: there is an assessment in ${from} still, so it has not moved.`];
    const holds = baselines.some(({ folder, data }) => data.frozen.some(({ file }) => isWithin(from, inDisplay(folder, file))));
    return holds ? [] : [`${wish}: the baseline holds nothing of ${from}. Give the old name as it was seen from here.`];
  });
}

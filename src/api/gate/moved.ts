import { fromFolder, isWithin } from "../../io/display.ts";
import { inDisplay } from "../../io/in-display.ts";
import { createFileNames } from "../../io/repository.ts";
import { sha256 } from "../../io/sha256.ts";
import type { BaselineFile } from "../../model/generated/schemas.ts";
import { type Reported, reported } from "../../report/check/report.ts";

/** A folder or file that has another name now. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * A baseline in which what was frozen under an old name of a folder is frozen under the new one. A fingerprint knows its file, so that
 * the mistakes of a copy are not excused by those of the first; of a folder that was renamed somebody has to say so.
 * @param entries what was found, under the new names
 * @param fileFrom how a file is called in the baseline
 */
export function afterMoves(baseline: BaselineFile, moves: readonly Move[], entries: readonly Reported[], fileFrom: (file: string) => string): BaselineFile {
  const now = new Map<string, { readonly file: string; readonly fingerprint: string }>();
  for (const { from, to } of moves) {
    const mine = entries.filter(({ diagnostic }) => isWithin(to, diagnostic.file));
    const names = createFileNames();
    const before = (file: string) => names.lasting(inDisplay(from, fromFolder(to, file)));
    const old = reported(
      mine.map(({ diagnostic }) => diagnostic),
      { inRepository: before, lasting: before },
      sha256,
    );
    for (const [index, { fingerprints }] of old.entries()) {
      const one = mine[index];
      for (const [part, { print }] of fingerprints.entries()) {
        const fingerprint = one?.fingerprints[part]?.print;
        if (one !== undefined && fingerprint !== undefined) now.set(print, { file: fileFrom(one.diagnostic.file), fingerprint });
      }
    }
  }
  return { frozen: baseline.frozen.map((entry) => ({ ...entry, ...now.get(entry.fingerprint) })) };
}

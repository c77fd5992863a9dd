import { isWithin } from "../../io/display.ts";
import { inDisplay } from "../../io/in-display.ts";
import type { Examined } from "./types.ts";

/** How much of what there is a run looked at. */
export interface Coverage {
  /** The paths that were named. */
  readonly paths: readonly string[];
  /** Whether everything at them could be opened. */
  readonly complete: boolean;
  readonly examined: readonly Examined[];
}

/**
 * Whether a run can tell what is gone from a file, which is named from a folder: it looked at the assessment of the file, or at
 * everything below a folder in which the file would be; and all that it looked at could be read. Without a file the question is about the whole folder.
 */
export function coversFrom(folder: string, { paths, complete, examined }: Coverage): (file: string | undefined) => boolean {
  const all = complete && examined.every(({ whole }) => whole) ? paths : [];
  const everything = all.some((path) => isWithin(path, folder));
  const read = examined.filter(({ whole }) => whole);
  return (file) => {
    if (everything || file === undefined) return everything;
    const path = inDisplay(folder, file);
    return all.some((named) => isWithin(named, path)) || read.some((one) => isWithin(one.folder, path));
  };
}

import { basename } from "node:path";
import { isFile } from "./file.ts";
import { type AssessmentFolder, isOwnFile } from "./tree.ts";

/** What was met in the folder of a path. */
interface Met {
  /** The real folder. */
  readonly root: string;
  readonly found: readonly (AssessmentFolder & { readonly at: string })[];
  /** Whether its files look like those of an assessment, and there is no assessment.yaml: that is told. */
  readonly isOrphan: boolean;
}

/**
 * Whether a path names a file that is no part of what is in its folder. It stands for nothing then: what lies beside it is not what was
 * named. In an assessment every file of YAML belongs to it; outside of one, none does.
 */
export function isStranger(path: string, { root, found, isOrphan }: Met): boolean {
  if (!isFile(path)) return false;
  const name = basename(path);
  const own = found.find(({ at }) => at === root);
  return !(own === undefined ? isOrphan && /\.ya?ml$/.test(name) : own.files.includes(name) || isOwnFile.test(name));
}

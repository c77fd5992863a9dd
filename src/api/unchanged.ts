import { blobId } from "../io/blob-id.ts";
import type { RevisionFile } from "../io/revision-files.ts";
import { type CommitTree, cataloguesNamed, type DiskTree } from "./revision-tree.ts";
import type { SideOptions } from "./sides.ts";
import type { LoadedAssessment } from "./types.ts";

/** Whether an assessment, by the way to it from the top of the repository, is what it was. */
export type IsUnchanged = (way: string, loaded: Pick<LoadedAssessment, "files">) => boolean;

/**
 * Says of assessments whether everything that decides them is the same in an earlier revision, to the byte, by what git calls it
 * there: then nothing about them can be decided differently. What was read is compared, and not what git believes about the files on
 * the disk. Whatever cannot be told for certain counts as changed.
 */
export function createUnchanged(before: CommitTree, after: CommitTree | DiskTree, options: SideOptions): IsUnchanged {
  const folders = foldersOf(before.files);
  const isHead = (folder: string) => ["assessment.yaml", "assessment.yml"].some((head) => folders.get(folder)?.has(head) === true);
  const isRuledAlike = createRuledAlike(before, after, options);
  return (way, loaded) => {
    const own = folders.get(way);
    if (own?.size !== loaded.files.length || foldersAbove(way).some(isHead) || !isRuledAlike(way)) return false;
    // What an assessment goes by that names a file of its own may have changed elsewhere.
    if (loaded.files.some(({ kind, text }) => kind === "assessment" && /^["']?catalogue["']?[ \t]*:/m.test(text ?? ""))) return false;
    return loaded.files.every(({ file, text }) => {
      const id = own.get(file);
      return id !== undefined && text !== undefined && blobId(text, id) === id;
    });
  };
}

/** Whether the configurations at and above a folder are the same, and the catalogues they name. What options name is the same for both. */
function createRuledAlike(before: CommitTree, after: CommitTree | DiskTree, { config, catalogue }: SideOptions): (way: string) => boolean {
  if (config !== undefined) return () => true;
  const like = before.files[0]?.id ?? "";
  const isSame = (name: string) => before.idOf(name) === after.idOf(name, like);
  const named = catalogue === undefined ? cataloguesNamed(before.files) : undefined;
  const known = new Map<string, boolean>();
  const isAlikeIn = (folder: string): boolean =>
    ["t6.config.yaml", "t6.config.yml"].every((file) => {
      const name = folder === "" ? file : `${folder}/${file}`;
      if (!isSame(name)) return false;
      if (before.idOf(name) === undefined) return true;
      return named === undefined || named.get(name)?.every((its) => before.idOf(its) !== undefined && isSame(its)) === true;
    });
  return (way) =>
    [way, ...foldersAbove(way)].every((folder) => {
      const alike = known.get(folder) ?? isAlikeIn(folder);
      known.set(folder, alike);
      return alike;
    });
}

/** What belongs to an assessment in each folder if there is one, with what git calls it. */
function foldersOf(files: readonly RevisionFile[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const folders = new Map<string, Map<string, string>>();
  for (const { name, id } of files) {
    const file = name.slice(name.lastIndexOf("/") + 1);
    if (!/\.ya?ml$/.test(file) || file.startsWith(".") || /^t6\.(?:config|baseline)\.ya?ml$/.test(file)) continue;
    const known = folders.get(folderOf(name)) ?? new Map<string, string>();
    folders.set(folderOf(name), known.set(file, id));
  }
  return folders;
}

/** The folders above one, the nearest first, up to the top of the repository. */
function foldersAbove(way: string): readonly string[] {
  return way === "" ? [] : [folderOf(way), ...foldersAbove(folderOf(way))];
}

const folderOf = (name: string): string => (name.includes("/") ? name.slice(0, name.lastIndexOf("/")) : "");

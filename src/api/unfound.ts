import type { Unseen } from "../io/passed-by.ts";
import type { Found, Unfound } from "../io/tree.ts";

/** What has to be said about paths in which nothing was found, one sentence each. */
export function refusalsOf({ orphans, unfound: all, unseen }: Found, allowEmpty: boolean): readonly string[] {
  const unfound = all.filter((path) => !allowEmpty || path.reason !== undefined || path.isStranger === true || path.orphans.length > 0);
  const lost = orphans.filter((orphan) => !unfound.some((path) => path.orphans.includes(orphan)));
  return [...unfound.map(unfoundWords), ...(lost.length > few ? [orphansWords(lost)] : lost.map(orphanWords)), ...unseenWords(unseen)];
}

/** So many folders without assessment.yaml are named one by one. */
const few = 3;

function orphansWords([first = "", ...rest]: readonly string[]): string {
  return `${first} and ${rest.length} other folders hold what looks like an assessment's files and have no assessment.yaml, so none of those was read.`;
}

/** A folder as a sentence calls it: a full stop by itself is read as the end of one. */
export function folderInWords(path: string): string {
  return path === "." ? "this folder" : path;
}

/** What has to be said about a path in which nothing was found. */
export function unfoundWords({ path, reason, isStranger, orphans }: Unfound): string {
  if (reason !== undefined) return `${path} cannot be opened: ${reason}.`;
  if (isStranger === true) return strangerWords(path);
  const [orphan] = orphans;
  return orphan === undefined ? `There is no assessment in ${folderInWords(path)}: nothing there is called assessment.yaml.` : orphanWords(orphan);
}

/** What has to be said about a file that is no part of an assessment: what it probably is, and what is done with that. */
function strangerWords(path: string): string {
  if (/\.(?:xlsx|ods)$/i.test(path))
    return `${path} is a book, and no file of an assessment: t6 sheet import ${path} FOLDER brings it into its assessment first; then name that folder.`;
  if (/\.(?:docx|odt|csv|md)$/i.test(path))
    return `${path} is no file of an assessment: name its folder. If somebody sent it in reply, t6 ask import ${path} FOLDER brings it in.`;
  if (/\.(?:nd)?json$/i.test(path))
    return `${path} is no file of an assessment, and a saved result can stand for a folder only where the help of the command says so: name the folder.`;
  return `${path} is no file of an assessment: name its folder, or a file of YAML directly in it.`;
}

/** What has to be said where one assessment is needed and several were found. */
export function severalWords(path: string, folders: readonly string[]): string {
  const more = folders.length - mostNamed;
  const named = folders.slice(0, mostNamed).join(", ");
  return `There are ${folders.length} assessments in ${folderInWords(path)}: name one of them (${named}${more > 0 ? `, and ${more} more` : ""}).`;
}

function orphanWords(folder: string): string {
  return `${folder} holds what looks like an assessment's files and has no assessment.yaml, so none of them was read: bring it back, or write one, as t6 init does.`;
}

/** So many are named in a sentence. */
const mostNamed = 6;

/** So many of what is passed by are told one by one. */
const most = 20;

/** What has to be said about what looks like a part of an assessment and is not read. */
function unseenWords(unseen: readonly Unseen[]): readonly string[] {
  const rest = unseen.length - most;
  const more =
    rest > 0
      ? [
          `${rest} more ${rest === 1 ? "file or folder looks" : "files or folders look"} like a part of an assessment, and ${rest === 1 ? "is" : "are"} not read.`,
        ]
      : [];
  return [...unseen.slice(0, most).map(oneUnseen), ...more];
}

function oneUnseen(one: Unseen): string {
  const { path } = one;
  switch (one.why) {
    case "name":
      return one.isTaken
        ? `${path} is not read, because of its name, and ${one.instead} is there already: move what is missing into that, and delete this.`
        : `${path} is not read, because of its name: call it ${one.instead}.`;
    case "folder":
      return `${path} is a folder and is called like a file of an assessment, so nothing was read there.`;
    case "below":
      return `${path} is not read: it lies below the assessment in ${one.owner}, which reads only the files directly in its folder. Move it there, or out of that folder.`;
    case "hidden":
      return `There is an assessment in ${path}, and folders that begin with a dot, and node_modules, are passed by: move it, name it as well, or, where it was never to be checked, leave it out with exclude.`;
    case "outside":
      return `${path} is a link to a file outside of the repository, or of the folder that was named, so it is not read: put the file itself there, or name its folder too.`;
    case "submodule":
      return `${path} is a submodule that is not checked out, so nothing in it was checked: git submodule update --init ${path}`;
    case "sparse": {
      const more = one.more === 0 ? "" : ` and ${one.more} more ${one.more === 1 ? "file" : "files"}`;
      return `${path}: git tracks ${one.first}${more} here and keeps ${more === "" ? "it" : "them"} out of the working tree, so nothing of that was read: bring the folder back (git sparse-checkout disable), check another folder by its name, or leave this one out with exclude.`;
    }
    case "unfinished":
      return `${one.owner}: a run of t6 was ended while it wrote several files here, so some may be new and some old: t6 fix ${one.owner} finishes it. Where this is said again after that, another run or another machine is at work here; once neither is, compare the files and delete ${path}.`;
    case "link":
      return `${path} is a link to a folder outside of what was named, with an assessment in it, and links to folders are not followed: name the folder itself.`;
  }
}

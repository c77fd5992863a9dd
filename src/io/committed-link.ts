import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { isWithin, shown } from "./display.ts";
import { trackedApart } from "./git-index.ts";
import { repositoryAt } from "./repository.ts";
import { targetOf } from "./target.ts";

/**
 * A link on the way to an output that a repository brings along, and that leads out of it or to what git keeps: whoever made it has not been
 * asked where things go. One that somebody put there by hand is meant.
 */
export function committedLink(path: string): string | undefined {
  for (let at = resolve(path); dirname(at) !== at; at = dirname(at)) if (isLink(at) && isCommitted(at)) return shown(at);
  return undefined;
}

/** Why nothing is written through such a link. */
export const leadsOut = (link: string): string => `${link} is a link that the repository brings along, and it leads out of it`;

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    return false;
  }
}

function isCommitted(link: string): boolean {
  try {
    const home = realpathSync(dirname(link));
    const root = repositoryAt(home, new Map());
    if (root === undefined) return false;
    const target = leadsTo(link);
    if (isWithin(root, target) && !isWithin(join(root, ".git"), target)) return false;
    return trackedApart(root).links.includes(
      relative(root, join(home, basename(link)))
        .split(sep)
        .join("/"),
    );
  } catch {
    return false;
  }
}

/** Where a link leads, whether there is anything or not. */
function leadsTo(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    const target = targetOf(link);
    return target.kind === "file" ? join(realpathSync(dirname(target.path)), basename(target.path)) : link;
  }
}

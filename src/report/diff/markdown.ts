import type { RootContent } from "mdast";
import type { Diff } from "../../model/generated/schemas.ts";
import { hostDocument } from "../host-markdown.ts";
import { diffPages, quietBlocks } from "./tree.ts";

/** GitHub takes comments of 65,536 characters. */
const longest = 60_000;

/** A comment has headings of its own above these. */
const level = 3;

/** A diff as a comment on a pull request. What is too long for one is left out from what matters least, and it says so. */
export function markdownDiff(diff: Diff): string {
  const whole = joined([...diffPages(diff), quietBlocks(diff)]);
  if (whole.length <= longest) return whole;
  const brief = joined(diffPages(diff, true));
  const end = "\nThis is too long for a comment, so the rest was left out: `t6 diff` prints it all.\n";
  return brief.length + end.length <= longest ? brief + end : `${brief.slice(0, brief.lastIndexOf("\n", longest - end.length))}\n${end}`;
}

const joined = (pages: readonly (readonly RootContent[])[]): string => hostDocument({ type: "root", children: pages.flat() }, level);

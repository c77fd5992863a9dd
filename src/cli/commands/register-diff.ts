import { diffRegisters } from "../../api/register-diff.ts";
import type { RegisterDiff } from "../../model/generated/schemas.ts";
import { diffJson } from "../../report/register/diff.ts";
import { diffMarkdown, diffText } from "../../report/register/diff-text.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import type { RegisterDiffOptions } from "../register-options.ts";
import { writeDocuments } from "../write.ts";
import { openWith } from "./register.ts";

/** t6 register diff: what is different between two editions of a register. */
export async function registerDiff(old: string, now: string, options: RegisterDiffOptions, host: Host): Promise<ExitCode> {
  // What changed is told word for word: what a file hides stays out of it, as it stays out of the page.
  const [before, after] = [await openWith(old, options.map, "left_out"), await openWith(now, options.map, "left_out")];
  const document = diffRegisters({ ...before, file: old }, { ...after, file: now });
  const { format, output = "-" } = options;
  const content =
    format === "json"
      ? diffJson(document)
      : format === "markdown"
        ? diffMarkdown(document)
        : diffText(document, { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, output === "-" ? options.color : false) });
  writeDocuments([{ to: output, content }], host, options.quiet === true);
  return fails(document, options.failOn) ? exit.failed : exit.fine;
}

/** What is silent is what a reader of the newer alone could not know: rows that went, that changed in place, days that went back, and an edition under an old date. */
function fails(
  { came, went, repeats, changed, relabelled, typography, back = [], others, notes, reissued }: RegisterDiff,
  failOn: RegisterDiffOptions["failOn"],
): boolean {
  const silent = went.length + changed.filter(({ says_so }) => !says_so).length + relabelled.length + back.length + (reissued === undefined ? 0 : 1);
  if (failOn === "silent") return silent > 0;
  const more =
    came.length + repeats.came.length + repeats.went.length + changed.length + typography.length + (notes?.came.length ?? 0) + (notes?.went.length ?? 0);
  return failOn === "any" && silent + more + others.reduce((sum, one) => sum + one.came + one.went, 0) > 0;
}

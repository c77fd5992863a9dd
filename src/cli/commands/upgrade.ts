import { severalWords, unfoundWords } from "../../api/unfound.ts";
import { planUpgrade, type Upgrade } from "../../api/upgrade.ts";
import { shown } from "../../io/display.ts";
import { removeFile } from "../../io/remove.ts";
import { todayInLondon } from "../../io/today.ts";
import { findAssessments } from "../../io/walk.ts";
import { counted } from "../../report/tally.ts";
import { upgradeText } from "../../report/upgrade.ts";
import { widthFor } from "../appearance.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { inPath, tellNext } from "../next.ts";
import { Refusal } from "../refusal.ts";
import type { UpgradeCommandOptions } from "../upgrade-command.ts";
import { writeDocuments } from "../write.ts";

/** t6 upgrade: carries an assessment over to another edition, or back. */
export async function upgrade(path: string, options: UpgradeCommandOptions, host: Host): Promise<ExitCode> {
  const { to, on, catalogue, dryRun } = options;
  const { assessments, unfound } = findAssessments([path]);
  const [one, ...others] = assessments;
  if (one === undefined) throw new Refusal(unfoundWords(unfound[0] ?? { path: shown(path), orphans: [] }));
  if (others.length > 0)
    throw new Refusal(
      severalWords(
        shown(path),
        assessments.map(({ folder }) => folder),
      ),
    );
  const plan = await planUpgrade(one.folder, one.files, {
    to,
    on: on ?? todayInLondon(),
    ...(catalogue !== undefined && { catalogue }),
    drops: options.dropReviews === true,
  });
  if (plan.kind === "refused") throw new Refusal(`${plan.refusal} Nothing was written.`);
  if (plan.kind === "back") return back(plan, options, host);
  if (options.accept !== undefined || options.refuse !== undefined) return review(plan, options, host);
  host.out.write(upgradeText(plan, widthFor(host.out, host.env)));
  if (dryRun === true) return exit.fine;
  if (plan.added === 0 && plan.data.lines.length > 0 && !plan.again) {
    host.err.write(`${shown(plan.file)} has a line for everything already. Nothing was written.\n`);
    return exit.fine;
  }
  writeDocuments([{ to: plan.file, content: plan.text, updates: true }], host, options.quiet === true);
  tellNext(`t6 check${inPath(one.folder)}`, host, options);
  return exit.fine;
}

/** Writes what somebody found who went through lines. */
async function review(plan: Extract<Upgrade, { kind: "on" }>, options: UpgradeCommandOptions, host: Host): Promise<ExitCode> {
  const { accept = [], refuse = [], by, on, dryRun, quiet } = options;
  const note = options.note?.trim();
  if (by === undefined || by.trim() === "") throw new Refusal('Say who went through the lines: --by "Your name". Nothing was written.');
  const { reviewLines } = await import("../../api/review-lines.ts");
  const found = { accepted: accept, refused: refuse, by: by.trim(), on: on ?? todayInLondon(), ...(note !== undefined && note !== "" && { note }) };
  const made = reviewLines(plan.text, plan.data, found, plan.catalogue, plan.outdated);
  if ("refusal" in made) throw new Refusal(`${made.refusal} Nothing was written.`);
  if (dryRun !== true) writeDocuments([{ to: plan.file, content: made.text, updates: true }], host, quiet === true);
  const open = plan.data.lines.filter(({ reviewed }) => reviewed === undefined).length - accept.length - refuse.length;
  if (quiet !== true)
    host.err.write(`${dryRun === true ? "would write: " : ""}${counted(accept.length, "line")} accepted, ${refuse.length} refused; ${open} not reviewed.\n`);
  return exit.fine;
}

function back(
  { file, edition, reviewed, aside, own }: Extract<Upgrade, { kind: "back" }>,
  { dropReviews, dryRun, quiet }: UpgradeCommandOptions,
  host: Host,
): ExitCode {
  const isKept = aside !== undefined && dropReviews !== true;
  if (dryRun !== true && isKept) writeDocuments([{ to: file, content: aside, updates: true }], host, true);
  const failure = dryRun === true || isKept ? undefined : removeFile(file);
  if (failure !== undefined) throw new Refusal(`${shown(file)} cannot be taken away: ${failure}.`);
  if (quiet === true) return exit.fine;
  const [would, did] = isKept ? ["would set", "set"] : ["would take", "took"];
  const kept = isKept
    ? `. It keeps the ${counted(reviewed, "line")} that somebody has reviewed: t6 upgrade takes ${reviewed === 1 ? "it" : "them"} up again, and --drop-reviews takes the file away`
    : own === undefined
      ? ""
      : `. It went by ${shown(own)}, which nothing names any more: to go by it again, t6 upgrade needs --catalogue${inPath(own)}`;
  host.err.write(`${dryRun === true ? would : did} ${shown(file)} ${isKept ? "aside" : "away"}: the assessment is one under edition ${edition} again${kept}\n`);
  return exit.fine;
}

import { shown } from "../io/display.ts";
import { inDisplay } from "../io/in-display.ts";
import { tidy } from "../io/together.ts";
import { findAssessments } from "../io/walk.ts";
import type { Host } from "./host.ts";

/**
 * Finishes in the assessments that some paths name what a run that was killed has left half done, before anything is read: what is made of
 * files some of which are new and some old would be wrong. Whoever only wants to see what would be written gets nothing written.
 */
export function finishFirst(paths: readonly string[], { dryRun }: { readonly dryRun?: boolean }, host: Host): void {
  if (dryRun === true) return;
  for (const { folder } of findAssessments(paths).assessments) finishIn(folder, host);
}

/** The same in one folder, whatever it is. */
export function finishIn(folder: string, { err }: Host): void {
  const { placed, left } = tidy(folder);
  if (placed.length === 0 && left.length === 0) return;
  const said = [
    `${shown(folder)}: an earlier run of t6 was ended while it wrote several files.`,
    ...placed.map((name) => `${inDisplay(shown(folder), name)} is written now, as that run would have.`),
    ...left.map(
      (name) =>
        `${inDisplay(shown(folder), name)} was left as it is, because it was changed since, and what that run would have written is gone: go through it.`,
    ),
  ];
  err.write(`${said.join("\n")}\n`);
}

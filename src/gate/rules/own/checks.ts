import type { OwnProblem } from "../../../diagnostics/problem.ts";
import type { Assessment } from "../../../model/assessment.ts";
import type { Decision } from "../../../model/decision.ts";
import type { OwnCheck } from "../../../model/generated/schemas.ts";
import { isOwnCode } from "./code.ts";
import { forbidden } from "./forbids.ts";
import { lacking } from "./needs.ts";

/** A check that a configuration brings. */
export interface WrittenCheck {
  readonly check: OwnCheck;
  /** The configuration, as it is printed. */
  readonly config: string;
}

/**
 * What the checks of configurations find in an assessment. Nothing in them is more than data: kinds, levels and plain texts.
 * @param decision undefined where nothing could be decided; then what clauses need is not asked
 */
export function ownProblems(checks: readonly WrittenCheck[], assessment: Assessment, decision: Decision | undefined): readonly OwnProblem[] {
  return checks.flatMap(({ check, config }) => {
    const { code, severity, message, why, help, needs, forbids } = check;
    if (!isOwnCode(code)) return [];
    const found = [
      ...(needs === undefined || decision === undefined ? [] : lacking(needs, decision)),
      ...(forbids === undefined ? [] : forbidden(forbids, assessment)),
    ];
    return found.map(({ args, help: usual, ...at }) => ({
      code,
      severity,
      message: filled(message, args),
      why: filled(why ?? `It is a rule of this repository: ${config} asks for it.`, args),
      help: filled(help ?? usual, args),
      origin: { config, title: titleOf(check) },
      args,
      ...at,
    }));
  });
}

/** What a check asks, in a few words. */
export function titleOf({ needs, forbids }: OwnCheck): string {
  if (needs !== undefined)
    return `${needs.clauses.join(", ")}: an item of the kind ${needs.kinds.join(" or ")}${needs.verification === undefined ? "" : `, ${needs.verification}`}`;
  return `Not to be written: ${(forbids?.texts ?? []).map((text) => `‘${text}’`).join(", ")}`;
}

/** The words of a check, with what it may fill in. What it does not know stays as it is written. */
function filled(words: string, args: Readonly<Record<string, string>>): string {
  return words.replace(/\{([a-z]+)\}/g, (written, name: string) => (Object.hasOwn(args, name) ? (args[name] ?? written) : written));
}

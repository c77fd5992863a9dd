import { check } from "../assess/check.ts";
import { decide } from "../assess/decide.ts";
import { once } from "../assess/once.ts";
import { codes } from "../diagnostics/codes.ts";
import { inDisplay } from "../io/in-display.ts";
import { sha256 } from "../io/sha256.ts";
import { todayInLondon } from "../io/today.ts";
import type { AssessmentResult } from "../model/generated/schemas.ts";
import type { Assessed, AssessOptions, LoadedAssessment } from "./types.ts";
import { checkAssess } from "./usage.ts";

/**
 * Decides one assessment. What takes positions (diagnostics, the result) is worked out when it is asked for.
 *
 *     const { diagnostics, result } = assess(loaded, { asOf: "2019-12-31" });
 *     const [wrong, decided] = [await diagnostics(), await result()];
 *
 * @throws {UsageError} where the day to weigh the evidence as of is no day: the command never asks for one, a program may
 */
export function assess(loaded: LoadedAssessment, options: AssessOptions = {}): Assessed {
  checkAssess(loaded, options);
  const { assessment, rest, catalogue, folder, files, problems } = loaded;
  const [asOf, asOfFrom] = dayOf(options.asOf, assessment === undefined ? rest?.asOf : assessment.head.data.as_of);
  const decision = assessment && catalogue && decide(assessment, catalogue.catalogue, { asOf, sha256 });
  const meant = rest === undefined ? decision && check(decision) : catalogue && rest.check(catalogue.catalogue, asOf);
  const found = [...problems, ...(meant ?? [])];
  const positions = once(async () => (await import("./positions.ts")).positionsOf(files));
  const display = (file: string) => inDisplay(folder, file);
  const located = async (some: typeof found) => (some.length === 0 ? [] : (await import("./positions.ts")).locate(some, await positions(), display));
  const diagnostics = once(() => located(found));
  const errors = once(() => located(found.filter(({ code }) => codes[code].severity === "error")));
  const result = once(async () => {
    if (decision === undefined) return undefined;
    const { resultOf } = await import("./positions.ts");
    return resultOf({ decision, loaded, asOfFrom, positions: await positions(), diagnostics });
  });
  return { folder, decision, problems: found, display, diagnostics, errors, result };
}

function dayOf(option: string | undefined, fromFile: string | undefined): [asOf: string, from: AssessmentResult["as_of_from"]] {
  if (option !== undefined) return [option, "option"];
  return fromFile === undefined ? [todayInLondon(), "today"] : [fromFile, "file"];
}

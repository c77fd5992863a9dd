import { assess } from "../api/assess.ts";
import { visitEach } from "../api/load.ts";
import type { Loading } from "../api/types.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import type { Severity } from "../diagnostics/severity.ts";
import type { Found } from "../io/walk.ts";
import type { InputOptions } from "./options.ts";

/** A part of the assessments that a check goes through. Plain data: it may be handed to another thread. */
export interface Share {
  readonly assessments: Found["assessments"];
  readonly options: Pick<InputOptions, "asOf" | "catalogue">;
}

/** What a check keeps of one assessment. */
interface Checked {
  readonly found: readonly Diagnostic[];
  readonly files: number;
  /** The threshold that its configuration sets. */
  readonly failOn: Severity | undefined;
}

/** What came of a share. Plain data as well. */
export interface CheckedShare extends Omit<Loading, "assessments"> {
  readonly kept: readonly Checked[];
}

/** Goes through a share, in its order. */
export async function checkShare({ assessments, options: { asOf, catalogue } }: Share): Promise<CheckedShare> {
  const kept: Checked[] = [];
  const rest = await visitEach(assessments, catalogue === undefined ? {} : { catalogue }, async (loaded) => {
    const { diagnostics } = assess(loaded, asOf === undefined ? {} : { asOf });
    kept.push({ found: await diagnostics(), files: loaded.files.length, failOn: loaded.config?.data.fail_on });
  });
  return { kept, ...rest };
}

import type { Divergence, JudgementResult, PracticeResult, Result } from "../model/generated/schemas.ts";

/** A judgement beside what it is about. */
export interface Judged {
  readonly onWhat: string;
  /** Undefined for the whole. */
  readonly practice: string | undefined;
  readonly judgement: JudgementResult;
  readonly divergence: Divergence["kind"];
  readonly practices: readonly PracticeResult[];
}

/** The judgement on the whole and those on the practices, as far as there are any. */
export function judgementsOf({ catalogue, judgement, divergence, practices }: Result): Judged[] {
  const whole = judgement === undefined ? [] : [{ onWhat: catalogue.principle.id, practice: undefined, judgement, divergence: divergence.kind, practices }];
  const single = practices.flatMap((one) =>
    one.judgement === undefined ? [] : [{ onWhat: one.id, practice: one.id, judgement: one.judgement, divergence: one.divergence.kind, practices: [one] }],
  );
  return [...whole, ...single];
}

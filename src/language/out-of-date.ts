import type { JudgementResult } from "../model/generated/schemas.ts";
import { listed } from "./listed.ts";

/** Why a judgement is out of date. */
type Reason = JudgementResult["stale"][number];

const why: Readonly<Record<Reason, string>> = {
  evidence_changed: "the evidence behind it has changed since",
  older_than_evidence: "some of the evidence that it rests on is dated after it",
  new_finding: "since then something was found that speaks against it",
};

/** Why a judgement is out of date, as a clause of a sentence; empty where it is not. With what is behind a reason in brackets, where the caller knows it. */
export const outOfDate = (stale: readonly Reason[], behind: Readonly<Partial<Record<Reason, readonly string[]>>> = {}): string =>
  listed(
    stale.map((reason) => {
      const items = behind[reason] ?? [];
      return items.length === 0 ? why[reason] : `${why[reason]} (${items.join("; ")})`;
    }),
  );

/** The command by which whoever judged says that the judgement stands; with the day on which they looked, where it has to be another. */
export const confirmCall = (practice: string | undefined, isOfDay = false): string =>
  `t6 add judgement --confirm${practice === undefined ? "" : ` --practice ${practice}`} --by NAME${isOfDay ? " --on DAY" : ""}`;

import type { RuleId } from "../../../../model/rules.ts";
import { askLackWords, askWords } from "./ask.ts";
import { closureWords, findingWords } from "./finding.ts";
import { positionWords } from "./position.ts";
import { retiredWords } from "./retired.ts";
import { standingWords } from "./standing.ts";
import { verificationWords } from "./verification.ts";
import type { RuleWords } from "./words.ts";

/** What every rule means in practice, those of earlier versions among them. */
export const ruleWords: Readonly<Record<RuleId, RuleWords>> = Object.freeze({
  ...verificationWords,
  ...standingWords,
  ...closureWords,
  ...findingWords,
  ...positionWords,
  ...askWords,
  ...askLackWords,
  ...retiredWords,
});

import type { Problem } from "../diagnostics/problem.ts";
import { raiseWhole } from "../diagnostics/raise.ts";
import { listed } from "../language/listed.ts";
import { notHeldIn } from "../model/not-held.ts";
import { notHeldText } from "../view/not-held.ts";
import type { Subject } from "./subject.ts";
import { isMeant } from "./texts.ts";

/** That nothing goes out in silence under practices whose words are not held: they are filled in, or a person lets the document stand without them. */
export function wordsHeld({ result, spots }: Subject): Problem[] {
  const gaps = notHeldIn(result);
  const words = notHeldText(result.practices);
  if (gaps.length === 0 || isMeant(words, result)) return [];
  const args = { practices: listed(gaps), words };
  return [raiseWhole("sign-off/words-not-held", args, spots.head().file)];
}

import { type Cell, textOf, tidy } from "./cells.ts";
import { remembered } from "./remembered.ts";

/** What is behind a state that is still the state: “Closed (March 2024)”, “Live - extended”. */
const rest = String.raw`(?:\s*[-–—(,;:/].*|\s+(?:on|in|until|since|from|at)\b.*)?$`;
const over = new RegExp(
  `^(?:ended|closed|expired|completed?|finished|over|terminated|archived|lapsed|inactive|ceased|concluded|destroyed|deleted|returned|dormant|superseded)${rest}`,
  "i",
);
const running = new RegExp(
  `^(?:live|active|current|ongoing|on-going|open|in (?:progress|use|force)|extended|renewed|running|not (?:yet )?(?:started|ended)|still (?:live|held|active)|started|paused|suspended)${rest}`,
  "i",
);

const stateOf = remembered((text): "over" | "running" | "" => (over.test(tidy(text)) ? "over" : running.test(tidy(text)) ? "running" : ""));

/** How a share stands by a word: it is over, or it runs. Undefined where the word says neither. */
export const stateIn = (cell: Cell): "over" | "running" | undefined => (typeof cell === "string" ? stateOf(textOf(cell)) || undefined : undefined);

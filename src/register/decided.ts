import { type Cell, textOf, tidy } from "./cells.ts";
import { remembered } from "./remembered.ts";

const refused = /\b(?:refus|reject|declin|denied|not (?:approved|granted|accepted)|unsuccessful)/i;
const first =
  /^(?:refus|reject|declin|denied|not (?:approved|granted|accepted)|unsuccessful|(?:conditionally |provisionally )?(?:approv|accept|grant|accredit|authori[sz]))/i;

const decided = remembered((text): boolean => first.test(tidy(text)));

/** Whether a cell of a column of decisions says that a request was refused. */
export const saysRefused = (cell: Cell): boolean => refused.test(textOf(cell));

/** Whether what stands among states is a decision: it begins with one. “Active (declined before)” is none. */
export const isDecision = (cell: Cell): boolean => typeof cell === "string" && decided(cell);

import { numberText } from "../language/numbers.ts";
import { type Question, questions } from "./questions.ts";

/** The sentences by which t6 says what a register lacks. */
const lacking: ReadonlySet<string> = new Set(questions.flatMap(({ lacks, instead }) => [lacks, instead?.lacks ?? lacks]));

/** What t6 says that rows of a register do, or one row does, in all its words. */
export const counting: ReadonlySet<string> = new Set(questions.flatMap((one) => [one, one.instead ?? one]).flatMap((one) => [one.do, one.does]));

const notTold = "Not shown in the columns that were told:";

/**
 * What a register lacks, as a sentence. While there are columns of which nobody has said what they are, it may stand there: then it is not shown, and
 * nothing is said of the register as a whole. Which columns they are is said once, by itself.
 */
export function lacksWords({ lacks }: Pick<Question, "lacks">, hasUntold: boolean, unread?: string): string {
  // What is filled and could not be read is no silence, whatever else is not told.
  if (unread !== undefined) return `${wouldSay(lacks)}${holding}${unread}.`;
  return hasUntold ? `${notTold} ${lackingThing(lacks)}` : lacks;
}

/** “Where it would say until when the data may be held”: what stands there is another matter. */
const wouldSay = (lacks: string): string => lacks.replace(/^The register does not /, "Where it would ").replace(/\.$/, "");
const holding = ", the register holds ";

/** What it is that a register lacks, without saying that it does. */
export const lackingThing = (lacks: string): string => lacks.replace(/^The register does not (?:say|name|show) /, "");

/** The columns of which nobody has said what they are, as a sentence. */
export const untoldWords = (untold: readonly string[]): string =>
  `${untold.length === 1 ? "One column is" : `${numberText(untold.length)} columns are`} not told: ${untold.map((heading) => `“${heading}”`).join(", ")}.`;

/** What belongs to all that is not shown: which columns nobody has told, and that it may stand there. */
export const untoldCaveat = (untold: readonly string[]): string => `${untoldWords(untold)}${mayStand}`;

const mayStand = " What is not shown may stand there.";

/** Whether t6 said it of columns that were not told, whichever they were then. */
export const isUntoldCaveat = (text: string): boolean => /^(?:One column is|[\d,]+ columns are) not told: /.test(text) && text.endsWith(mayStand);

/** A sentence of what a register lacks, without what could not be read. Earlier releases named the columns that were not told behind each. */
export const plainLack = (text: string): string => {
  const [before, ...rest] = text.split(holding);
  if (rest.length > 0) return [...lacking].find((one) => wouldSay(one) === before) ?? text;
  if (!text.startsWith(notTold)) return text;
  const bare = text.replace(/(?<=\.) (?:One column is|[\d,]+ columns are) not told: .*$/s, "").slice(notTold.length);
  return [...lacking].find((one) => one.endsWith(bare)) ?? text;
};

/** Whether t6 said it of what a register lacks. */
export const isLack = (text: string): boolean => lacking.has(plainLack(text));

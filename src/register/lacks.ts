import { numberText } from "../language/numbers.ts";
import { type Question, questions } from "./questions.ts";

/** The sentences by which t6 says what a register lacks. */
const lacking: ReadonlySet<string> = new Set(questions.flatMap(({ lacks, instead }) => [lacks, instead?.lacks ?? lacks]));

/** What t6 says that rows of a register do, in all its words. */
export const counting: ReadonlySet<string> = new Set(questions.flatMap((one) => [one.do, one.instead?.do ?? one.do]));

const notTold = "Not shown in the columns that were told:";

/**
 * What a register lacks, as a sentence. While there are columns of which nobody has said what they are, it may stand there: then it is not shown, and
 * nothing is said of the register as a whole.
 */
export function lacksWords({ lacks }: Pick<Question, "lacks">, untold: readonly string[], unread?: string): string {
  // What is filled and could not be read is no silence, whatever else is not told.
  if (unread !== undefined) return `${wouldSay(lacks)}${holding}${unread}.`;
  return untold.length === 0 ? lacks : `${notTold} ${lackingThing(lacks)} ${untoldWords(untold)}`;
}

/** “Where it would say until when the data may be held”: what stands there is another matter. */
const wouldSay = (lacks: string): string => lacks.replace(/^The register does not /, "Where it would ").replace(/\.$/, "");
const holding = ", the register holds ";

/** What it is that a register lacks, without saying that it does. */
export const lackingThing = (lacks: string): string => lacks.replace(/^The register does not (?:say|name|show) /, "");

/** The columns of which nobody has said what they are, as a sentence. */
export const untoldWords = (untold: readonly string[]): string =>
  `${untold.length === 1 ? "One column is" : `${numberText(untold.length)} columns are`} not told: ${untold.map((heading) => `“${heading}”`).join(", ")}.`;

/** A sentence of what a register lacks, without the columns that were not told then, or what could not be read. */
export const plainLack = (text: string): string => {
  const [before, ...rest] = text.split(holding);
  if (rest.length > 0) return [...lacking].find((one) => wouldSay(one) === before) ?? text;
  if (!text.startsWith(notTold)) return text;
  const bare = text.replace(/(?<=\.) (?:One column is|[\d,]+ columns are) not told: .*$/s, "").slice(notTold.length);
  return [...lacking].find((one) => one.endsWith(bare)) ?? text;
};

/** Whether t6 said it of what a register lacks. */
export const isLack = (text: string): boolean => lacking.has(plainLack(text));

import { groups } from "../../report/explain/words/groups.ts";

/** A question to which the answer is typed. */
export interface TextQuestion {
  readonly message: string;
  /** What stands there already, to be kept or changed. */
  readonly initial?: string;
  /** Shown while nothing is typed. */
  readonly hint?: string;
  /** Whether nothing may be an answer: then it comes as the empty text. */
  readonly optional?: boolean;
  /** What is wrong with an answer, as a sentence; undefined where nothing is. */
  readonly problem?: (answer: string) => string | undefined;
}

/** One thing to choose. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** A question to which the answers are listed. */
export interface ChoiceQuestion<Value extends string> {
  readonly message: string;
  readonly choices: readonly Choice<Value>[];
  readonly initial?: Value;
}

/** A question of which several of the answers may hold. */
export interface SeveralQuestion<Value extends string> {
  readonly message: string;
  readonly choices: readonly Choice<Value>[];
  readonly initial?: readonly Value[];
  /** Whether none may hold. */
  readonly optional?: boolean;
}

/** Somebody at a terminal who can be asked. Whoever breaks off ends the run: then nothing is written. */
export interface Asker {
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly choose: <Value extends string>(question: ChoiceQuestion<Value>) => Promise<Value>;
  readonly chooseSeveral: <Value extends string>(question: SeveralQuestion<Value>) => Promise<readonly Value[]>;
  /** Says something between two questions. */
  readonly say: (text: string) => void;
}

/** The values of a group that t6 explain knows, as things to choose, each with what it means. */
export function choicesOf<Value extends string>(group: string, values?: readonly Value[]): readonly Choice<Value>[] {
  const known = groups.find(({ id }) => id === group);
  const wanted = values ?? (Object.keys(known?.values ?? {}) as Value[]);
  return wanted.map((value) => ({
    value,
    label: known?.labels?.[value] || value.replaceAll("_", " "),
    ...(known?.values[value] !== undefined && { hint: known.values[value].means }),
  }));
}

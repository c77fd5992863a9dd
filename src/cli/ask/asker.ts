import type { Choice } from "../../report/explain/words/choices.ts";

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

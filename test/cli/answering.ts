import type { Asker, ChoiceQuestion, SeveralQuestion, TextQuestion } from "../../src/cli/ask/asker.ts";

/** What somebody answers to one question: words, something to choose, several; undefined takes what stands there already. */
type Answer = string | readonly string[] | undefined;

/**
 * Somebody who answers by a list: the first words that are found in a question say which answer is meant. What nobody foresaw is a
 * failure, and so is an answer that could not be given.
 */
export function answering(answers: Readonly<Record<string, Answer>>): { readonly asker: Asker; readonly asked: string[] } {
  const asked: string[] = [];
  const answerTo = (message: string): Answer => {
    asked.push(message);
    const key = Object.keys(answers).find((words) => message.includes(words));
    if (key === undefined) throw new Error(`Nobody answers “${message}”.`);
    return answers[key];
  };
  const asker: Asker = {
    text: async ({ message, initial, optional, problem }: TextQuestion) => {
      const answer = String(answerTo(message) ?? initial ?? "");
      if (answer === "" && optional !== true) throw new Error(`“${message}” takes no empty answer.`);
      const wrong = answer === "" ? undefined : problem?.(answer);
      if (wrong !== undefined) throw new Error(`“${message}”: ${wrong}`);
      return answer;
    },
    choose: async <Value extends string>({ message, choices, initial }: ChoiceQuestion<Value>) => {
      const answer = answerTo(message) ?? initial;
      const chosen = choices.find(({ value }) => value === answer);
      if (chosen === undefined) throw new Error(`“${message}” does not offer ${String(answer)}, but ${choices.map(({ value }) => value).join(", ")}.`);
      return chosen.value;
    },
    chooseSeveral: async <Value extends string>({ message, choices, initial = [], optional }: SeveralQuestion<Value>) => {
      const answer = answerTo(message) ?? initial;
      const chosen = choices.filter(({ value }) => answer.includes(value)).map(({ value }) => value);
      if (chosen.length !== answer.length || (chosen.length === 0 && optional !== true)) throw new Error(`“${message}” does not offer ${String(answer)}.`);
      return chosen;
    },
    say: () => {},
  };
  return { asker, asked };
}

import type { FieldProblem } from "../model/trial.ts";
import { fieldId } from "./field-id.ts";
import { Group } from "./form.tsx";

export type Holds = "keep" | "out";

export const holdsField = "check-holds";
export const holdsQuestion = "Does the check hold of the new words?";

const answers: Readonly<Record<Holds, { readonly label: string; readonly hint: string }>> = {
  keep: { label: "Yes, keep it", hint: "Whoever checked it would say so of these words too: they say the same, or less." },
  out: { label: "No, take it out", hint: "Nobody has checked what it says now. It counts as reported, until somebody does." },
};

interface Props {
  readonly chosen: Holds | undefined;
  readonly choose: (answer: Holds) => void;
  readonly problems: readonly FieldProblem[];
}

/** Asked where words were changed that somebody had checked: the check was of the words before. */
export function CheckHolds({ chosen, choose, problems }: Props) {
  const id = fieldId(holdsField);
  return (
    <Group id={id} legend={holdsQuestion} hint="What it is called or what it says was changed, and it says as before that it was checked." problems={problems}>
      {(Object.keys(answers) as Holds[]).map((answer) => (
        <div class="choice" key={answer}>
          <input
            id={`${id}-${answer}`}
            type="radio"
            name={id}
            checked={chosen === answer}
            aria-describedby={`${id}-${answer}-means`}
            onChange={() => choose(answer)}
          />
          <label for={`${id}-${answer}`}>{answers[answer].label}</label>
          <div id={`${id}-${answer}-means`} class="hint">
            {answers[answer].hint}
          </div>
        </div>
      ))}
    </Group>
  );
}

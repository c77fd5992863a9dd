import { openQuestions } from "../model/open-questions.ts";
import type { stepsOf } from "../model/overview.ts";
import { to } from "./ways.ts";

/** What nobody has said of the data: it is asked before anything else, because an answer costs a sentence. */
export function OpenQuestions({ next }: { readonly next: ReturnType<typeof stepsOf> }) {
  const questions = openQuestions(next);
  if (questions.length === 0) return null;
  return (
    <div class="note">
      <p>Not answered yet:</p>
      <ul>
        {questions.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <a href={to("about")}>Answer under “About the assessment”</a>
      </p>
    </div>
  );
}

import { OpenQuestions } from "./open-questions.tsx";
import { Page } from "./parts.tsx";
import { useResult, useSteps } from "./results.ts";
import { Step } from "./step.tsx";
import { to } from "./ways.ts";

/** The whole list of what to do. */
export function NextPage() {
  const next = useSteps(useResult());
  return (
    <Page title="What to do next" back={{ href: to(), text: "Back to the overview" }}>
      <p>The first thing at the top. Each step was made on a copy, and everything decided again: what is told of it is what it does.</p>
      {next !== undefined && <OpenQuestions next={next} />}
      {next === undefined ? (
        <p role="status">Trying out what would help…</p>
      ) : next.unknown !== undefined ? (
        <p>What a step would do cannot be told here.</p>
      ) : next.steps.length === 0 ? (
        <p>{next.state === "finished" ? "Nothing is left to do: every clause that applies is met." : "No single step that the tool knows moves anything."}</p>
      ) : (
        <ol class="steps">
          {next.steps.map((step) => (
            <Step key={step.text + step.effect} step={step} />
          ))}
        </ol>
      )}
    </Page>
  );
}

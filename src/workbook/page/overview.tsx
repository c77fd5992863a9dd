import { dateText } from "../../language/dates.ts";
import type { Result } from "../../model/generated/schemas.ts";
import type { DocumentView } from "../../view/shape.ts";
import { gapsIn } from "../model/editions.ts";
import { lapsedIn } from "../model/lapse.ts";
import { withoutAccess } from "../model/open-access.ts";
import { useDesk } from "./context.ts";
import { GapNote } from "./gap.tsx";
import { Lapsed } from "./lapsed.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { Page, Tag, toneOf } from "./parts.tsx";
import { useResult, useSteps, useView } from "./results.ts";
import { Step } from "./step.tsx";
import { to } from "./ways.ts";

/** Where each practice stands, and what to do next. */
export function OverviewPage() {
  const { desk } = useDesk();
  const result = useResult();
  const view = useView(result);
  const { diagnostics, assessed } = desk.open;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const lapsed = lapsedIn(assessed.decision);
  const closed = assessed.decision === undefined ? [] : withoutAccess(assessed.decision);
  const gap = assessed.decision && gapsIn(assessed.decision.catalogue.file);
  const title = desk.open.loaded.assessment?.head.data.title ?? "The assessment";
  return (
    <Page title={title}>
      {errors > 0 && (
        <div class="warn">
          <p>
            <strong>{errors === 1 ? "One thing is wrong in the files." : `${errors} things are wrong in the files.`}</strong> What stands beside it may not
            count until it is put right. <a href={to("problems")}>See what it is</a>
          </p>
        </div>
      )}
      {lapsed.length > 0 && (
        <div class="note">
          <p>The evidence has changed since this was signed, so it is out of date:</p>
          <Lapsed ids={lapsed} />
        </div>
      )}
      {closed.length > 0 && (
        <div class="note">
          <p>Nobody says who can open this, and documents print that:</p>
          <ul>
            {closed.map((source) => (
              <li key={source.id}>
                <a href={to("source", source.id)}>{source.title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {assessed.decision === undefined && <p>The files cannot be read as they are, so nothing can be decided. Put right first what is wrong.</p>}
      {gap !== undefined && <GapNote gap={gap} />}
      {result !== undefined && view !== undefined && <Standing result={result} view={view} />}
      {result !== undefined && view !== undefined && <First result={result} />}
    </Page>
  );
}

function Standing({ result, view }: { readonly result: Result; readonly view: DocumentView }) {
  return (
    <>
      <p>{view.label}</p>
      <h2>Where the evidence stands</h2>
      <p>Weighed as of {dateText(result.assessment.as_of)}. Go to a practice to say what evidence there is.</p>
      <ul class="tasks">
        {view.practices.map(({ id, title, position }) => (
          <li key={id}>
            <div>
              <a href={to("practice", id)}>
                {id} {title}
              </a>
              <p class="hint">{position.score}</p>
            </div>
            <Tag tone={toneOf(position.state)}>{wordOf(position.phrase)}</Tag>
          </li>
        ))}
      </ul>
      <p>
        <a href={to("judgement", result.catalogue.principle.id)}>The judgement on {result.catalogue.principle.id} as a whole</a>
      </p>
    </>
  );
}

/** A position without what is missing for it, which stands on the page of the practice. */
const wordOf = (phrase: string): string => phrase.replace(/:.*$/s, "");

/** What to do first. It takes a moment to find out, so it is begun when the rest of the page is drawn. */
function First({ result }: { readonly result: Result }) {
  const next = useSteps(result);
  return (
    <>
      <h2>What to do next</h2>
      {next === undefined ? (
        <p role="status">Trying out what would help…</p>
      ) : next.unknown !== undefined ? (
        <p>What a step would do cannot be told here.</p>
      ) : next.state === "finished" ? (
        <p>Nothing is left to do: every clause that applies is met.</p>
      ) : (
        <>
          <OpenQuestions next={next} />
          {next.unread.length > 0 && <p>First put right the files that cannot be read: {next.unread.join(", ")}.</p>}
          <ol class="steps">
            {next.steps.slice(0, 3).map((step) => (
              <Step key={step.text} step={step} />
            ))}
          </ol>
          {next.steps.length > 3 && (
            <p>
              <a href={to("next")}>All {next.steps.length} steps</a>
            </p>
          )}
        </>
      )}
    </>
  );
}

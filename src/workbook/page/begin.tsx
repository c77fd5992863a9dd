import { useState } from "preact/hooks";
import { beginQuestions as ask } from "../../begin/questions.ts";
import { answersOf, type BeginStep, beginSteps, begun, firstAnswers, unansweredOn } from "../model/begin.ts";
import { deskWith, unsavedIn } from "../model/desk.ts";
import type { Data } from "../model/draft.ts";
import { openIn } from "../model/open.ts";
import { type FieldProblem, needsAnswer } from "../model/trial.ts";
import { BeginFields } from "./begin-fields.tsx";
import { useWorkbook } from "./context.ts";
import { FormContext, Summary } from "./form.tsx";
import { useOnce } from "./once.ts";
import { Page } from "./parts.tsx";
import { Superseded } from "./superseded.tsx";
import { go, to } from "./ways.ts";

/** The answers live as long as the page, so that one can go back and forth between the questions. */
let kept: Data = firstAnswers;

/** Begins an assessment with the questions of t6 init, one thing to a page. */
export function BeginPage({ step: named }: { readonly step: string }) {
  const step = beginSteps.find((one) => one === named) ?? "data";
  return <Question key={step} step={step} />;
}

const titles: Readonly<Record<BeginStep, string>> = {
  data: ask.data.ask,
  producer: ask.producer.ask,
  assessor: ask.role.ask,
  facts: ask.facts.ask,
  collected: ask.collectedBy.ask,
  profile: "How much depends on the data?",
  check: "Check your answers",
};

function Question({ step }: { readonly step: BeginStep }) {
  const { desk, put, putPlace } = useWorkbook();
  const [data, setData] = useState(kept);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const change = (next: Data): void => {
    kept = next;
    setData(next);
  };
  const index = beginSteps.indexOf(step);
  const onward = useOnce(async () => {
    const open = (step === "check" ? beginSteps : [step]).flatMap((one) => unansweredOn(one, data)).map(({ field, question }) => needsAnswer(field, question));
    setProblems(open);
    if (open.length > 0) return;
    if (step !== "check") return go(to("begin", beginSteps[index + 1] ?? "check"));
    const { files, folder } = await begun(answersOf(data));
    kept = firstAnswers;
    putPlace(undefined);
    put(deskWith(await openIn(files, folder), new Map(), undefined), { text: "The assessment is begun. Save it before you close this page." });
    go(to());
  });
  const hrefOf = ({ field }: FieldProblem) =>
    step === "check" ? to("begin", beginSteps.find((one) => unansweredOn(one, data).some((open) => open.field === field)) ?? "data") : undefined;
  return (
    <FormContext.Provider value={{ what: "assessment", data, change, problems }}>
      <Page
        title={titles[step]}
        caption="Begin an assessment"
        back={{ href: index === 0 ? to("start") : to("begin", beginSteps[index - 1] ?? ""), text: "Back" }}
        hasErrors={problems.length > 0}
        above={problems.length > 0 && <Summary key={JSON.stringify(problems)} problems={problems} again={problems} hrefOf={hrefOf} />}
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void onward();
          }}
        >
          <BeginFields step={step} />
          {step === "check" && <Superseded />}
          {step === "check" && desk !== undefined && unsavedIn(desk).length > 0 && (
            <p class="warn">The assessment that is open has changes that are not saved. They are lost when you begin another.</p>
          )}
          <button type="submit">{step === "check" ? "Begin" : "Continue"}</button>
        </form>
      </Page>
    </FormContext.Provider>
  );
}

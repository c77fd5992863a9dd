import { useEffect, useRef, useState } from "preact/hooks";
import { valueAt } from "../../sheet/fields/make.ts";
import { entryOf } from "../model/apply.ts";
import { type Desk, withDraft, withoutDraft } from "../model/desk.ts";
import { type Data, type Draft, type DraftKey, draftKey, tidied } from "../model/draft.ts";
import { type EvidenceStep, evidenceSteps, problemsOn, unanswered } from "../model/evidence-steps.ts";
import { completed } from "../model/printed.ts";
import { stillAsked } from "../model/still-asked.ts";
import { type FieldProblem, needsAnswer, tried } from "../model/trial.ts";
import { useDesk } from "./context.ts";
import { none } from "./draft-way.ts";
import { BegunBefore } from "./drafts.tsx";
import { EvidenceAnswers } from "./evidence-answers.tsx";
import { EvidenceFields, questionOf } from "./evidence-fields.tsx";
import { FormContext, Summary, UnfinishedContext } from "./form.tsx";
import { Page } from "./parts.tsx";
import { PrintedContext, usePrinted } from "./printed.tsx";
import { useTrial } from "./trials.ts";
import { go, to } from "./ways.ts";

interface EvidenceProps {
  /** The item that is there; left out for a new one. */
  readonly id?: string;
  /** The practice into whose file a new one goes. */
  readonly practice?: string;
  readonly step: string;
  /** The clause for which a new one is begun. */
  readonly clause?: string | undefined;
  /** Whether somebody comes back to a page from the end. */
  readonly isAgain?: boolean;
}

/** By what the draft of a form is known. */
function keyOf({ id, practice = "", clause = none }: EvidenceProps): DraftKey {
  if (id !== undefined) return { what: "evidence", id };
  return { what: "evidence", practice, ...(clause !== none && { begunFor: clause }) };
}

/** What stands in a form before anybody has typed anything. */
function beginning(desk: Desk, props: EvidenceProps): Draft | undefined {
  const { decision } = desk.open.assessed;
  const key = keyOf(props);
  const { id, begunFor = "" } = key;
  if (id === undefined) return { ...key, data: begunFor === "" ? {} : { clauses: [begunFor] } };
  const entry = decision && entryOf(decision, "evidence", id);
  return entry && { what: "evidence", id, data: entry.data };
}

/** The form for a piece of evidence: one thing to a page, and at the end all of it, with what it does. */
export function EvidencePage(props: EvidenceProps) {
  const { desk, put } = useDesk();
  const key = keyOf(props);
  const [kept, setKept] = useState(() => desk.drafts.get(draftKey(key)));
  const [draft, setDraft] = useState(() => kept ?? beginning(desk, props));
  const [round, setRound] = useState(0);
  // It is told where somebody comes in, and not again on each page.
  const [entered] = useState(props.step);
  const [shown, setShown] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);
  const trial = useTrial(draft);
  const printed = usePrinted(printing.has(props.step) ? draft : undefined);
  const unfinished = useRef<FieldProblem | undefined>();
  const { id, practice = "", step: named } = props;
  const step = evidenceSteps.find((one) => one.id === named);
  useEffect(() => setShown([]), [named]);
  if (draft === undefined) {
    return (
      <Page title="There is no such evidence" back={{ href: to(), text: "Back to the overview" }}>
        <p>It was taken away or renamed.</p>
      </Page>
    );
  }
  const change = (data: Data): void => {
    const next = { ...draft, data };
    setDraft(next);
    // What was corrected is no longer told; whether it is right now is looked at when somebody goes on.
    const said = (of: Data, field: string): string => JSON.stringify(valueAt(of, field.split("."))) ?? "";
    setShown(shown.filter(({ field }) => said(draft.data, field) === said(data, field)));
    put((now) => now && withDraft(now, next));
  };
  const anew = (): void => {
    setKept(undefined);
    setDraft(beginning(desk, props));
    setRound(round + 1);
    put((now) => now && withoutDraft(now, key));
  };
  const before = <BegunBefore kept={props.step === entered ? kept : undefined} onAnew={anew} />;
  const clause = props.clause ?? none;
  const wayTo = (page: string): string => (id === undefined ? to("evidence", "new", practice, page, clause) : to("evidence", id, page));
  const form = { what: draft.what, data: draft.data, change, problems: [...shown, ...advice(trial?.problems ?? [], shown)] };
  if (step === undefined)
    return <EvidenceAnswers begun={before} draft={draft} trial={trial} wayTo={(page) => (id === undefined ? `${wayTo(page)}/${again}` : wayTo(page))} />;
  const index = evidenceSteps.indexOf(step);
  // Whoever changes one thing goes back to where all of it stands.
  const isAlone = id !== undefined || props.isAgain === true;
  const onward = async (): Promise<void> => {
    const left = unfinished.current === undefined ? [] : [unfinished.current];
    const open = [...left, ...unanswered(draft.data, step.needed).map((field) => needsAnswer(field, questionOf(field)))];
    const wrong = open.length > 0 ? open : await errorsOn(step, desk, draft);
    setShown(wrong);
    setTries(tries + 1);
    if (wrong.length > 0) return;
    const data = stillAsked("evidence", draft.data, beginning(desk, props)?.data);
    if (data !== draft.data) change(data);
    go(wayTo(isAlone || index === evidenceSteps.length - 1 ? "check" : (evidenceSteps[index + 1]?.id ?? "check")));
  };
  return (
    <FormContext.Provider key={round} value={form}>
      <PrintedContext.Provider value={printed}>
        <Page
          title={step.title}
          caption={
            id === undefined ? `New evidence, ${practice}: page ${index + 1} of ${evidenceSteps.length}` : `Evidence: ${String(draft.data["title"] ?? id)}`
          }
          back={{
            href: isAlone ? wayTo("check") : index === 0 ? to("practice", practice) : wayTo(evidenceSteps[index - 1]?.id ?? "what"),
            text: "Back",
          }}
          hasErrors={shown.length > 0}
          above={shown.length > 0 && <Summary problems={shown} again={tries} />}
        >
          {before}
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void onward();
            }}
          >
            <UnfinishedContext.Provider value={unfinished}>
              <EvidenceFields step={step} practice={draft.practice ?? practiceOf(desk, id ?? "")} />
            </UnfinishedContext.Provider>
            <button type="submit">Continue</button>
          </form>
        </Page>
      </PrintedContext.Provider>
    </FormContext.Provider>
  );
}

/** The pages on which somebody writes what goes into sentences. */
const printing: ReadonlySet<string> = new Set(["what", "clauses", "limits"]);

/** What stands in the address of a page to which somebody comes back from the end. */
export const again = "again";

const practiceOf = (desk: Desk, id: string): string => desk.open.assessed.decision?.evidence.find(({ item }) => item.id === id)?.practice ?? "";

/** What keeps nobody from going on is shown beside its field at once. */
const advice = (problems: readonly FieldProblem[], shown: readonly FieldProblem[]): readonly FieldProblem[] =>
  problems.filter((one) => one.severity !== "error" && !shown.some(({ message }) => message === one.message));

/** What t6 check has against what stands on a page. What is not answered yet is taken to be the plainest answer. */
async function errorsOn(step: EvidenceStep, desk: Desk, draft: Draft): Promise<readonly FieldProblem[]> {
  const made = await tried(desk.open, { ...draft, data: tidied(completed(desk.open, draft), undefined) as Data });
  return made.refusal !== undefined ? [] : problemsOn(step, made.problems).filter(({ severity }) => severity === "error");
}

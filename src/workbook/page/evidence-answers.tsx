import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { asTitle } from "../../language/quote-marks.ts";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { saved, withoutDraft } from "../model/desk.ts";
import { type Data, type Draft, draftKey, tidied } from "../model/draft.ts";
import { evidenceSteps, stepFor, unanswered } from "../model/evidence-steps.ts";
import { isReworded, withoutCheck } from "../model/reworded.ts";
import { stillAsked } from "../model/still-asked.ts";
import { needsAnswer, type Trial } from "../model/trial.ts";
import { CheckHolds, type Holds, holdsField, holdsQuestion } from "./check-holds.tsx";
import { useDesk } from "./context.ts";
import { Effect } from "./effect.tsx";
import { questionOf } from "./evidence-fields.tsx";
import { rowsOf } from "./evidence-rows.tsx";
import { Summary } from "./form.tsx";
import { useEntries } from "./many-field.tsx";
import { Button, Page, Rows } from "./parts.tsx";
import { go, to } from "./ways.ts";

interface Props {
  /** That it was begun before. */
  readonly begun: ComponentChildren;
  readonly draft: Draft;
  readonly trial: Trial | undefined;
  readonly wayTo: (step: string) => string;
}

/** All that is said of a piece of evidence, what it does, and what is wrong with it. Here it is saved. */
export function EvidenceAnswers({ begun, draft, trial, wayTo }: Props) {
  const { desk, does, put } = useDesk();
  const [refusal, setRefusal] = useState<string | undefined>();
  const [tries, setTries] = useState(0);
  const isTried = tries > 0;
  const item = draft.data as Partial<EvidenceItem>;
  const { sources, evidence } = useEntries();
  const called = (id: string): string => [...sources, ...evidence].find(({ value }) => value === id)?.label ?? id;
  const before = desk.open.assessed.decision?.evidence.find((one) => one.item.id === draft.id)?.item;
  const asksCheck = isReworded(before as Data | undefined, draft.data);
  const [holds, setHolds] = useState<Holds | undefined>();
  const openCheck = asksCheck && holds === undefined ? [needsAnswer(holdsField, holdsQuestion)] : [];
  const open = unanswered(draft.data).map((field) => needsAnswer(field, questionOf(field)));
  const problems = [...open, ...(trial?.problems ?? [])];
  const errors = problems.filter(({ severity }) => severity === "error");
  const shown = [...(draft.id !== undefined || isTried ? errors : []), ...(isTried ? openCheck : [])];
  const practice = draft.practice ?? desk.open.assessed.decision?.evidence.find((one) => one.item.id === draft.id)?.practice ?? "";
  const isKept = desk.drafts.has(draftKey(draft));
  const save = async (): Promise<void> => {
    setTries(tries + 1);
    if (errors.length + openCheck.length > 0) return;
    const title = String(item.title ?? "").trim();
    const asked = stillAsked("evidence", draft.data, before as Data | undefined);
    const said = asksCheck && holds === "out" ? withoutCheck(asked) : asked;
    const data = tidied(said, draft.id === undefined ? undefined : before) as Data;
    const told = draft.id === undefined ? `adding ${asTitle(title)}` : `changing ${asTitle(title)}`;
    setRefusal(
      await does(
        () => saved(desk, { ...draft, data }, told),
        draft.id === undefined ? `${asTitle(title)} is added to ${practice}.` : `${asTitle(title)} is changed.`,
        to("practice", practice),
      ),
    );
  };
  return (
    <Page
      title={draft.id === undefined ? "Check your answers" : String(item.title ?? draft.id)}
      caption={draft.id === undefined ? `New evidence, ${practice}` : `Evidence, ${practice}`}
      back={{
        href: draft.id === undefined ? wayTo(evidenceSteps.at(-1)?.id ?? "what") : to("practice", practice),
        text: draft.id === undefined ? "Back" : `Back to ${practice}`,
      }}
      hasErrors={shown.length > 0}
      above={
        shown.length > 0 && (
          <Summary
            key={JSON.stringify(shown)}
            problems={shown}
            again={tries}
            hrefOf={({ field }) => (field === holdsField ? undefined : wayTo(stepFor(field).id))}
          />
        )
      }
    >
      {begun}
      <Rows rows={rowsOf(item, { wayTo, problems, called })} />
      {/* Above what it does, which comes a moment later and would push it away below somebody’s hand. */}
      {asksCheck && <CheckHolds chosen={holds} choose={setHolds} problems={isTried ? openCheck : []} />}
      {trial !== undefined && <Effect trial={trial} />}
      {refusal !== undefined && (
        <div class="warn" role="alert">
          <p>{refusal}</p>
        </div>
      )}
      {(draft.id === undefined || isKept) && (
        <p class="buttons">
          <Button onClick={save}>{draft.id === undefined ? "Add this evidence" : "Add these changes"}</Button>{" "}
          <Button
            quiet
            onClick={() => {
              put(withoutDraft(desk, draft), { text: "What you had typed is thrown away." });
              go(to("practice", practice));
            }}
          >
            {draft.id === undefined ? "Throw it away" : "Leave it as it was"}
          </Button>
        </p>
      )}
      {draft.id !== undefined && (
        <p>
          <a href={to("remove", "evidence", draft.id)}>Take this evidence away</a>
        </p>
      )}
    </Page>
  );
}

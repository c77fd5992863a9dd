import { useState } from "preact/hooks";
import { levels, yesOrNo } from "../../begin/choices.ts";
import { beginQuestions as ask, factLabels, whyNot } from "../../begin/questions.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { valueAt, withValue } from "../../sheet/fields/make.ts";
import { entryOf } from "../model/apply.ts";
import { saved, withDraft, withoutDraft } from "../model/desk.ts";
import { type Data, type Draft, draftKey, tidied } from "../model/draft.ts";
import { needsAnswer } from "../model/trial.ts";
import { useDesk } from "./context.ts";
import { useTrial } from "./evidence.tsx";
import { ChoiceField, DateField, LongField, TextField } from "./fields.tsx";
import { FormContext, fieldId, Group, Summary, useForm } from "./form.tsx";
import { Button, Page } from "./parts.tsx";
import { go, to } from "./ways.ts";

const key = { what: "assessment", id: "assessment" } as const;

/** What is said of the assessment as a whole. */
export function AboutPage() {
  const { desk, put, does } = useDesk();
  const { decision } = desk.open.assessed;
  const before = decision && entryOf(decision, "assessment", "assessment");
  const [draft, setDraft] = useState<Draft | undefined>(() => desk.drafts.get(draftKey(key)) ?? (before && { ...key, data: before.data }));
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();
  const trial = useTrial(draft);
  if (draft === undefined || before === undefined) {
    return (
      <Page title="About the assessment" back={{ href: to(), text: "Back to the overview" }}>
        <p>The files cannot be read as they are. Put right first what is wrong in them.</p>
      </Page>
    );
  }
  const change = (data: Data): void => {
    const next = { ...draft, data };
    setDraft(next);
    put(withDraft(desk, next));
  };
  const open = needed
    .filter(({ path }) => String(valueAt(draft.data, path) ?? "").trim() === "")
    .map(({ path, question }) => needsAnswer(path.join("."), question));
  const own = (trial?.problems ?? []).filter(({ field }) => fields.some((one) => field === one || field.startsWith(`${one}.`)));
  const problems = [...open, ...own];
  const errors = problems.filter(({ severity }) => severity === "error");
  const shown = isTried ? errors : [];
  const save = async (): Promise<void> => {
    setTried(true);
    if (errors.length > 0) return;
    setRefusal(
      await does(
        saved(desk, { ...draft, data: tidied(draft.data, before.data) as Data }, "changing what is said of the assessment"),
        "What is said of the assessment is changed.",
        to(),
      ),
    );
  };
  return (
    <FormContext.Provider value={{ data: draft.data, change, problems: isTried ? problems : problems.filter(({ severity }) => severity !== "error") }}>
      <Page
        title="About the assessment"
        back={{ href: to(), text: "Back to the overview" }}
        hasErrors={shown.length > 0}
        above={shown.length > 0 && <Summary key={JSON.stringify(shown)} problems={shown} />}
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField path={["title"]} label="What is the assessment called?" />
          <TextField path={["data", "name"]} label={ask.data.ask} />
          <TextField path={["producer", "name"]} label={ask.producer.ask} />
          <TextField path={["assessor", "name"]} label={ask.assessor.ask} />
          <FactFields />
          <ChoiceField path={["profile", "sensitivity"]} legend={ask.sensitivity.ask} group="sensitivity" choices={choicesOf("sensitivity", levels)} />
          <ChoiceField
            path={["profile", "public_interest"]}
            legend={ask.publicInterest.ask}
            group="public_interest"
            choices={choicesOf("public_interest", levels)}
          />
          <LongField path={["profile", "reasons"]} label={ask.reasons.ask} rows={2} optional />
          <DateField
            path={["as_of"]}
            label="As of which day is the evidence weighed?"
            hint="Leave it empty while you work: then it is today, and what lapses lapses. A finished assessment records the day it is about."
            optional
          />
          {refusal !== undefined && (
            <div class="warn" role="alert">
              <p>{refusal}</p>
            </div>
          )}
          <p class="buttons">
            <button type="submit">Save the changes</button>{" "}
            <Button
              quiet
              onClick={() => {
                put(withoutDraft(desk, key));
                go(to());
              }}
            >
              Leave it as it was
            </Button>
          </p>
        </form>
      </Page>
    </FormContext.Provider>
  );
}

const needed = [
  { path: ["title"], question: "What is the assessment called?" },
  { path: ["data", "name"], question: ask.data.ask },
  { path: ["producer", "name"], question: ask.producer.ask },
  { path: ["assessor", "name"], question: ask.assessor.ask },
] as const;

/** What this page is about; what else the file says is left alone. */
const fields = ["title", "data", "producer", "assessor", "profile", "as_of"];

/** What the data are not, each with a reason. */
function FactFields() {
  const { data, change } = useForm();
  const id = fieldId("data-facts");
  return (
    <Group id={id} legend={ask.facts.ask} hint="What is not marked is left out of the assessment, for the reason that you give.">
      {yesOrNo.map((fact) => {
        const holds = valueAt(data, ["data", fact, "is"]) !== false;
        return (
          <div key={fact}>
            <div class="choice">
              <input
                id={`${id}-${fact}`}
                type="checkbox"
                checked={holds}
                onChange={(event) => change(withValue(data, ["data", fact], event.currentTarget.checked ? undefined : { is: false, reason: "" }))}
              />
              <label for={`${id}-${fact}`}>{factLabels[fact]}</label>
            </div>
            {!holds && (
              <div class="revealed">
                <TextField path={["data", fact, "reason"]} label={whyNot[fact]} hint="One sentence: it is printed" />
              </div>
            )}
          </div>
        );
      })}
    </Group>
  );
}

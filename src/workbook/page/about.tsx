import { collectors, levels, yesOrNo } from "../../begin/choices.ts";
import { collectedFact, howCollected } from "../../begin/collected.ts";
import { beginQuestions as ask, factLabels, whyNot } from "../../begin/questions.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { valueAt, withValue } from "../../sheet/fields/make.ts";
import { labels } from "../model/labels.ts";
import { BookField } from "./book-fields.tsx";
import { DateField } from "./date-field.tsx";
import { EntryForm, NoEntry, useEntry, useSaving } from "./entry.tsx";
import { ChoiceField, LongField, TextField } from "./fields.tsx";
import { fieldId, Group, useForm } from "./form.tsx";
import { Details } from "./parts.tsx";
import { to } from "./ways.ts";

const called = labels.assessment.title;

const needed = [
  { path: ["title"], question: called },
  { path: ["data", "name"], question: ask.data.ask },
  { path: ["producer", "name"], question: ask.producer.ask },
  { path: ["assessor", "name"], question: ask.assessor.ask },
] as const;

/** What this page is about; what else the file says is left alone. */
const fields = ["title", "data", "producer", "assessor", "profile", "as_of", "edition", "introduction", "provenance"];

/** What few assessments say. */
const besides = ["data.short_name", "data.description", "producer.short_name", "assessor.short_name", "introduction", "provenance"] as const;

/** What is said of the assessment as a whole. */
export function AboutPage() {
  const entry = useEntry({ what: "assessment", id: "assessment" }, {});
  const save = useSaving();
  if (entry === undefined) return <NoEntry />;
  return (
    <EntryForm
      entry={entry}
      title="About the assessment"
      back={{ href: to(), text: "Back to the overview" }}
      needed={needed}
      fields={fields}
      button="Save the changes"
      onward={(data) => save(entry, data, "what is said of the assessment", to())}
    >
      <p>
        <a href={to("sources")}>Sources</a>: documents that several pieces of evidence rest on. <a href={to("letter")}>The letter</a>: to whom it goes, of which
        day it is, and who signs it.
      </p>
      <TextField path={["title"]} label={called} />
      <TextField path={["data", "name"]} label={ask.data.ask} />
      <TextField path={["producer", "name"]} label={ask.producer.ask} />
      <TextField path={["assessor", "name"]} label={ask.assessor.ask} />
      <FactFields />
      <CollectedField />
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
        label={labels.assessment.as_of}
        hint="Leave it empty while you work: then it is today, and what lapses lapses. A finished assessment records the day it is about."
        optional
        mayCome
      />
      <TextField path={["edition"]} label={labels.assessment.edition} />
      <Details summary="What else can be said">
        {besides.map((name) => (
          <BookField key={name} what="assessment" name={name} />
        ))}
      </Details>
    </EntryForm>
  );
}

/** Who collects the data. How one can tell goes with it; of the producer itself the answer says that already. */
function CollectedField() {
  const { data, change } = useForm();
  const set = (who: (typeof collectors)[number]): void => {
    const { is, reason } = collectedFact(who, String(valueAt(data, ["data", "collected_by", "reason"]) ?? ""));
    const isOwn = reason === collectedFact("producer", "").reason && who !== "producer";
    change(withValue(data, ["data", "collected_by"], { is, reason: isOwn ? "" : reason }));
  };
  return (
    <ChoiceField
      path={["data", "collected_by", "is"]}
      legend={ask.collectedBy.ask}
      group="collected_by"
      choices={choicesOf("collected_by", collectors)}
      onChoose={set}
      below={(who) => who !== "producer" && <TextField path={["data", "collected_by", "reason"]} label={howCollected[who]} />}
    />
  );
}

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

import { collectors, levels } from "../../begin/choices.ts";
import { collectedFact, howCollected } from "../../begin/collected.ts";
import { beginQuestions as ask } from "../../begin/questions.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { valueAt, withValue } from "../../sheet/fields/make.ts";
import { editionChoices, editionNote } from "../model/editions.ts";
import { labels } from "../model/labels.ts";
import { AssessmentForm } from "./assessment-form.tsx";
import { BookField } from "./book-fields.tsx";
import { useDesk } from "./context.ts";
import { DateField } from "./date-field.tsx";
import { FactFields } from "./fact-fields.tsx";
import { ChoiceField, LongField, SelectField, TextField } from "./fields.tsx";
import { useForm } from "./form.tsx";
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
  return (
    <AssessmentForm
      title="About the assessment"
      back={{ href: to(), text: "Back to the overview" }}
      needed={needed}
      fields={fields}
      called="what is said of the assessment"
    >
      <p>
        <a href={to("sources")}>Sources</a>: documents that several pieces of evidence rest on. <a href={to("letter")}>The letter</a>: to whom it goes, of which
        day it is, and who signs it.
      </p>
      <TextField path={["title"]} label={called} />
      <TextField path={["data", "name"]} label={ask.data.ask} />
      <TextField path={["producer", "name"]} label={ask.producer.ask} />
      <TextField path={["assessor", "name"]} label={ask.assessor.ask} />
      <FactFields at={["data"]} />
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
        hint="Leave it empty while you work: then it is today, and what lapses lapses. A document can only be final once the day is recorded."
        optional
      />
      <EditionField />
      <Details summary="What else can be said">
        {besides.map((name) => (
          <BookField key={name} what="assessment" name={name} />
        ))}
      </Details>
    </AssessmentForm>
  );
}

/** The edition: one of those of which the page has the words. */
function EditionField() {
  const { data } = useForm();
  const catalogue = useDesk().desk.open.assessed.decision?.catalogue.file;
  if (catalogue === undefined) return <TextField path={["edition"]} label={labels.assessment.edition} />;
  const choices = editionChoices(catalogue, String(data["edition"] ?? ""));
  return <SelectField path={["edition"]} label={labels.assessment.edition} hint={editionNote(catalogue)} choices={choices} none="Not said" />;
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
      below={(who) =>
        who !== "producer" && (
          <TextField path={["data", "collected_by", "reason"]} label={labels.assessment["data.collected_by.reason"]} hint={howCollected[who]} />
        )
      }
    />
  );
}

import { choices } from "../../begin/choices.ts";
import { evidenceQuestions as ask } from "../../begin/questions.ts";
import type { ClauseReference, EvidenceItem } from "../../model/generated/schemas.ts";
import { clauseOf } from "../../model/reference.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import type { EvidenceStep } from "../model/evidence-steps.ts";
import { labels } from "../model/labels.ts";
import { useDesk } from "./context.ts";
import { DateField } from "./date-field.tsx";
import { AgainstFields, CheckedFields } from "./evidence-checks.tsx";
import { ClausesFields } from "./evidence-clauses.tsx";
import { LimitsFields } from "./evidence-limits.tsx";
import { ChoiceField, LongField, SelectField, TextField } from "./fields.tsx";
import { useForm } from "./form.tsx";
import { useEntries } from "./many-field.tsx";

/** The question behind a field that has to be answered. */
export const questionOf = (field: string): string => questions[field] ?? field;

const questions: Readonly<Record<string, string>> = {
  title: ask.title,
  statement: ask.statement,
  clauses: ask.clauses,
  kind: ask.kind,
  state: ask.state,
  said_by: ask.saidBy,
  access: ask.access,
  severity: labels.evidence.severity,
  "verification.by.name": ask.checkedBy,
};

/** The fields of one page of the form. */
export function EvidenceFields({ step, practice }: { readonly step: EvidenceStep; readonly practice: string }) {
  switch (step.id) {
    case "what":
      return (
        <>
          <TextField path={["title"]} label={ask.title} hint={`For example ${ask.titleExample}`} />
          <LongField
            path={["statement"]}
            label={ask.statement}
            hint="Say what a reader sees who opens it, not what you conclude from it. It is printed in the sentence below, whose beginning goes by who says so and who checked it: that is asked on later pages."
          />
        </>
      );
    case "clauses":
      return <ClausesFields practice={practice} />;
    case "kind":
      return <KindField />;
    case "says":
      return (
        <>
          <ChoiceField path={["said_by"]} legend={ask.saidBy} group="said_by" choices={choicesOf("said_by", choices.saidBy)} below={speaker} />
          <ChoiceField path={["state"]} legend={ask.state} group="state" choices={choicesOf("state", choices.state)} />
          <ChoiceField
            path={["stance"]}
            legend={labels.evidence.stance}
            group="stance"
            choices={choicesOf("stance", choices.stance)}
            initial="supports"
            below={(stance) => stance === "contradicts" && <AgainstFields />}
          />
        </>
      );
    case "checked":
      return <CheckedFields />;
    case "access":
      return <AccessFields />;
    case "dates":
      return (
        <>
          <DateField
            path={["dates", "about"]}
            label={ask.about}
            hint="The day or the time of what it shows, such as when a check was made. When its document came out is asked where you say where it is. For example 22 April 2026, 22/4/2026, April 2026 or 2026."
            optional
          />
          <DateField
            path={["dates", "valid_until"]}
            label={labels.evidence["dates.valid_until"]}
            hint="The last day on which it holds, as on a certificate."
            optional
          />
          <DateField path={["dates", "review_due"]} label={labels.evidence["dates.review_due"]} optional />
          <DateField path={["dates", "ended"]} label={labels.evidence["dates.ended"]} optional />
        </>
      );
    case "limits":
      return <LimitsFields />;
  }
}

const speaker = (who: string) =>
  who !== "producer" && (
    <TextField path={["speaker"]} label={labels.evidence.speaker} hint="As it is to be printed, such as the Information Commissioner's Office" optional />
  );

/** The kinds, first those that can show every clause that was named by themselves. */
function KindField() {
  const { data } = useForm();
  const { catalogue } = useDesk().desk.open.assessed.decision ?? {};
  const named = ((data["clauses"] ?? []) as readonly ClauseReference[]).flatMap((reference) => catalogue?.clauses.get(clauseOf(reference))?.clause ?? []);
  const ids = named.map(({ id }) => id).join(", ");
  const known = choicesOf<EvidenceItem["kind"]>("kind", choices.kind);
  const enough = known.filter(({ value }) => named.every(({ kinds }) => kinds.includes(value)));
  const others = known.filter((one) => !enough.includes(one));
  const [first, rest] = [enough[0]?.value, others[0]?.value];
  return (
    <ChoiceField
      path={["kind"]}
      isTitle
      legend={ask.kind}
      hint="Choose what it is, not what it is called: a text headed “Record” that says how things should be done is a procedure."
      group="kind"
      choices={[...enough, ...others]}
      headings={
        named.length === 0
          ? {}
          : {
              ...(first !== undefined && { [first]: `Can show ${ids} by itself` }),
              ...(rest !== undefined && { [rest]: `Goes some way, and cannot show ${ids} by itself` }),
            }
      }
    />
  );
}

function AccessFields() {
  const { data, change } = useForm();
  const { sources } = useEntries();
  const isNamed = typeof data["source"] === "string";
  return (
    <>
      <ChoiceField path={["access"]} legend={ask.access} group="access" choices={choicesOf("access", choices.access)} />
      {sources.length > 0 && (isNamed || data["source"] === undefined) && (
        <SelectField path={["source"]} label={ask.place} choices={sources} none="Somewhere that is not listed here" />
      )}
      {isNamed ? (
        <p>
          <button type="button" class="quiet" onClick={() => change(Object.fromEntries(Object.entries(data).filter(([key]) => key !== "source")))}>
            It is somewhere else
          </button>
        </p>
      ) : (
        <>
          <TextField
            path={["source", "url"]}
            type="url"
            label={ask.url}
            hint={`As the browser shows it, such as ${ask.urlExample} What anyone can open has one.`}
            optional
          />
          <TextField path={["source", "reference"]} label={ask.reference} hint="A file number, a folder, a paper of a meeting. It is printed." optional />
          <TextField path={["source", "publisher"]} label={labels.evidence["source.publisher"]} optional />
          <DateField path={["source", "published"]} label={labels.evidence["source.published"]} optional />
        </>
      )}
    </>
  );
}

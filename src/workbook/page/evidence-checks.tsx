import { choices } from "../../begin/choices.ts";
import { evidenceQuestions as ask } from "../../begin/questions.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { isChecked } from "../model/evidence-steps.ts";
import { labels } from "../model/labels.ts";
import { BookField } from "./book-fields.tsx";
import { DateField } from "./date-field.tsx";
import { ChoiceField, SelectField, TextField } from "./fields.tsx";
import { useForm } from "./form.tsx";
import { ManyField, useEntries } from "./many-field.tsx";
import { Details } from "./parts.tsx";
import { SeenField } from "./seen-field.tsx";

/** Who checked it. What nobody checked is reported. */
export function CheckedFields() {
  const { data } = useForm();
  const { sources, evidence } = useEntries();
  const by = (data["verification"] as { readonly by?: unknown } | undefined)?.by;
  // A name may stand by itself, or with what its bearer is to the producer.
  const path = typeof by === "string" ? ["verification", "by"] : ["verification", "by", "name"];
  return (
    <ChoiceField
      path={["verification", "level"]}
      legend={ask.level}
      hint="It is the check that counts, and who made it. A check by somebody of your own body is never taken for more than “checked”."
      group="verification"
      choices={choicesOf("verification", choices.level)}
      initial="reported"
      below={(level) =>
        isChecked(level) && (
          <>
            <TextField path={path} label={ask.checkedBy} hint="It is printed." />
            {typeof by !== "string" && (
              <SelectField
                path={["verification", "by", "role"]}
                label={labels.evidence["verification.by.role"]}
                choices={choicesOf("checker", choices.role).map((choice) => ({ ...choice, label: `${choice.label}: ${choice.hint}` }))}
                none="Not said"
                optional
              />
            )}
            <DateField path={["verification", "on"]} label={ask.checkedOn} optional />
            <SeenField
              path={["verification", "in"]}
              label={ask.seenIn}
              hint="A check from outside counts in full only where it can be seen, such as in the auditor's report."
              choices={[...sources, ...evidence]}
              optional
            />
          </>
        )
      }
    />
  );
}

/** Of what speaks against a clause: how grave it is, and what shows that it was put right. */
export function AgainstFields() {
  const { data } = useForm();
  const { evidence, sources } = useEntries();
  return (
    <>
      <ChoiceField
        path={["severity"]}
        legend={labels.evidence.severity}
        hint="A finding of a regulator, an auditor, a court or Parliament binds, what the producer admits, and what somebody independent verified. Anything else disputes what is shown until it is verified, and no finding is made on it."
        group="severity"
        choices={choicesOf("severity", choices.severity)}
      />
      <Details summary="It was put right" open={data["closed"] !== undefined}>
        <BookField what="evidence" name="closed.on" />
        <ManyField path={["closed", "evidence"]} legend={labels.evidence["closed.evidence"]} choices={evidence} />
        <BookField what="evidence" name="closed.confirmed_by" />
        <BookField what="evidence" name="closed.confirmed_by.role" />
        <SeenField path={["closed", "in"]} label={labels.evidence["closed.in"]} choices={[...sources, ...evidence]} />
      </Details>
    </>
  );
}

import { useState } from "preact/hooks";
import { limitationFields } from "../../sheet/fields/apart.ts";
import { askFields } from "../../sheet/fields/ask.ts";
import { assessmentFields } from "../../sheet/fields/assessment.ts";
import { evidenceFields } from "../../sheet/fields/evidence.ts";
import { judgementFields } from "../../sheet/fields/judgement.ts";
import type { Field } from "../../sheet/model.ts";
import { labelOf, type labels } from "../model/labels.ts";
import { DateField } from "./date-field.tsx";
import { fieldId } from "./field-id.ts";
import { LongField, TextField } from "./fields.tsx";
import { describedBy, Labelled, useForm } from "./form.tsx";

const fields = { assessment: assessmentFields, evidence: evidenceFields, limitation: limitationFields, ask: askFields, judgement: judgementFields } as const;

interface BookFieldProps {
  readonly what: keyof typeof fields & keyof typeof labels;
  readonly name: string;
  readonly optional?: boolean;
}

/** A field as the book has it: its words, its values and how an entry is changed by it. For all that needs no form of its own. */
export function BookField({ what, name, optional = true }: BookFieldProps) {
  const field = (fields[what] as readonly Field[]).find(({ key }) => key === name);
  if (field === undefined) throw new Error(`There is no field ${name}.`);
  const label = labelOf(what, field);
  const path = name.split(".");
  const hint = helpful.has(name) ? field.help : undefined;
  if (field.kind.is === "date") return <DateField {...{ path, label, optional }} />;
  if (field.kind.is === "text" && !isOwn.has(name)) {
    return long.test(name) ? <LongField {...{ path, label, hint, optional }} rows={3} /> : <TextField {...{ path, label, hint, optional }} />;
  }
  return <ThroughField {...{ field, label, hint, optional }} />;
}

/** Of which a book says more than the question does. */
const helpful: ReadonlySet<string> = new Set(["letter.copies", "letter.context", "introduction", "provenance", "data.description", "next"]);
/** What is written in another way than it is shown. */
const isOwn: ReadonlySet<string> = new Set(["accepted_by", "closed.confirmed_by", "letter.copies"]);
/** What takes more than a line. */
const long = /context|follow_up|introduction|provenance|description|how$|next$/;

interface ThroughProps {
  readonly field: Field;
  readonly label: string;
  readonly hint: string | undefined;
  readonly optional: boolean;
}

/** A value that the field itself turns into what is shown, and back. */
function ThroughField({ field, label, hint, optional }: ThroughProps) {
  const { data, change, problems: all, prefix = "" } = useForm();
  const id = fieldId(prefix + field.key);
  const problems = all.filter((one) => one.field === field.key);
  const set = (text: string): void => {
    const next = field.set(data, text);
    if (!("wrong" in next)) change(next as typeof data);
  };
  const write = (text: string): void => {
    setTyped(text);
    set(text);
  };
  // A line that is still empty is in no list.
  const [typed, setTyped] = useState(field.get(data));
  const described = { id, value: field.kind.is === "list" ? field.get(data) : typed, "aria-describedby": describedBy(id, hint, problems) };
  return (
    <Labelled {...{ id, label, hint, problems, optional }}>
      {field.kind.is === "list" ? (
        <select {...described} onChange={(event) => set(event.currentTarget.value)}>
          <option value="">Not said</option>
          {field.kind.list.choices.map(({ words }) => (
            <option key={words} value={words}>
              {words}
            </option>
          ))}
        </select>
      ) : field.key === "letter.copies" ? (
        <textarea {...described} rows={3} onInput={(event) => write(event.currentTarget.value)} />
      ) : (
        <input {...described} type="text" onInput={(event) => write(event.currentTarget.value)} />
      )}
    </Labelled>
  );
}

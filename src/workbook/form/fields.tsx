import type { ComponentChildren } from "preact";
import { replyLabels } from "../../model/reply.ts";
import type { FilledDocument, FormQuestion, RequestForm } from "../model/request-form.ts";
import { Button } from "../page/parts.tsx";

/** A line of the form, with what belongs into it. */
export function Field({
  id,
  label,
  hint,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div id={`${id}-hint`} class="hint">
        {hint}
      </div>
      {children}
    </div>
  );
}

interface DocumentProps {
  readonly form: RequestForm;
  readonly question: FormQuestion;
  readonly index: number;
  readonly document: FilledDocument;
  readonly put: (document: FilledDocument | undefined) => void;
}

/** What is asked of a document. */
export function DocumentFields({ index, form, question, document, put }: DocumentProps) {
  const keys = ["title", "kind", ...(question.parts === "" ? [] : (["parts"] as const)), "address", "dated", "access"] as const;
  return (
    <fieldset class="field">
      <legend>Document {index + 1}</legend>
      {keys.map((key) => {
        const id = `${key}-${index}`;
        return (
          <Field key={key} id={id} label={key === "parts" ? question.parts : replyLabels[key]} hint={form.help[key]}>
            <input
              id={id}
              type="text"
              aria-describedby={`${id}-hint`}
              value={document[key] ?? ""}
              onInput={(event) => put({ ...document, [key]: event.currentTarget.value })}
            />
          </Field>
        );
      })}
      <Button quiet onClick={() => put(undefined)}>
        Take away document {index + 1}
      </Button>
    </fieldset>
  );
}

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { dateTyped } from "../../begin/date-typed.ts";
import { dateText } from "../../language/dates.ts";
import { groups } from "../../report/explain/words/groups.ts";
import { type Choice, describedBy, Group, Labelled, type Path, useField } from "./form.tsx";

interface FieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly optional?: boolean;
  readonly isTitle?: boolean;
}

/** One line of text. */
export function TextField({ path, label, hint, optional, isTitle = false, type = "text" }: FieldProps & { readonly type?: "text" | "url" }) {
  const { id, text, set, problems } = useField(path);
  return (
    <Labelled {...{ id, label, hint, problems, isTitle, ...(optional !== undefined && { optional }) }}>
      <input
        id={id}
        type="text"
        inputMode={type}
        value={text}
        spellcheck={type === "text"}
        aria-describedby={describedBy(id, hint, problems)}
        aria-invalid={problems.some(({ severity }) => severity === "error") || undefined}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** Text of several lines. */
export function LongField({ path, label, hint, optional, rows = 4 }: FieldProps & { readonly rows?: number }) {
  const { id, text, set, problems } = useField(path);
  return (
    <Labelled {...{ id, label, hint, problems, ...(optional !== undefined && { optional }) }}>
      <textarea
        id={id}
        rows={rows}
        value={text}
        aria-describedby={describedBy(id, hint, problems)}
        aria-invalid={problems.some(({ severity }) => severity === "error") || undefined}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** A date as it is typed, as exact as it is known. Below it stands how it was read. */
export function DateField({ path, label, hint = "For example 22 April 2026, 22/4/2026, April 2026 or 2026", optional }: FieldProps) {
  const { id, text, set, problems: found } = useField(path);
  // How a date is written in a file is no matter here: the hint says how it is typed.
  const problems = found.map((one) => (one.code === "schema/bad-date" ? { ...one, why: "", help: "" } : one));
  const [typed, setTyped] = useState(text === "" ? "" : readable(text));
  return (
    <Labelled {...{ id, label, hint, problems, ...(optional !== undefined && { optional }) }}>
      <input
        id={id}
        class="short"
        type="text"
        value={typed}
        aria-describedby={describedBy(id, hint, problems)}
        aria-invalid={problems.some(({ severity }) => severity === "error") || undefined}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          set(dateTyped(event.currentTarget.value.trim()));
        }}
      />
    </Labelled>
  );
}

const readable = (date: string): string => (/^\d{4}(-\d\d){0,2}$/.test(date) ? dateText(date) : date);

interface ChoiceProps<Value extends string> {
  readonly path: Path;
  readonly legend: string;
  readonly hint?: ComponentChildren;
  readonly choices: readonly Choice<Value>[];
  /** What is shown below a choice once it is made. */
  readonly below?: (value: Value) => ComponentChildren;
  /** The group that t6 explain knows, for an example and a counter-example of what is chosen. */
  readonly group?: string;
  /** What stands before some of the choices, by the value of the first. */
  readonly headings?: Readonly<Record<string, string>>;
  /** What holds where nothing is chosen. */
  readonly initial?: Value;
  readonly isTitle?: boolean;
}

/** One of several: each with what it means, and with an example once it is chosen. */
export function ChoiceField<Value extends string>({ path, legend, hint, choices, below, group, headings = {}, initial, isTitle = false }: ChoiceProps<Value>) {
  const { id, text, set, problems } = useField(path);
  const chosen = text === "" ? initial : text;
  return (
    <Group {...{ id, legend, hint, problems, isTitle }}>
      {choices.map(({ value, label, hint: means }) => (
        <div key={value}>
          {headings[value] !== undefined && <p class="between">{headings[value]}</p>}
          <div class="choice">
            <input
              id={`${id}-${value}`}
              type="radio"
              name={id}
              checked={chosen === value}
              aria-describedby={means === undefined ? undefined : `${id}-${value}-means`}
              onChange={() => set(value)}
            />
            <label for={`${id}-${value}`}>{capital(label)}</label>
            {means !== undefined && (
              <div id={`${id}-${value}-means`} class="hint">
                {means}
              </div>
            )}
          </div>
          {chosen === value && (
            <div class="revealed">
              {group !== undefined && <Example group={group} value={value} />}
              {below?.(value)}
            </div>
          )}
        </div>
      ))}
    </Group>
  );
}

/** An example of a value, and what is something else. */
function Example({ group, value }: { readonly group: string; readonly value: string }) {
  const known = groups.find(({ id }) => id === group)?.values[value];
  if (known === undefined || known.example === undefined) return null;
  return (
    <p class="example">
      For example: {known.example} {known.counter !== undefined && <>But not: {known.counter}</>}
    </p>
  );
}

/** One of many, where each explains itself by its name: a list that opens. */
export function SelectField({
  path,
  label,
  hint,
  choices,
  none,
}: Omit<FieldProps, "optional"> & { readonly choices: readonly Choice[]; readonly none: string }) {
  const { id, text, set, problems } = useField(path);
  return (
    <Labelled {...{ id, label, hint, problems }}>
      <select id={id} value={text} aria-describedby={describedBy(id, hint, problems)} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{none}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

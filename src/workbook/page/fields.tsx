import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { groups } from "../../report/explain/words/groups.ts";
import type { Meaning } from "../../report/explain/words/meaning.ts";
import { type Choice, describedBy, Group, Labelled, type Path, useField } from "./form.tsx";
import { useHasPrinted } from "./printed.tsx";

export interface FieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly optional?: boolean;
  readonly isTitle?: boolean;
}

/** One line of text. */
export function TextField({ path, label, hint, optional, isTitle = false, type = "text" }: FieldProps & { readonly type?: "text" | "url" }) {
  const { id, text, set, problems: found } = useField(path);
  const isPrinted = useHasPrinted(id);
  const [isJoined, setJoined] = useState(false);
  const problems = isJoined ? [...found, joined] : found;
  return (
    <Labelled {...{ id, label, hint, problems, isTitle, ...(optional !== undefined && { optional }) }}>
      <input
        id={id}
        type="text"
        inputMode={type}
        value={text}
        spellcheck={type === "text"}
        aria-describedby={describedBy(id, hint, problems, isPrinted)}
        aria-invalid={problems.some(({ severity }) => severity === "error") || undefined}
        onInput={(event) => set(event.currentTarget.value)}
        onPaste={(event) => setJoined(/\S[\r\n]+\s*\S/.test(event.clipboardData?.getData("text/plain") ?? ""))}
      />
    </Labelled>
  );
}

const joined = {
  severity: "note",
  code: "",
  message: "What you pasted had more than one line. This is one line: look whether it reads as it should.",
  why: "",
  field: "",
} as const;

/** Text of several lines. */
export function LongField({ path, label, hint, optional, rows = 4 }: FieldProps & { readonly rows?: number }) {
  const { id, text, set, problems } = useField(path);
  const isPrinted = useHasPrinted(id);
  return (
    <Labelled {...{ id, label, hint, problems, ...(optional !== undefined && { optional }) }}>
      <textarea
        id={id}
        rows={rows}
        value={text}
        aria-describedby={describedBy(id, hint, problems, isPrinted)}
        aria-invalid={problems.some(({ severity }) => severity === "error") || undefined}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </Labelled>
  );
}

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
  /** What is done in the place of writing the value down. */
  readonly onChoose?: (value: Value) => void;
  readonly isTitle?: boolean;
}

/** One of several: each with what it means, and with an example once it is chosen. */
export function ChoiceField<Value extends string>({
  path,
  legend,
  hint,
  choices,
  below,
  group,
  headings = {},
  initial,
  onChoose,
  isTitle = false,
}: ChoiceProps<Value>) {
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
              onChange={() => (onChoose ?? set)(value)}
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
  const { values, labels } = groups.find(({ id }) => id === group) ?? { values: {}, labels: undefined };
  const known = (values as Readonly<Record<string, Meaning | undefined>>)[value];
  if (known === undefined || known.example === undefined) return null;
  // Elsewhere other choices are called as files write them; here they stand above and below.
  const inWords = (text: string): string => text.replace(/‘([a-z_]+)’/g, (_, one: string) => `“${labels?.[one] ?? one.replaceAll("_", " ")}”`);
  return (
    <p class="example">
      For example: {inWords(known.example)} {known.counter !== undefined && <>But not: {inWords(known.counter)}</>}
    </p>
  );
}

/** One of many, where each explains itself by its name: a list that opens. */
export function SelectField({ path, label, hint, choices, none, optional }: FieldProps & { readonly choices: readonly Choice[]; readonly none: string }) {
  const { id, text, set, problems } = useField(path);
  return (
    <Labelled {...{ id, label, hint, problems, ...(optional !== undefined && { optional }) }}>
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

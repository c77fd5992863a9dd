import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { dateTyped } from "../../begin/date-typed.ts";
import { todayInLondon } from "../../io/today.ts";
import { dateText } from "../../language/dates.ts";
import { groups } from "../../report/explain/words/groups.ts";
import type { Meaning } from "../../report/explain/words/meaning.ts";
import { readDate } from "../../schema/dates.ts";
import { shortly } from "../model/page-words.ts";
import type { FieldProblem } from "../model/trial.ts";
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

interface DateProps extends FieldProps {
  /** Whether it may be a day that is still to come. */
  readonly mayCome?: boolean;
}

/** A date as it is typed, as exact as it is known. What is no date, or lies ahead, is told as soon as somebody leaves the field. */
export function DateField({ path, label, hint = "For example 22 April 2026, 22/4/2026, April 2026 or 2026", optional, mayCome = false }: DateProps) {
  const { id, text, set, problems: found } = useField(path);
  const [typed, setTyped] = useState(text === "" ? "" : readable(text));
  const [isLeft, setLeft] = useState(text !== "");
  const own = isLeft ? ownProblem(text, label, mayCome) : [];
  // What is told of it already need not be told again.
  const problems = [...own, ...found.filter(({ code }) => own.length === 0 || !toldHere.has(code))].map((one) =>
    one.code === "schema/bad-date" ? { ...one, why: "" } : one,
  );
  return (
    <Labelled {...{ id, label, hint, problems, ...(optional !== undefined && { optional }) }} isLive>
      <input
        id={id}
        class="short"
        type="text"
        value={typed}
        aria-describedby={describedBy(id, hint, problems)}
        aria-invalid={problems.some(({ severity }) => severity === "error") || undefined}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setLeft(false);
          set(dateTyped(event.currentTarget.value.trim()));
        }}
        onBlur={() => setLeft(true)}
      />
    </Labelled>
  );
}

/** What t6 check says of the same. */
const toldHere: ReadonlySet<string> = new Set(["schema/bad-date", "evidence/after-as-of", "evidence/checked-later"]);

/** What can be said of a date by itself. */
function ownProblem(date: string, label: string, mayCome: boolean): readonly FieldProblem[] {
  const about = { code: "schema/bad-date", why: "", field: "" } as const;
  if (date === "") return [];
  if (!isDate(date)) return [{ ...about, severity: "error", message: `“${date}” is no date. Type it as in 22 April 2026, April 2026 or 2026.` }];
  if (mayCome || date <= todayInLondon().slice(0, date.length)) return [];
  return [
    { ...about, severity: "warning", message: `${dateText(date)} is still to come, and “${shortly(label)}” asks for what has been. Look whether it is right.` },
  ];
}

const readable = (date: string): string => (isDate(date) ? dateText(date) : date);

/** Whether a text is a date as files have it. */
const isDate = (text: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(text) && "date" in readDate(text, false);

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

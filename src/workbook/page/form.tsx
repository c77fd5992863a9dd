import { type ComponentChildren, createContext } from "preact";
import { type MutableRef, useContext, useLayoutEffect, useRef } from "preact/hooks";
import type { Choice } from "../../report/explain/words/choices.ts";
import { valueAt, withValue } from "../../sheet/fields/make.ts";
import type { Table } from "../../sheet/model.ts";
import type { Data } from "../model/draft.ts";
import type { FieldProblem } from "../model/trial.ts";
import { fieldId } from "./field-id.ts";
import { PrintedBelow } from "./printed.tsx";
import { focusField } from "./to-field.ts";

/** An entry that is being filled in, and what is wrong with it. */
export interface Form {
  /** What kind of entry it is. */
  readonly what: Table["what"];
  readonly data: Data;
  readonly change: (data: Data) => void;
  readonly problems: readonly FieldProblem[];
  /** What stands before the ids of its fields, where the same form is on a page more than once. */
  readonly prefix?: string;
  /** The way to it in the entry, where it is one of a list, such as `progress[0].`. */
  readonly at?: string;
}

export const FormContext = createContext<Form | undefined>(undefined);

/** What of a form within this one is begun and not added yet: whoever went on without it would think that it is. */
export const UnfinishedContext = createContext<MutableRef<FieldProblem | undefined> | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error("There is no form here.");
  return form;
}

export type Path = readonly string[];

/** The value of a field, and how it becomes another; the empty text takes it away. */
export function useField(path: Path) {
  const { data, change, problems, prefix = "" } = useForm();
  const field = path.join(".");
  const value = valueAt(data, path);
  return {
    id: fieldId(prefix + field),
    text: typeof value === "string" ? value : value === undefined ? "" : String(value),
    set: (next: unknown) => change(withValue(data, path, next === "" ? undefined : next)),
    problems: problems.filter((one) => one.field === field || one.field.startsWith(`${field}[`)),
  };
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly problems: readonly FieldProblem[];
  readonly children: ComponentChildren;
  readonly optional?: boolean;
  /** Whether the title of the page says the same already, so that only those need the label who do not see the page. */
  readonly isTitle?: boolean;
  /** Whether what is wrong is read out when it comes up, because it does so while somebody is at the field. */
  readonly isLive?: boolean;
}

/** The ids of what describes a field, for those who do not see it. */
export const describedBy = (id: string, hint: unknown, problems: readonly FieldProblem[], isPrinted = false): string | undefined =>
  [hint !== undefined && `${id}-hint`, problems.length > 0 && `${id}-problems`, isPrinted && `${id}-printed`].filter(Boolean).join(" ") || undefined;

/** A field with its label, what helps to fill it in, and what is wrong with it. */
export function Labelled({ id, label, hint, problems, children, optional = false, isTitle = false, isLive = false }: LabelledProps) {
  const hasError = problems.some(({ severity }) => severity === "error");
  return (
    <div class={hasError ? "field wrong" : "field"}>
      <label for={id} class={isTitle ? "hidden" : undefined}>
        {label}
        {optional && <span class="optional"> (optional)</span>}
      </label>
      <Beside id={id} hint={hint} problems={problems} isLive={isLive} />
      {children}
      <PrintedBelow id={id} />
    </div>
  );
}

/** What helps to fill in a field, and what is wrong with it. */
function Beside({ id, hint, problems, isLive = false }: Pick<LabelledProps, "id" | "hint" | "problems" | "isLive">) {
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} class="hint">
          {hint}
        </div>
      )}
      <div aria-live={isLive ? "polite" : undefined}>
        <Problems id={id} problems={problems} />
      </div>
    </>
  );
}

/** What is wrong with a field, in the words of t6 check. What keeps nobody from going on is called otherwise. */
export function Problems({ id, problems }: { readonly id: string; readonly problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div id={`${id}-problems`}>
      {problems.map(({ severity, message, why }) => (
        <div key={message} class={severity === "error" ? "error" : "advice"}>
          <p>
            <strong>{severity === "error" ? "Error:" : severity === "warning" ? "Warning:" : "Note:"}</strong> {message}
          </p>
          {why !== "" && <p>{why}</p>}
        </div>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: ComponentChildren;
  readonly problems?: readonly FieldProblem[];
  readonly children: ComponentChildren;
  readonly isTitle?: boolean;
}

/** Fields that belong together, under one question. */
export function Group({ id, legend, hint, problems = [], children, isTitle = false }: GroupProps) {
  const hasError = problems.some(({ severity }) => severity === "error");
  return (
    <fieldset id={id} tabIndex={-1} class={hasError ? "field wrong" : "field"} aria-describedby={describedBy(id, hint, problems)}>
      <legend class={isTitle ? "hidden" : undefined}>{legend}</legend>
      <Beside id={id} hint={hint} problems={problems} />
      {children}
    </fieldset>
  );
}

interface SummaryProps {
  readonly problems: readonly FieldProblem[];
  /** Another each time that somebody tries to go on, so that it is seen each time. */
  readonly again: unknown;
  readonly hrefOf?: (problem: FieldProblem) => string | undefined;
}

/** All that is wrong, at the top, each leading to its field. Whoever is stopped by it stands at it. */
export function Summary({ problems, again, hrefOf }: SummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // At once: whoever has gone on to a field is not taken back from it.
  useLayoutEffect(() => {
    box.current?.focus();
    scrollTo(0, 0);
  }, [again]);
  return (
    <div ref={box} class="summary" role="alert" tabIndex={-1} aria-labelledby="summary-title">
      <h2 id="summary-title">There is a problem</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field + problem.message}>
            <a
              href={hrefOf?.(problem) ?? location.hash}
              onClick={(event) => {
                if (hrefOf?.(problem) !== undefined) return;
                event.preventDefault();
                focusField(problem.field);
              }}
              // A key that leads to a field is not typed into it: there it would end the form.
              onKeyDown={(event) => {
                if (event.key !== "Enter" || hrefOf?.(problem) !== undefined) return;
                event.preventDefault();
                focusField(problem.field);
              }}
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export type { Choice };

import { useState } from "preact/hooks";
import { dateTyped } from "../../begin/date-typed.ts";
import { dateText } from "../../language/dates.ts";
import { readDate } from "../../schema/dates.ts";
import { whyNoDate } from "../../schema/no-date.ts";
import { isPlanned, toCome } from "../model/to-come.ts";
import type { FieldProblem } from "../model/trial.ts";
import type { FieldProps } from "./fields.tsx";
import { describedBy, Labelled, useField, useForm } from "./form.tsx";
import { afterPress } from "./presses.ts";

/** A date as it is typed, as exact as it is known. What is no date, or lies ahead, is told as soon as somebody leaves the field. */
export function DateField({ path, label, hint = "For example 22 April 2026, 22/4/2026, April 2026 or 2026", optional }: FieldProps) {
  const { what, at = "", data } = useForm();
  const { id, text, set, problems: found } = useField(path);
  const [typed, setTyped] = useState(text === "" ? "" : readable(text));
  const [isLeft, setLeft] = useState(text !== "");
  const field = `${at}${path.join(".")}`;
  const own = isLeft ? ownProblem(text, isPlanned(what, data, field) ? undefined : toCome(what, field, text)) : [];
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
        onBlur={() => afterPress(() => setLeft(true))}
      />
    </Labelled>
  );
}

/** What t6 check says of the same. */
const toldHere: ReadonlySet<string> = new Set(["", "schema/bad-date", "evidence/after-as-of", "evidence/checked-later"]);

/** What can be said of a date by itself. */
function ownProblem(date: string, ahead: string | undefined): readonly FieldProblem[] {
  const about = { code: "schema/bad-date", why: "", field: "", severity: "error" } as const;
  if (date === "") return [];
  const why = whyNoDate(date) ?? "Type it as in 22 April 2026, April 2026 or 2026.";
  if (!isDate(date)) return [{ ...about, message: `“${date}” is no date. ${why}` }];
  return ahead === undefined ? [] : [{ ...about, message: ahead }];
}

const readable = (date: string): string => (isDate(date) ? dateText(date) : date);

/** Whether a text is a date as files have it. */
const isDate = (text: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(text) && "date" in readDate(text, false);

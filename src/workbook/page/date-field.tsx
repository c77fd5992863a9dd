import { useState } from "preact/hooks";
import { dateTyped } from "../../begin/date-typed.ts";
import { todayInLondon } from "../../io/today.ts";
import { dateText } from "../../language/dates.ts";
import { readDate } from "../../schema/dates.ts";
import { shortly } from "../model/page-words.ts";
import type { FieldProblem } from "../model/trial.ts";
import type { FieldProps } from "./fields.tsx";
import { describedBy, Labelled, useField } from "./form.tsx";
import { afterPress } from "./presses.ts";

interface DateProps extends FieldProps {
  /** Whether it may be a day that is still to come. */
  readonly mayCome?: boolean;
  /** How the sentence goes on that says that the day is still to come, where more follows from it than that the question is of what has been. */
  readonly ifToCome?: string;
  /** Whether nobody goes on with a day that is still to come. */
  readonly isRefused?: boolean;
}

/** A date as it is typed, as exact as it is known. What is no date, or lies ahead, is told as soon as somebody leaves the field. */
export function DateField({
  path,
  label,
  hint = "For example 22 April 2026, 22/4/2026, April 2026 or 2026",
  optional,
  mayCome = false,
  ifToCome,
  isRefused = false,
}: DateProps) {
  const { id, text, set, problems: found } = useField(path);
  const [typed, setTyped] = useState(text === "" ? "" : readable(text));
  const [isLeft, setLeft] = useState(text !== "");
  const own = isLeft ? ownProblem(text, mayCome ? undefined : (ifToCome ?? `, and “${shortly(label)}” asks for what has been.`), isRefused) : [];
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
const toldHere: ReadonlySet<string> = new Set(["schema/bad-date", "evidence/after-as-of", "evidence/checked-later"]);

/**
 * What can be said of a date by itself.
 * @param ifToCome how the sentence goes on that says that it is still to come; undefined where it may be
 */
function ownProblem(date: string, ifToCome: string | undefined, isRefused: boolean): readonly FieldProblem[] {
  const about = { code: "schema/bad-date", why: "", field: "" } as const;
  if (date === "") return [];
  if (!isDate(date)) return [{ ...about, severity: "error", message: `“${date}” is no date. Type it as in 22 April 2026, April 2026 or 2026.` }];
  if (ifToCome === undefined || date <= todayInLondon().slice(0, date.length)) return [];
  return [
    {
      ...about,
      severity: isRefused ? "error" : "warning",
      message: `${dateText(date)} is still to come${ifToCome}${isRefused ? "" : " Look whether it is right: it keeps you from nothing."}`,
    },
  ];
}

const readable = (date: string): string => (isDate(date) ? dateText(date) : date);

/** Whether a text is a date as files have it. */
const isDate = (text: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(text) && "date" in readDate(text, false);

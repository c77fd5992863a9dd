import type { ComponentChildren } from "preact";
import { dateText } from "../../language/dates.ts";
import { asTitle } from "../../language/quote-marks.ts";
import type { ClauseReference, EvidenceItem } from "../../model/generated/schemas.ts";
import { clauseOf } from "../../model/reference.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { stepFor } from "../model/evidence-steps.ts";
import type { FieldProblem } from "../model/trial.ts";
import type { Row } from "./parts.tsx";

const wordOf = (group: string, value: string | undefined): string | undefined => choicesOf(group).find((one) => one.value === value)?.label ?? value;

interface Around {
  readonly wayTo: (step: string) => string;
  readonly problems: readonly FieldProblem[];
  /** What a source or a piece of evidence is called, by its id. */
  readonly called: (id: string) => string;
}

/** All that is said of a piece of evidence, row by row, each with what t6 check says of it and the way to its page. */
export function rowsOf(item: Partial<EvidenceItem>, { wayTo, problems, called }: Around): readonly Row[] {
  const row = (step: string, key: string, value: ComponentChildren): Row => {
    const own = problems.filter(({ field, severity }) => severity !== "error" && field !== "" && stepFor(field).id === step);
    return {
      key,
      value: (
        <>
          {value ?? <span class="hint">not said</span>}
          {own.map(({ message, severity }) => (
            <div class="advice" key={message}>
              <p>
                <strong>{severity === "warning" ? "Warning:" : "Note:"}</strong> {message}
              </p>
            </div>
          ))}
        </>
      ),
      href: wayTo(step),
    };
  };
  const { verification, source, dates, limitations = [] } = item;
  const where = typeof source === "string" ? called(source) : [source?.url, source?.reference, source?.publisher].filter((one) => one !== undefined).join(", ");
  const days = [
    [dates?.about, "from"],
    [dates?.valid_until, "valid until"],
    [dates?.review_due, "review due"],
    [dates?.ended, "ended"],
  ].flatMap(([date, what]) => (date === undefined ? [] : [`${what} ${dateText(date)}`]));
  return [
    row(
      "what",
      "What it is",
      <>
        {item.title ?? "not said"}
        {item.statement !== undefined && <p class="quoted">{item.statement}</p>}
      </>,
    ),
    row("clauses", "What it bears on", <Clauses all={item.clauses ?? []} />),
    row("kind", "Kind", wordOf("kind", item.kind)),
    row(
      "says",
      "Who says so",
      [
        wordOf("said_by", item.said_by),
        item.speaker,
        wordOf("state", item.state),
        item.stance && wordOf("stance", item.stance),
        wordOf("severity", item.severity),
      ]
        .filter((one) => one !== undefined && one !== "")
        .join(", ") || undefined,
    ),
    row("checked", "Who checked it", checkText(verification, called)),
    row("access", "Who can open it", [wordOf("access", item.access), where].filter((one) => one !== undefined && one !== "").join(": ") || undefined),
    row("dates", "Dates", days.length === 0 ? undefined : days.join(", ")),
    row(
      "limits",
      "What it does not show",
      limitations.length === 0 ? "nothing named" : limitations.map(({ text, material }) => `${text}${material ? " (material)" : ""}`).join(" "),
    ),
  ];
}

/** How far it was checked, by whom and what that is to the producer, when, and where that can be seen. */
function checkText({ level = "reported", by, on, in: seen }: Partial<NonNullable<EvidenceItem["verification"]>> = {}, called: Around["called"]): string {
  const { name, role } = typeof by === "string" ? { name: by, role: undefined } : (by ?? { name: undefined, role: undefined });
  const checker = [name && `by ${name}`, role && `(${wordOf("checker", role)})`].filter((one) => one !== undefined && one !== "").join(" ");
  return [wordOf("verification", level), checker, on && dateText(on), seen && `to be seen in ${asTitle(called(seen))}`]
    .filter((one) => one !== undefined && one !== "")
    .join(", ");
}

function Clauses({ all }: { readonly all: readonly ClauseReference[] }) {
  return (
    <ul class="plain">
      {all.map((reference) => {
        const about = typeof reference === "string" ? { clause: reference } : reference;
        return (
          <li key={clauseOf(reference)}>
            {about.clause}
            {"parts" in about && about.parts !== undefined && ` (${about.parts.join(", ")})`}
            {"shows" in about && about.shows !== undefined && `: ${about.shows}`}
          </li>
        );
      })}
    </ul>
  );
}

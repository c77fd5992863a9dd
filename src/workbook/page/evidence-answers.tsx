import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { dateText } from "../../language/dates.ts";
import type { ClauseReference, EvidenceItem } from "../../model/generated/schemas.ts";
import { clauseOf } from "../../model/reference.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { saved, withoutDraft } from "../model/desk.ts";
import { type Data, type Draft, draftKey, tidied } from "../model/draft.ts";
import { checkAhead, evidenceSteps, stepFor, unanswered } from "../model/evidence-steps.ts";
import { type FieldProblem, needsAnswer, type Trial } from "../model/trial.ts";
import { useDesk } from "./context.ts";
import { Effect } from "./effect.tsx";
import { questionOf } from "./evidence-fields.tsx";
import { Summary } from "./form.tsx";
import { useEntries } from "./many-field.tsx";
import { Button, Page, type Row, Rows } from "./parts.tsx";
import { go, to } from "./ways.ts";

interface Props {
  /** That it was begun before. */
  readonly before: ComponentChildren;
  readonly draft: Draft;
  readonly trial: Trial | undefined;
  readonly wayTo: (step: string) => string;
}

/** All that is said of a piece of evidence, what it does, and what is wrong with it. Here it is saved. */
export function EvidenceAnswers({ before, draft, trial, wayTo }: Props) {
  const { desk, does, put } = useDesk();
  const [refusal, setRefusal] = useState<string | undefined>();
  const [tries, setTries] = useState(0);
  const isTried = tries > 0;
  const item = draft.data as Partial<EvidenceItem>;
  const { sources, evidence } = useEntries();
  const called = (id: string): string => [...sources, ...evidence].find(({ value }) => value === id)?.label ?? id;
  const open = unanswered(draft.data).map((field) => needsAnswer(field, questionOf(field)));
  const ahead = checkAhead(draft.data);
  const found = trial?.problems ?? [];
  // What t6 check says of the same day need not be told beside it.
  const problems = [...open, ...ahead, ...found.filter(({ field }) => !ahead.some((one) => one.field === field))];
  const errors = problems.filter(({ severity }) => severity === "error");
  const shown = draft.id !== undefined || isTried ? errors : [];
  const practice = draft.practice ?? desk.open.assessed.decision?.evidence.find((one) => one.item.id === draft.id)?.practice ?? "";
  const isKept = desk.drafts.has(draftKey(draft));
  const save = async (): Promise<void> => {
    setTries(tries + 1);
    if (errors.length > 0) return;
    const title = String(item.title ?? "").trim();
    const data = tidied(
      draft.data,
      draft.id === undefined ? undefined : desk.open.assessed.decision?.evidence.find((one) => one.item.id === draft.id)?.item,
    ) as Data;
    const told = draft.id === undefined ? `adding ‘${title}’` : `changing ‘${title}’`;
    setRefusal(
      await does(
        () => saved(desk, { ...draft, data }, told),
        draft.id === undefined ? `‘${title}’ is added to ${practice}.` : `‘${title}’ is changed.`,
        to("practice", practice),
      ),
    );
  };
  return (
    <Page
      title={draft.id === undefined ? "Check your answers" : String(item.title ?? draft.id)}
      caption={draft.id === undefined ? `New evidence, ${practice}` : `Evidence, ${practice}`}
      back={{
        href: draft.id === undefined ? wayTo(evidenceSteps.at(-1)?.id ?? "what") : to("practice", practice),
        text: draft.id === undefined ? "Back" : `Back to ${practice}`,
      }}
      hasErrors={shown.length > 0}
      above={shown.length > 0 && <Summary key={JSON.stringify(shown)} problems={shown} again={tries} hrefOf={({ field }) => wayTo(stepFor(field).id)} />}
    >
      {before}
      <Rows rows={rowsOf(item, { wayTo, problems, called })} />
      {trial !== undefined && <Effect trial={trial} />}
      {refusal !== undefined && (
        <div class="warn" role="alert">
          <p>{refusal}</p>
        </div>
      )}
      {(draft.id === undefined || isKept) && (
        <p class="buttons">
          <Button onClick={save}>{draft.id === undefined ? "Add this evidence" : "Add these changes"}</Button>{" "}
          <Button
            quiet
            onClick={() => {
              put(withoutDraft(desk, draft), { text: "What you had typed is thrown away." });
              go(to("practice", practice));
            }}
          >
            {draft.id === undefined ? "Throw it away" : "Leave it as it was"}
          </Button>
        </p>
      )}
      {draft.id !== undefined && (
        <p>
          <a href={to("remove", "evidence", draft.id)}>Take this evidence away</a>
        </p>
      )}
    </Page>
  );
}

const wordOf = (group: string, value: string | undefined): string | undefined => choicesOf(group).find((one) => one.value === value)?.label ?? value;

interface Around {
  readonly wayTo: (step: string) => string;
  readonly problems: readonly FieldProblem[];
  /** What a source or a piece of evidence is called, by its id. */
  readonly called: (id: string) => string;
}

function rowsOf(item: Partial<EvidenceItem>, { wayTo, problems, called }: Around): readonly Row[] {
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
  return [wordOf("verification", level), checker, on && dateText(on), seen && `to be seen in ‘${called(seen)}’`]
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

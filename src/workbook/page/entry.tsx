import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { valueAt } from "../../sheet/fields/make.ts";
import { entryOf } from "../model/apply.ts";
import { type Desk, saved, withDraft, withoutDraft } from "../model/desk.ts";
import { type Data, type Draft, type DraftKey, draftKey, tidied } from "../model/draft.ts";
import { stillAsked } from "../model/still-asked.ts";
import { type FieldProblem, needsAnswer, type Trial, tried } from "../model/trial.ts";
import { useDesk } from "./context.ts";
import { BegunBefore } from "./drafts.tsx";
import { FormContext, type Path, Summary, UnfinishedContext } from "./form.tsx";
import { useOnce } from "./once.ts";
import { Button, Page } from "./parts.tsx";
import { PrintedContext, usePrinted } from "./printed.tsx";
import { useTrial } from "./trials.ts";
import { go, to } from "./ways.ts";

/** A question that has to be answered. */
export interface Needed {
  readonly path: Path;
  readonly question: string;
}

/** An entry that is being filled in. */
export interface EntryInHand {
  readonly draft: Draft;
  /** What the files say of it; nothing where it is new. */
  readonly before: Data | undefined;
  readonly change: (data: Data) => void;
  readonly trial: Trial | undefined;
  /** What was typed before somebody came here; nothing where the form was empty, or as the files are. */
  readonly kept: Draft | undefined;
  /** Throws that away. */
  readonly anew: () => void;
  /** Another each time that it is begun anew: the fields are others then. */
  readonly round: number;
}

/** The draft of an entry, or what it begins with: the entry there is. Undefined where there is none. */
export function useEntry(key: DraftKey, first: Data): EntryInHand | undefined {
  const { desk, put } = useDesk();
  const before = beforeOf(desk, key);
  const fresh = (): Draft | undefined => (key.id !== undefined && before === undefined ? undefined : { ...key, data: before ?? first });
  const [kept, setKept] = useState(() => desk.drafts.get(draftKey(key)));
  const [round, setRound] = useState(0);
  const [draft, setDraft] = useState<Draft | undefined>(() => kept ?? fresh());
  const trial = useTrial(draft);
  if (draft === undefined) return undefined;
  const change = (data: Data): void => {
    const next = { ...draft, data };
    setDraft(next);
    // What was done in the meantime, such as adding what is named here, stays.
    put((now) => now && withDraft(now, next));
  };
  const anew = (): void => {
    setKept(undefined);
    setDraft(fresh());
    setRound(round + 1);
    put((now) => now && withoutDraft(now, key));
  };
  return { draft, before, change, trial, kept, anew, round };
}

function beforeOf(desk: Desk, { what, id }: Pick<Draft, "what" | "id">): Data | undefined {
  const { decision } = desk.open.assessed;
  return id === undefined || decision === undefined ? undefined : entryOf(decision, what, id)?.data;
}

interface EntryFormProps {
  readonly entry: EntryInHand;
  readonly title: string;
  readonly caption?: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly needed: readonly Needed[];
  /** What the page is about: of problems elsewhere in the entry it says nothing. Left out, all of it. */
  readonly fields?: readonly string[];
  readonly children: ComponentChildren;
  /** What is done when nothing is wrong: gives back why it was not, where it was not. */
  readonly onward: (data: Data) => Promise<string | undefined>;
  readonly button: string;
  readonly beside?: ComponentChildren;
}

/** A form on one page: its fields, what is wrong with them, and what happens then. */
export function EntryForm({ entry, title, caption, back, needed, fields, children, onward, button, beside }: EntryFormProps) {
  const { desk, put } = useDesk();
  const { draft, before, change, trial } = entry;
  const [tries, setTries] = useState(0);
  const isTried = tries > 0;
  const [refusal, setRefusal] = useState<string | undefined>();
  const unfinished = useRef<FieldProblem | undefined>();
  const [left, setLeft] = useState<readonly FieldProblem[]>([]);
  const open = [...(unfinished.current === undefined ? [] : left), ...openIn(draft.data, needed)];
  const problemsIn = (found: readonly FieldProblem[]): readonly FieldProblem[] => [
    ...open,
    ...found.filter(({ field }) => (fields === undefined || fields.some((one) => isIn(field, one))) && !open.some((one) => one.field === field)),
  ];
  const problems = problemsIn(trial?.problems ?? []);
  const shown = isTried ? problems.filter(isError) : [];
  const submit = useOnce(async () => {
    setTries(tries + 1);
    const waiting = unfinished.current === undefined ? [] : [unfinished.current];
    setLeft(waiting);
    if (waiting.length > 0) return;
    const data = tidied(stillAsked(draft.what, draft.data, before), before) as Data;
    // What was tried last may be older than what was typed last.
    const made = await tried(desk.open, { ...draft, data });
    if (!problemsIn(made.refusal === undefined ? made.problems : []).some(isError)) setRefusal(await onward(data));
  });
  const printed = usePrinted(draft);
  return (
    <FormContext.Provider
      key={entry.round}
      value={{ what: draft.what, data: draft.data, change, problems: isTried ? problems : problems.filter((one) => !isError(one)) }}
    >
      <PrintedContext.Provider value={printed}>
        <Page
          title={title}
          back={back}
          {...(caption !== undefined && { caption })}
          hasErrors={shown.length > 0}
          above={shown.length > 0 && <Summary key={JSON.stringify(shown)} problems={shown} again={tries} />}
        >
          <BegunBefore kept={entry.kept} onAnew={entry.anew} />
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <UnfinishedContext.Provider value={unfinished}>{children}</UnfinishedContext.Provider>
            {refusal !== undefined && (
              <div class="warn" role="alert">
                <p>{refusal}</p>
              </div>
            )}
            <p class="buttons">
              <button type="submit">{button}</button>
              {desk.drafts.has(draftKey(draft)) && (
                <Button
                  quiet
                  onClick={() => {
                    put(withoutDraft(desk, draft), { text: "What you had typed is thrown away." });
                    go(back.href);
                  }}
                >
                  {isNew(before) ? "Throw it away" : "Leave it as it was"}
                </Button>
              )}
            </p>
            {beside}
          </form>
        </Page>
      </PrintedContext.Provider>
    </FormContext.Provider>
  );
}

/** The questions that need an answer and have none. */
export const openIn = (data: Data, needed: readonly Needed[]): readonly FieldProblem[] =>
  needed.filter(({ path }) => isEmpty(valueAt(data, path))).map(({ path, question }) => needsAnswer(path.join("."), question));

const isError = ({ severity }: FieldProblem): boolean => severity === "error";
const isIn = (field: string, around: string): boolean => field === around || field.startsWith(`${around}.`) || field.startsWith(`${around}[`);
const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === "string" && value.trim() === "") || (Array.isArray(value) && value.length === 0);

/** Whether nothing is in the files yet: a judgement has its place there before anybody has judged. */
const isNew = (before: Data | undefined): boolean => before === undefined || Object.keys(before).length === 0;

/** Saves an entry, tells of it, and goes on. */
export function useSaving(): (entry: EntryInHand, data: Data, called: string, way: string) => Promise<string | undefined> {
  const { desk, does } = useDesk();
  return ({ draft, before }, data, called, way) =>
    does(
      () => saved(desk, { ...draft, data }, `${isNew(before) ? "adding" : "changing"} ${called}`),
      `${called.slice(0, 1).toUpperCase()}${called.slice(1)} is ${isNew(before) ? "added" : "changed"}.`,
      way,
    );
}

/** Where there is no such entry. */
export function NoEntry() {
  return (
    <Page title="There is no such entry" back={{ href: to(), text: "Back to the overview" }}>
      <p>It was taken away or renamed.</p>
    </Page>
  );
}

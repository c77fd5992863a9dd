import { choices } from "../begin/choices.ts";
import { dateTyped } from "../begin/date-typed.ts";
import { evidenceQuestions as ask } from "../begin/questions.ts";
import type { Decision } from "../model/decision.ts";
import type { ClauseReference } from "../model/generated/schemas.ts";
import { mostWithoutShows } from "../model/profile.ts";
import { clauseOf } from "../model/reference.ts";
import { type Choice, choicesOf } from "../report/explain/words/choices.ts";
import { whyNoDate } from "../schema/no-date.ts";
import type { AddEvidenceOptions } from "./add-types.ts";
import type { Asker, TextQuestion } from "./ask/asker.ts";

type State = (typeof choices.stateOrNone)[number];
type SaidBy = (typeof choices.saidBy)[number];

/** Answers as they come from a terminal: nothing typed is nothing said. */
export async function typed(asker: Asker, question: TextQuestion): Promise<string | undefined> {
  const answer = await asker.text(question);
  return answer === "" ? undefined : answer;
}

/**
 * A date as it is typed, with the year first.
 * @param needsDay whether a month or a year will not do
 */
export async function typedDate(
  asker: Asker,
  message: string,
  { initial, needsDay = false }: { initial?: string; needsDay?: boolean } = {},
): Promise<string | undefined> {
  const problem = (answer: string) => {
    const date = dateTyped(answer);
    if (!/^\d{4}(?:-\d\d){0,2}$/.test(date)) return `That is no date. ${whyNoDate(answer, needsDay) ?? "Write the year first: 2026-04-22."}`;
    return needsDay && date.length < 10 ? "The day is needed here: 2026-04-22." : undefined;
  };
  const hint = needsDay ? "2026-04-22 or 22/04/2026" : "2026-04-22, 22/04/2026 or April 2026";
  const answer = await typed(asker, { message, optional: true, hint, problem, ...(initial !== undefined && { initial }) });
  return answer === undefined ? undefined : dateTyped(answer);
}

/** Every clause of the catalogue with its question, to choose from. */
export function clauseChoices({ catalogue }: Decision): readonly Choice[] {
  return [...catalogue.clauses.values()].map(({ clause: { id, question, guidance } }) => ({
    value: id,
    label: `${id}  ${question}`,
    ...(guidance !== undefined && { hint: guidance.trim() }),
  }));
}

const noneChoice: Choice<State> = { value: "absent", label: "there is none", hint: "It is recorded as speaking against the clauses." };

/** Asks for whatever was not given of a piece of evidence. */
export async function askForEvidence(asker: Asker, options: AddEvidenceOptions, decision: Decision): Promise<AddEvidenceOptions> {
  const clause = options.clause ?? (await askForClauses(asker, decision));
  const title = options.title ?? (await asker.text({ message: ask.title, hint: ask.titleExample }));
  const kind = options.kind ?? (await asker.choose({ message: ask.kind, choices: kindChoices(clause, decision) }));
  const statement = options.statement ?? (await asker.text({ message: ask.statement }));
  const state =
    options.state ?? (await asker.choose<State>({ message: ask.state, choices: [...choicesOf("state", choices.state), noneChoice], initial: "in_place" }));
  const saidBy = options.saidBy ?? (await asker.choose<SaidBy>({ message: ask.saidBy, choices: choicesOf("said_by", choices.saidBy), initial: "producer" }));
  const access = options.access ?? (await asker.choose({ message: ask.access, choices: choicesOf("access", choices.access) }));
  const place = await askForPlace(asker, options, access, decision);
  const check = await askForCheck(asker, options, decision);
  const about = options.about ?? (await typedDate(asker, state === "planned" ? ask.plannedFor : ask.about));
  const limitation = options.limitation ?? (await askForLimitation(asker));
  return {
    ...options,
    ...{ clause, title, kind, statement, state, saidBy, access, ...place, ...check },
    ...(about !== undefined && { about }),
    ...(limitation !== undefined && { limitation }),
  };
}

async function askForClauses(asker: Asker, decision: Decision): Promise<readonly ClauseReference[]> {
  const ids = await asker.chooseSeveral({ message: ask.clauses, choices: clauseChoices(decision) });
  const references: ClauseReference[] = [];
  for (const id of ids) {
    const all = decision.catalogue.clauses.get(id)?.clause.parts ?? [];
    const parts =
      all.length === 0
        ? undefined
        : await asker.chooseSeveral({ message: ask.parts.replace("{id}", id), choices: all.map((part) => ({ value: part.id, label: part.title })) });
    const shows = ids.length > mostWithoutShows ? await asker.text({ message: ask.shows.replace("{id}", id) }) : undefined;
    references.push(parts === undefined && shows === undefined ? id : ({ clause: id, ...(parts && { parts }), ...(shows && { shows }) } as ClauseReference));
  }
  return references;
}

/** The kinds, first those that can show every clause by themselves. */
function kindChoices(references: readonly ClauseReference[], { catalogue }: Decision): readonly Choice<(typeof choices.kind)[number]>[] {
  const clauses = references.flatMap((reference) => catalogue.clauses.get(clauseOf(reference))?.clause ?? []);
  const isEnough = (kind: (typeof choices.kind)[number]) => clauses.every(({ kinds }) => kinds.includes(kind));
  const known = choicesOf("kind", choices.kind);
  const enough = known.filter(({ value }) => isEnough(value));
  return [
    ...enough,
    ...known.filter((choice) => !enough.includes(choice)).map((choice) => ({ ...choice, label: `${choice.label} (not enough by itself here)` })),
  ];
}

/** Where the thing itself is. What anyone can open has an address. */
async function askForPlace(asker: Asker, options: AddEvidenceOptions, access: string, { assessment }: Decision): Promise<Partial<AddEvidenceOptions>> {
  const { source, url, reference } = options;
  if (source !== undefined || url !== undefined || reference !== undefined) return {};
  const sources = assessment.head.data.sources ?? [];
  const known = sources.map(({ id, title }) => ({ value: id, label: title, hint: id }));
  const chosen =
    known.length === 0 ? "" : await asker.choose({ message: ask.place, choices: [{ value: "", label: "somewhere that is not listed here" }, ...known] });
  if (chosen !== "") return { source: chosen };
  if (access === "public") return { url: await asker.text({ message: ask.url, hint: ask.urlExample }) };
  const kept = await typed(asker, { message: ask.reference, optional: true });
  return kept === undefined ? {} : { reference: kept };
}

/** Who checked it. What nobody checked is reported. */
async function askForCheck(asker: Asker, options: AddEvidenceOptions, { evidence, assessment }: Decision): Promise<Partial<AddEvidenceOptions>> {
  if (options.level !== undefined || options.checkedBy !== undefined) return {};
  const level = await asker.choose<(typeof choices.level)[number]>({
    message: ask.level,
    choices: choicesOf("verification", choices.level),
    initial: "reported",
  });
  if (level === "reported" || level === "unverifiable") return { level };
  const checkedBy = await asker.text({ message: ask.checkedBy });
  const checkerRole = await asker.choose<(typeof choices.role)[number]>({
    message: ask.checkerRole.replace("{who}", () => checkedBy),
    choices: choicesOf("checker", choices.role),
    initial: "producer",
  });
  const checkedOn = await typedDate(asker, ask.checkedOn);
  const places = [...(assessment.head.data.sources ?? []), ...evidence.map(({ item }) => item)].map(({ id, title }) => ({ value: id, label: title, hint: id }));
  const seenIn =
    places.length === 0 ? "" : await asker.choose({ message: ask.seenIn, choices: [{ value: "", label: "in nothing that is listed here" }, ...places] });
  return { level, checkedBy, checkerRole, ...(checkedOn !== undefined && { checkedOn }), ...(seenIn !== "" && { seenIn }) };
}

async function askForLimitation(asker: Asker): Promise<readonly string[] | undefined> {
  const text = await typed(asker, { message: "What does it not show, that somebody might expect?", optional: true });
  return text === undefined ? undefined : [text];
}

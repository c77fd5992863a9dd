import { choices } from "../begin/choices.ts";
import { askQuestions as asks, evidenceQuestions as evidence, judgementQuestions as judged } from "../begin/questions.ts";
import { todayInLondon } from "../io/today.ts";
import type { Decision } from "../model/decision.ts";
import { choicesOf } from "../report/explain/words/choices.ts";
import type { AddAskOptions, AddJudgementOptions, AddSourceOptions } from "./add-types.ts";
import { clauseChoices, typed, typedDate } from "./add-wizard.ts";
import type { Asker } from "./ask/asker.ts";

/** Asks for whatever was not given of an ask. */
export async function askForAsk(asker: Asker, options: AddAskOptions, decision: Decision): Promise<AddAskOptions> {
  const kind = options.kind ?? (await asker.choose({ message: asks.kind, choices: choicesOf("ask", choices.ask) }));
  const clause = options.clause ?? (await asker.chooseSeveral({ message: asks.clauses, choices: clauseChoices(decision) }));
  const text = options.text ?? (await asker.text({ message: kind === "commitment" ? asks.promised : asks.text }));
  const owner = options.owner ?? (await asker.text({ message: asks.owner }));
  const due = options.due ?? (options.undated === true ? undefined : await typedDate(asker, asks.due, { needsDay: true }));
  const raisedBy = options.raisedBy ?? (await typed(asker, { message: asks.raisedBy, optional: true }));
  const raisedOn = options.raisedOn ?? (await typedDate(asker, asks.raisedOn));
  return {
    ...options,
    ...{ kind, clause, text, owner },
    ...(due === undefined ? { undated: true } : { due }),
    ...(raisedBy !== undefined && { raisedBy }),
    ...(raisedOn !== undefined && { raisedOn }),
  };
}

/** Asks for whatever was not given of a source. */
export async function askForSource(asker: Asker, options: AddSourceOptions): Promise<AddSourceOptions> {
  const title = options.title ?? (await asker.text({ message: "What is the document called?" }));
  const publisher = options.publisher ?? (await typed(asker, { message: "Who published it?", optional: true }));
  const access = options.access ?? (await asker.choose({ message: evidence.access, choices: choicesOf("access", choices.access) }));
  const isGiven = options.url !== undefined || options.reference !== undefined;
  const isPublic = access === "public";
  const place = isGiven
    ? undefined
    : isPublic
      ? await asker.text({ message: evidence.url, hint: evidence.urlExample })
      : await typed(asker, { message: evidence.reference, optional: true });
  const published = options.published ?? (await typedDate(asker, "When was it published?"));
  return {
    ...options,
    ...{ title, access },
    ...(publisher !== undefined && { publisher }),
    ...(place !== undefined && { [isPublic ? "url" : "reference"]: place }),
    ...(published !== undefined && { published }),
  };
}

/** Asks for whatever was not given of a judgement. */
export async function askForJudgement(asker: Asker, options: AddJudgementOptions, decision: Decision): Promise<AddJudgementOptions> {
  const { principle } = decision.catalogue.file;
  const whole = { value: "", label: `${principle.id} ${principle.title}, as a whole` };
  const practices = decision.practices.map(({ practice: { id, title } }) => ({ value: id, label: `${id} ${title}` }));
  const practice = options.practice ?? (await asker.choose({ message: judged.practice, choices: [...practices, whole] }));
  const outcome = options.outcome ?? (await asker.choose({ message: judged.outcome, choices: choicesOf("outcome", choices.outcome) }));
  const by = options.by ?? (await asker.text({ message: judged.by }));
  const role = options.role ?? (await typed(asker, { message: judged.role, optional: true }));
  const on = options.on ?? (await typedDate(asker, judged.on, { initial: todayInLondon() }));
  const reasons = options.reasons ?? (await asker.text({ message: judged.reasons }));
  const agreedBy = options.agreedBy ?? (await typed(asker, { message: judged.agreedBy, optional: true }));
  const { practice: _, ...rest } = options;
  return {
    ...rest,
    ...{ outcome, by, reasons },
    ...(practice !== "" && { practice }),
    ...(role !== undefined && { role }),
    ...(on !== undefined && { on }),
    ...(agreedBy !== undefined && { agreedBy }),
  };
}

import { todayInLondon } from "../io/today.ts";
import type { Decision } from "../model/decision.ts";
import { type AddAskOptions, type AddJudgementOptions, type AddSourceOptions, choices } from "./add-types.ts";
import { clauseChoices, typed, typedDate } from "./add-wizard.ts";
import { type Asker, choicesOf } from "./ask/asker.ts";

/** Asks for whatever was not given of an ask. */
export async function askForAsk(asker: Asker, options: AddAskOptions, decision: Decision): Promise<AddAskOptions> {
  const kind = options.kind ?? (await asker.choose({ message: "What is it?", choices: choicesOf("ask", choices.ask) }));
  const clause = options.clause ?? (await asker.chooseSeveral({ message: "Which clauses is it about?", choices: clauseChoices(decision) }));
  const text = options.text ?? (await asker.text({ message: kind === "commitment" ? "What was promised?" : "What is asked?" }));
  const owner = options.owner ?? (await asker.text({ message: "Who does it? A body or, better, a post" }));
  const due =
    options.due ??
    (options.undated === true ? undefined : await typedDate(asker, "By when? Leave it empty only if no date was set on purpose", { needsDay: true }));
  const raisedBy = options.raisedBy ?? (await typed(asker, { message: "Who raised it?", optional: true }));
  const raisedOn = options.raisedOn ?? (await typedDate(asker, "When was it raised?"));
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
  const access = options.access ?? (await asker.choose({ message: "Who can open it?", choices: choicesOf("access", choices.access) }));
  const isGiven = options.url !== undefined || options.reference !== undefined;
  const isPublic = access === "public";
  const place = isGiven
    ? undefined
    : isPublic
      ? await asker.text({ message: "Its web address", hint: "https://www.gov.uk/…" })
      : await typed(asker, { message: "Where is it kept, or what is its reference?", optional: true });
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
  const practice = options.practice ?? (await asker.choose({ message: "What is judged?", choices: [...practices, whole] }));
  const outcome = options.outcome ?? (await asker.choose({ message: "What did the person conclude?", choices: choicesOf("outcome", choices.outcome) }));
  const by = options.by ?? (await asker.text({ message: "Who judges? A person's name" }));
  const role = options.role ?? (await typed(asker, { message: "Which post does that person hold?", optional: true }));
  const on = options.on ?? (await typedDate(asker, "When was it judged?", { initial: todayInLondon() }));
  const reasons = options.reasons ?? (await asker.text({ message: "Why? It is printed beside the judgement" }));
  const agreedBy =
    options.agreedBy ??
    (await typed(asker, { message: "Who else agrees? It is needed where a judgement is more favourable than the position", optional: true }));
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

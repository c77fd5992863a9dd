import { shippedCatalogue } from "../../api/shipped.ts";
import type { Answers, Exempting } from "../../begin/answers.ts";
import { type collectors, yesOrNo } from "../../begin/choices.ts";
import { collectedFact } from "../../begin/collected.ts";
import { filesFor } from "../../begin/folder.ts";
import { beginQuestions as ask, factQuestions } from "../../begin/questions.ts";
import { todayInLondon } from "../../io/today.ts";
import { dateText } from "../../language/dates.ts";
import { carriedElsewhere } from "../../language/replaced.ts";
import { slugOf } from "../../schema/suggest.ts";
import { valueAt } from "../../sheet/fields/make.ts";
import type { Data } from "./draft.ts";
import { labels } from "./labels.ts";
import type { Files } from "./open.ts";

/** The pages on which an assessment is begun, in the order in which they come. */
export const beginSteps = ["data", "producer", "assessor", "facts", "collected", "profile", "check"] as const;
export type BeginStep = (typeof beginSteps)[number];

/** What is answered already when nothing is. */
export const firstAnswers: Data = {};

/** The files of a new assessment, as t6 init lays them out, in a folder called as the data are. */
export async function begun(answers: Omit<Answers, "edition">): Promise<{ readonly files: Files; readonly folder: string }> {
  const { file } = (await shippedCatalogue()).catalogue;
  const edition = file.editions.at(-1)?.id ?? "";
  const laidOut = filesFor({ ...answers, edition }, file, { schema: () => undefined, catalogue: undefined, shipped: undefined, hasConfig: false });
  const folder = slugOf(answers.data) || "self-assessment";
  return { folder, files: new Map([...laidOut].map(([name, text]) => [`${folder}/${name}`, text])) };
}

export const said = (data: Data, key: string): string => String(data[key] ?? "").trim();

/** What somebody has answered of the data, yes or no, and how one can tell. */
const statedIn = (data: Data) =>
  yesOrNo.flatMap((fact) => {
    const is = valueAt(data, ["facts", fact, "is"]);
    return typeof is === "boolean" ? [{ fact, is, reason: String(valueAt(data, ["facts", fact, "reason"]) ?? "").trim() }] : [];
  });

/** The questions about the data with their answers, each of which is understood by itself. */
export function factsTold(data: Data): readonly string[] {
  const stated = statedIn(data);
  return yesOrNo.map((fact) => {
    const answer = stated.find((one) => one.fact === fact);
    if (answer === undefined) return `${factQuestions[fact]} Not answered: it is asked again later.`;
    return `${factQuestions[fact]} ${answer.is ? "Yes" : "No"}. ${answer.reason}`.trim();
  });
}

/** What was typed as what t6 init is told. */
export function answersOf(data: Data): Omit<Answers, "edition"> {
  const producer = said(data, "producer");
  const role = said(data, "role") as Answers["assessor"]["role"];
  const facts: Exempting[] = [...statedIn(data)];
  facts.push(collectedFact(said(data, "collected") as (typeof collectors)[number], said(data, "how_collected")));
  const reasons = said(data, "reasons");
  return {
    data: said(data, "data"),
    producer,
    assessor: { name: role === "producer" ? producer : said(data, "assessor"), role },
    facts,
    sensitivity: said(data, "sensitivity") as Answers["sensitivity"],
    publicInterest: said(data, "interest") as Answers["publicInterest"],
    ...(reasons !== "" && { reasons }),
  };
}

/** The questions of a page that need an answer and have none: the field, and the question. */
export function unansweredOn(step: BeginStep, data: Data): readonly { readonly field: string; readonly question: string }[] {
  const needed: Readonly<Record<BeginStep, readonly (readonly [field: string, question: string])[]>> = {
    data: [["data", ask.data.ask]],
    producer: [["producer", ask.producer.ask]],
    assessor: [["role", ask.role.ask], ...(said(data, "role") === "" || said(data, "role") === "producer" ? [] : [["assessor", ask.assessor.ask] as const])],
    facts: statedIn(data).map(({ fact }) => [`facts.${fact}.reason`, labels.assessment[`data.${fact}.reason`]] as const),
    collected: [["collected", ask.collectedBy.ask], ...howAsked(said(data, "collected"))],
    profile: [
      ["sensitivity", ask.sensitivity.ask],
      ["interest", ask.publicInterest.ask],
    ],
    check: [],
  };
  return needed[step].filter(([field]) => String(valueAt(data, field.split(".")) ?? "").trim() === "").map(([field, question]) => ({ field, question }));
}

/** What is asked besides of whoever collects the data. */
const howAsked = (who: string): readonly (readonly [field: string, question: string])[] =>
  who === "on_its_behalf" || who === "others" ? [["how_collected", labels.assessment["data.collected_by.reason"]]] : [];

/** That a newer edition is in force than the one by which an assessment is begun, and what to do. Undefined where none is. */
export async function supersededNote(today = todayInLondon()): Promise<string | undefined> {
  const { editions, successor, principle } = (await shippedCatalogue()).catalogue.file;
  const edition = editions.at(-1)?.id ?? "";
  if (successor === undefined || successor.from > today) return undefined;
  return (
    `What you begin here is assessed by edition ${edition} of the code. Edition ${successor.edition} replaced it on ${dateText(successor.from)}: ‘${successor.title}’ took the place of ${principle.id}. ` +
    `Go on if edition ${edition} is meant, and say why on the page “About the assessment”, under “What else can be said”: “${labels.assessment.introduction}”. If edition ${successor.edition} is meant, begin all the same: what you record here is carried over. ${carriedElsewhere(successor.edition)}`
  );
}

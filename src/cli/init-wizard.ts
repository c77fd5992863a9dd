import type { Answers, Exempting } from "../begin/answers.ts";
import { collectors, levels, roles, yesOrNo } from "../begin/choices.ts";
import { collectedFact, howCollected } from "../begin/collected.ts";
import { beginQuestions as ask, factLabels, whyNot } from "../begin/questions.ts";
import type { Assessor } from "../model/generated/schemas.ts";
import { choicesOf } from "../report/explain/words/choices.ts";
import { slugOf } from "../schema/suggest.ts";
import type { Asker } from "./ask/asker.ts";
import type { InitOptions } from "./init-options.ts";

/**
 * Asks at a terminal for whatever was not given. What every question offers first is the likeliest, and the least it can do.
 * @param regulator what the regulator of the code is called, where the catalogue says so
 */
export async function askForAnswers(asker: Asker, options: InitOptions, edition: string, regulator: string | undefined): Promise<Answers> {
  const data = options.data ?? (await asker.text({ message: ask.data.ask, hint: ask.data.example }));
  const producer = options.producer ?? (await asker.text({ message: ask.producer.ask, hint: ask.producer.example }));
  const role =
    options.role ??
    (options.assessor !== undefined
      ? "producer"
      : await asker.choose<Assessor["role"]>({ message: ask.role.ask, choices: roleChoices(producer), initial: "producer" }));
  const assessor =
    options.assessor ??
    (role === "producer"
      ? producer
      : await asker.text({ message: ask.assessor.ask, ...(role === "regulator" && regulator !== undefined && { initial: regulator }) }));
  const facts = await askForFacts(asker, options);
  const sensitivity =
    options.sensitivity ??
    (await asker.choose<Level>({
      message: ask.sensitivity.ask,
      choices: choicesOf("sensitivity", levels),
      initial: "medium",
    }));
  const publicInterest =
    options.publicInterest ??
    (await asker.choose<Level>({ message: ask.publicInterest.ask, choices: choicesOf("public_interest", levels), initial: "medium" }));
  const reasons = options.reasons ?? (await asker.text({ message: ask.reasons.ask, optional: true }));
  return {
    data,
    producer,
    assessor: { name: assessor, role },
    facts,
    sensitivity,
    publicInterest,
    ...(reasons !== "" && { reasons }),
    edition,
  };
}

type Level = (typeof levels)[number];

const roleChoices = (producer: string) =>
  choicesOf<(typeof roles)[number]>("assessor", roles).map((choice) => ({
    ...choice,
    label: { producer: `${producer} itself`, regulator: "the regulator", other: "somebody else" }[choice.value],
  }));

/** What the data are. Only what keeps clauses from applying is written down, and for that a reason is asked. */
async function askForFacts(asker: Asker, options: InitOptions): Promise<readonly Exempting[]> {
  const facts: Exempting[] = [...(options.without ?? [])];
  if (options.without === undefined) {
    const choices = yesOrNo.map((value) => ({ value, label: factLabels[value] }));
    const holding = await asker.chooseSeveral({
      message: `${ask.facts.ask} ${ask.facts.mark}`,
      choices,
      initial: yesOrNo,
      optional: true,
    });
    for (const fact of yesOrNo) {
      if (!holding.includes(fact)) facts.push({ fact, is: false, reason: await asker.text({ message: `${whyNot[fact]} One sentence: it is printed` }) });
    }
  }
  if (options.collectedBy !== undefined) return [...facts, options.collectedBy];
  const who = await asker.choose({ message: ask.collectedBy.ask, choices: choicesOf("collected_by", collectors), initial: "producer" });
  return [...facts, collectedFact(who, who === "producer" ? "" : await asker.text({ message: howCollected[who] }))];
}

/** A folder to propose for an assessment of some data. */
export const folderFor = (data: string): string => slugOf(data) || "self-assessment";

import type { Answers, Exempting } from "../begin/answers.ts";
import type { Assessor } from "../model/generated/schemas.ts";
import { slugOf } from "../schema/suggest.ts";
import { type Asker, choicesOf } from "./ask/asker.ts";
import { collectors, type InitOptions, roles, yesOrNo } from "./init-options.ts";

/**
 * Asks at a terminal for whatever was not given. What every question offers first is the likeliest, and the least it can do.
 * @param regulator what the regulator of the code is called, where the catalogue says so
 */
export async function askForAnswers(asker: Asker, options: InitOptions, edition: string, regulator: string | undefined): Promise<Answers> {
  const data = options.data ?? (await asker.text({ message: "Which statistics or data are assessed?", hint: "Household Energy Survey" }));
  const producer = options.producer ?? (await asker.text({ message: "Which body produces them?", hint: "Brackenmere Statistics Office" }));
  const role =
    options.role ??
    (options.assessor !== undefined
      ? "producer"
      : await asker.choose<Assessor["role"]>({ message: "Who assesses?", choices: roleChoices(producer), initial: "producer" }));
  const assessor =
    options.assessor ??
    (role === "producer"
      ? producer
      : await asker.text({ message: "What is the assessor called?", ...(role === "regulator" && regulator !== undefined && { initial: regulator }) }));
  const facts = await askForFacts(asker, options);
  const sensitivity =
    options.sensitivity ??
    (await asker.choose<Level>({
      message: "What could happen to people or businesses if the data got out?",
      choices: choicesOf("sensitivity", levels),
      initial: "medium",
    }));
  const publicInterest =
    options.publicInterest ??
    (await asker.choose<Level>({ message: "How much does the public care about them?", choices: choicesOf("public_interest", levels), initial: "medium" }));
  const reasons = options.reasons ?? (await asker.text({ message: "Why, in a sentence? It is printed beside the two answers above", optional: true }));
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

const levels = ["low", "medium", "high"] as const;

type Level = (typeof levels)[number];

const roleChoices = (producer: string) =>
  choicesOf<(typeof roles)[number]>("assessor", roles).map((choice) => ({
    ...choice,
    label: { producer: `${producer} itself`, regulator: "the regulator", other: "somebody else" }[choice.value],
  }));

const factLabels: Readonly<Record<(typeof yesOrNo)[number], string>> = {
  personal: "They are about people",
  linked: "They are linked to other data",
  shared: "Somebody outside the body receives them",
  microdata_released: "Researchers can use the detailed records",
};

const whyNot: Readonly<Record<(typeof yesOrNo)[number], string>> = {
  personal: "Why are they not about people?",
  linked: "How is it that they are not linked to other data?",
  shared: "How is it that nobody outside receives them?",
  microdata_released: "How is it that researchers cannot use the detailed records?",
};

/** What the data are. Only what keeps clauses from applying is written down, and for that a reason is asked. */
async function askForFacts(asker: Asker, options: InitOptions): Promise<readonly Exempting[]> {
  const facts: Exempting[] = [...(options.without ?? [])];
  if (options.without === undefined) {
    const choices = yesOrNo.map((value) => ({ value, label: factLabels[value] }));
    const holding = await asker.chooseSeveral({
      message: "What are the data like? Leave marked what holds or may hold",
      choices,
      initial: yesOrNo,
      optional: true,
    });
    for (const fact of yesOrNo) {
      if (!holding.includes(fact)) facts.push({ fact, is: false, reason: await asker.text({ message: `${whyNot[fact]} One sentence: it is printed` }) });
    }
  }
  if (options.collectedBy !== undefined) return [...facts, options.collectedBy];
  const who = await asker.choose({ message: "Who collects them?", choices: choicesOf("collected_by", collectors), initial: "producer" });
  if (who !== "others") return facts;
  return [...facts, { fact: "collected_by", is: who, reason: await asker.text({ message: "Who does, and for what? One sentence: it is printed" }) }];
}

/** A folder to propose for an assessment of some data. */
export const folderFor = (data: string): string => slugOf(data) || "self-assessment";

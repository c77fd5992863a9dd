import type { Result } from "../model/generated/schemas.ts";
import { rulesVersion } from "../model/rules.ts";
import { type Context, publicUrl } from "./context.ts";
import { draftedPractices } from "./drafted.ts";
import type { MethodView } from "./shape-lists.ts";
import { inputKinds } from "./style/labels.ts";
import { draftedTexts, meantWords } from "./style/sign-off.ts";
import { countText, filled, sentence, sentences, series } from "./style/text.ts";

/** How the assessment was made, so that somebody else can make it again. */
export function methodView({ result }: Context): MethodView {
  const { catalogue, tool, rules_version, parameters, inputs } = result;
  return {
    generator: `${tool.name}/${tool.version}`,
    paragraphs: [
      `${tool.name} ${tool.version} computed where the evidence stands, with version ${rules_version} of its rules. A practice stands where its weakest clause stands; nothing is averaged, and the counts decide nothing. The same files and the same as-of date give the same document.`,
      ...ofThisAssessment(result),
    ],
    problems: problemsText(result),
    ...parametersView(parameters),
    inputs: inputs.map(({ file, kind, sha256 }) => ({ file, kind: inputKinds[kind], sha256 })),
    quoted_from: { text: catalogue.source.title, url: publicUrl({ url: catalogue.source.url }) ?? null },
    credit: sentences(catalogue.attribution, catalogue.attribution.includes(catalogue.licence) ? "" : catalogue.licence, catalogue.split_note ?? ""),
  };
}

/** What is said there of this assessment, and not of how t6 works: the producer can know it better. */
export const ofThisAssessment = (result: Result): string[] => [profileText(result), ...draftedText(result), ...meantTexts(result)];

/** A list of more parameters than this is no reading for everybody. */
const fewParameters = 12;
/** What the profile makes of the rules for one assessment. */
const ofTheProfile: ReadonlySet<string> = new Set(["profile", "verification/key", "verification/other", "age/proof"]);

function parametersView(all: Result["parameters"]): Pick<MethodView, "parameters" | "further_parameters"> {
  const isFirst = ({ id }: Result["parameters"][number]): boolean => all.length <= fewParameters || ofTheProfile.has(id);
  return { parameters: all.filter(isFirst), further_parameters: all.filter((one) => !isFirst(one)) };
}

/** Which version of the rules decided a result, where that is not the one that this t6 decides by. */
export function rulesNote({ rules_version: decidedBy }: Pick<Result, "rules_version">): string | null {
  return decidedBy === rulesVersion ? null : `The positions were computed with version ${decidedBy} of the rules.`;
}

function profileText({ assessment: { profile } }: Result): string {
  const { level, sensitivity, public_interest, reasons } = profile;
  const chosen = `The assurance profile is ${level}: the sensitivity of the data is ${sensitivity} and the public interest in them ${public_interest}.`;
  return sentences(chosen, reasons ?? "", "The profile sets how strong the evidence must be, never which clauses apply");
}

/** Whose words the texts on the practices are: those of people and those of the tool are never confused. */
function draftedText({ practices }: Result): string[] {
  const drafted = draftedPractices(practices);
  if (drafted.length === 0) return [];
  return [
    drafted.length === practices.filter(({ not_held }) => not_held === undefined).length
      ? draftedTexts.all
      : filled(draftedTexts.method, { practices: series(drafted) }),
  ];
}

/** What was let stand at the check before the signature, by whom and why. */
function meantTexts({ assessment: { sign_off: signOff } }: Result): string[] {
  return (signOff?.meant ?? []).map(({ text, reason, by }) => sentence(filled(meantWords, { text, reason, by })));
}

function problemsText({ problems }: Result): string {
  const kinds = [
    [problems.error, "error", "errors"],
    [problems.warning, "warning", "warnings"],
    [problems.note, "note", "notes"],
  ] as const;
  const found = kinds.filter(([count]) => count > 0).map(([count, one, many]) => countText(count, one, many));
  if (found.length === 0) return "The check of the input files found no problems.";
  return sentence(`The check of the input files found ${series(found)}; “t6 check” lists them`);
}

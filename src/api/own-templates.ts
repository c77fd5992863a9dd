import { describe } from "../diagnostics/describe.ts";
import type { Args } from "../diagnostics/problem.ts";
import { readTemplate, shippedTemplates, type TemplateTexts, templateEntries } from "../io/templates.ts";
import { isTemplate } from "../render/names.ts";
import { checkOwn } from "../render/own.ts";
import { type Call, TemplateProblem } from "../render/problem.ts";
import { TemplatesError } from "./templates-error.ts";

/**
 * Makes something of the templates in a folder of the user's own, over the shipped ones: whoever changes one partial need not copy the rest.
 * @throws {TemplatesError} for a folder that cannot be read, and for anything in it that is not in order or not a template that t6 uses
 */
export async function fromOwnTemplates<Made>(folder: string, make: (templates: TemplateTexts) => Made | Promise<Made>): Promise<Made> {
  const { entries, reason } = templateEntries(folder);
  if (entries === undefined) throw new TemplatesError(`The templates in ${folder} cannot be read: ${reason}.`);
  let names: readonly string[] = [];
  try {
    const known = Object.keys(shippedTemplates());
    names = entries.filter((entry) => isTemplate(entry, known)).map(({ name }) => name);
    if (names.length === 0) throw new TemplatesError(`The templates in ${folder} cannot be read: there is no template in it, such as annex.md.hbs.`);
    return await make(checked(Object.fromEntries(names.map((name) => [name, textOf(folder, name)]))));
  } catch (error) {
    const words = error instanceof TemplateProblem ? wordsOf(error, names, folder) : undefined;
    throw words === undefined ? error : new TemplatesError(words);
  }
}

function textOf(folder: string, name: string): string {
  const { text, problem } = readTemplate(folder, name);
  if (problem === undefined) return text;
  const { message, help } = describe(problem.code, problem.args as Args);
  throw new TemplateProblem(name, undefined, problem.code === "file/not-utf8" ? `${message} ${help}` : message);
}

let last: { readonly own: TemplateTexts; readonly all: TemplateTexts } | undefined;

/** The templates with the shipped ones. While they stay as they were, they are not looked through anew, and remain compiled. */
function checked(own: TemplateTexts): TemplateTexts {
  if (last !== undefined && isSame(own, last.own)) return last.all;
  const shipped = shippedTemplates();
  checkOwn(own, shipped);
  last = { own, all: Object.freeze({ ...shipped, ...own }) };
  return last.all;
}

function isSame(one: TemplateTexts, other: TemplateTexts): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** What is wrong, beginning with the user's own template, although it may have come to light in one of ours. Undefined where nothing of theirs has a part in it. */
function wordsOf({ template, line, message, callers }: TemplateProblem, own: readonly string[], folder: string): string | undefined {
  const isOurs = Object.hasOwn(shippedTemplates(), template) && !own.includes(template);
  if (!isOurs) return `The ${template.endsWith("/") ? "folder" : "template"} ${placeOf({ template, line })}, in ${folder}: ${message}`;
  const caller = callers.find((call) => own.includes(call.template));
  if (caller !== undefined) {
    return `The template ${placeOf(caller)}, in ${folder}: It calls t6's own ${placeOf({ template, line })}, which cannot be filled in there. ${message}`;
  }
  const used = own.filter((name) => name.startsWith("partials/"));
  const [one, ...others] = used;
  if (one === undefined) return undefined;
  const [who, them] = others.length === 0 ? [`The template ${one}`, "it"] : [`The templates ${used.join(", ")}`, "them"];
  return `${who}, in ${folder}: With ${them}, t6's own ${placeOf({ template, line })} cannot be filled in. ${message}`;
}

const placeOf = ({ template, line }: Call): string => (line === undefined ? template : `${template}, line ${line}`);

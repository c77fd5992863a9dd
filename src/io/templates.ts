import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assetPath } from "./assets.ts";
import { embeddedTemplates } from "./embedded-templates.ts";
import { noteInput } from "./inputs.ts";
import { reasonFor } from "./reasons.ts";

/** Templates by their names, such as "annex.md.hbs" and "partials/clause-table.md.hbs". */
export type TemplateTexts = Readonly<Record<string, string>>;

let shipped: TemplateTexts | undefined;

/** The templates that ship with the package, read once: they are part of the program. */
export function shippedTemplates(): TemplateTexts {
  shipped ??= Object.freeze(embeddedTemplates() ?? templatesIn(assetPath("templates")));
  return shipped;
}

/**
 * The templates in a folder of the user's own, over the shipped ones: whoever changes one partial need not copy the rest.
 * Gives the reason where the folder cannot be read.
 */
export function ownTemplates(
  folder: string,
): { readonly texts: TemplateTexts; readonly reason?: undefined } | { readonly texts?: undefined; readonly reason: string } {
  try {
    const own = templatesIn(folder);
    for (const name of Object.keys(own)) noteInput(join(folder, name));
    if (Object.keys(own).length === 0) return { reason: "there is no file in it that ends in .hbs" };
    return { texts: { ...shippedTemplates(), ...own } };
  } catch (error) {
    return { reason: reasonFor(error) };
  }
}

function templatesIn(folder: string): TemplateTexts {
  const names = (below: string) =>
    readdirSync(join(folder, below), { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith(".hbs"))
      .map((entry) => `${below}${entry.name}`)
      .sort();
  const hasPartials = readdirSync(folder, { withFileTypes: true }).some((entry) => entry.name === "partials" && entry.isDirectory());
  const all = [...names(""), ...(hasPartials ? names("partials/") : [])];
  return Object.fromEntries(all.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

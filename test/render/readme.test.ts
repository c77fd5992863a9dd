import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { styleNames } from "../../src/document/tree.ts";
import { choosing, framing, helpers } from "../../src/render/template/words.ts";
import { shippedTemplates } from "../view/pipeline.ts";
import { fullView } from "../view/sample.ts";

const readme = readFileSync(join(import.meta.dirname, "../../templates/README.md"), "utf8");
const fieldTables = readme.slice(readme.indexOf("## Fields"));
const named = new Set([...fieldTables.matchAll(/`([a-z_0-9]+)`/g)].map(([, name]) => name));

/** Every field of the view, as deep as templates reach: running text and drawings are printed whole. */
function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== "object" || value === null || (value as { type?: unknown }).type === "root" || "shapes" in value) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...fieldsOf(inner)]);
}

/** What begins a tag in the text: "#each", "link". */
const tags = new Set([...readme.matchAll(/\{\{(#?[a-z]+)/g)].map(([, name]) => name));

describe("templates/README.md", () => {
  test("names every field of the view, and no other", () => {
    const fields = new Set(fieldsOf(fullView()));
    // What templates write for a trend is one helper.
    const written = new Set([...named, ...[...fieldTables.matchAll(/\{\{grid (\w+) (\w+)\}\}/g)].flatMap(([, ...names]) => names)]);
    expect([...fields].filter((field) => !written.has(field))).toEqual([]);
    expect([...named].filter((name) => name !== undefined && !fields.has(name))).toEqual([]);
  });

  test("names every helper, every block and every style", () => {
    for (const name of Object.keys(helpers)) expect(tags).toContain(name);
    for (const name of [...choosing, ...framing]) expect(tags).toContain(`#${name}`);
    for (const name of styleNames) expect(readme).toContain(`\`${name}\``);
  });

  test("names every template", () => {
    for (const name of Object.keys(shippedTemplates()).filter((one) => !one.includes("/"))) expect(readme).toContain(`\`${name}\``);
  });
});

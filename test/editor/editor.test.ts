import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composed, diagnose, exampleCodes, overlay } from "../../scripts/diagnostics-cases.ts";
import { editedKinds } from "../../src/model/schema-names.ts";
import { readCatalogue } from "../fixtures/files.ts";
import { root, withSchema, type YamlFile, yamlBelow } from "./files.ts";
import { sampleOf } from "./sample.ts";
import { Editor, type Told } from "./server.ts";

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start(root);
});
afterAll(() => editor.stop());

/** What is underlined in a file. */
async function told(file: YamlFile): Promise<readonly Told[]> {
  const { text, lower } = withSchema(file);
  return (await editor.problems(join(root, file.path), text)).map(({ line, message }) => ({ line: line - lower, message }));
}

/** What is broken; and maps of registers, which are no files of an assessment. */
const isBroken = ({ path }: YamlFile): boolean => /^fixtures\/diagnostics\/(?:(?:schema|yaml|file)\/[^/]+\/bad\/|register\/)/.test(path);
const right = [...yamlBelow("fixtures"), ...yamlBelow("catalogues")].filter((file) => !isBroken(file));

test(`nothing is underlined in the ${right.length} files whose shape is right`, async () => {
  const found = await Promise.all(right.map(async (file) => (await told(file)).map(({ line, message }) => `${file.path}:${line} ${message}`)));
  expect(found.flat()).toEqual([]);
  expect(right.length).toBeGreaterThan(450);
});

/** What no schema can say: how deep a text is nested. */
const beyondSchemas = ["schema/text-limit"];
const shapes = exampleCodes().filter((code) => code.startsWith("schema/") && !beyondSchemas.includes(code));

test(`what t6 says of the shape of a file is underlined on the same line, in all ${shapes.length} examples`, async () => {
  const compared = await Promise.all(
    shapes.map(async (code) => {
      const own = (await diagnose(composed(overlay(code, "bad"), code), code)).filter((one) => one.code.startsWith("schema/"));
      const files = await Promise.all(yamlBelow(`fixtures/diagnostics/${code}/bad`).map(told));
      return { code, t6: own.map(({ span }) => span.start.line), editor: files.flat().map(({ line }) => line) };
    }),
  );
  expect(compared.map(({ code, editor: lines }) => [code, lines])).toEqual(compared.map(({ code, t6 }) => [code, t6]));
});

test.each([
  ["partial", "22/04/2016", "Write the date year first: 2019, 2019-04 or 2019-04-30."],
  ["partial", "2016-02-30", "Write the date year first: 2019, 2019-04 or 2019-04-30."],
  ["whole", "22 April 2016", "Write the date year first: 2019-04-30."],
])("a %s date is told how to be written: %s", async (extent, date, message) => {
  const [key, rest] = extent === "whole" ? ["accessed", "source: { title: Page, accessed:"] : ["about", "dates: { about:"];
  const text = `practice: T6.1\nevidence:\n  - id: page\n    title: Page\n    clauses: [T6.1g]\n    kind: policy\n    statement: It says so.\n    state: in_place\n    said_by: producer\n    access: internal\n    ${rest} ${date} }\n`;
  expect(await told({ path: `fixtures/${key}.yaml`, kind: "practice", text })).toEqual([{ line: 11, message }]);
});

describe.each(editedKinds)("a file of the kind %s", (kind) => {
  const { text, fields, choices } = sampleOf(kind);
  const file = join(root, `${kind}.sample.yaml`);

  test(`each of ${fields.length} fields is described`, async () => {
    const shown = await editor.hover(
      file,
      text,
      fields.map(({ key }) => key),
    );
    const plain = (words: string): string =>
      words
        .replaceAll(/\\(?=[^\w\s])|&nbsp;/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">");
    const silent = fields.filter(({ description }, index) => description === "" || !plain(shown[index] ?? "").includes(description));
    expect(silent.map(({ way }) => way)).toEqual([]);
    expect(fields.length).toBeGreaterThan(0);
  });

  test(`each value of ${choices.length} choices is offered with its meaning`, async () => {
    const offered = await editor.offers(
      file,
      text,
      choices.map(({ value }) => value),
    );
    const missing = choices.flatMap(({ way, offers }, index) =>
      [...offers]
        .filter(
          ([label, means]) => means === "" || !offered[index]?.some((one) => one.label.replaceAll('"', "") === label && one.documentation.includes(means)),
        )
        .map(([label]) => `${way}: ${label}`),
    );
    expect(missing).toEqual([]);
  });
});

/** What the server offers in an empty entry of a list are keys alone: the clauses come with the first letter. */
test.each(["clauses:\n      - T|", "clauses: [|]", "clauses: [T6.1a, |]", "clauses:\n      - clause: |\n"])(
  "every clause is offered with its question at %j",
  async (typed) => {
    const { text } = withSchema({ kind: "practice", text: `practice: T6.1\nevidence:\n  - id: page\n    ${typed}` });
    const before = text.slice(0, text.indexOf("|")).split("\n");
    const [offers = []] = await editor.offers(join(root, "clauses.yaml"), text.replace("|", ""), [[before.length - 1, before.at(-1)?.length ?? 0]]);
    const clauses = readCatalogue().practices.flatMap((practice) => practice.clauses);
    const offered = new Map(offers.map(({ label, documentation }) => [label, documentation]));
    expect([...offered.keys()].filter((label) => label.startsWith("T6."))).toEqual(clauses.map(({ id }) => id));
    for (const { id, question } of clauses) expect(offered.get(id)).toContain(question);
  },
);

import type { Nodes, PhrasingContent, TableCell, TableRow } from "mdast";
import type { Drawing } from "../../document/tree.ts";
import { isAllowedUrl } from "../../view/prose.ts";
import type { LinkView, Prose } from "../../view/shape-common.ts";
import { lowered } from "../lowered.ts";
import { TemplateProblem } from "../problem.ts";
import type { Call } from "./flatten.ts";
import { oneLine } from "./one-line.ts";
import { type At, type Scope, valueAt } from "./value.ts";
import { type Helper, helpers } from "./words.ts";

/** What a helper puts into the tree. */
export function made(name: Helper, call: Call, scope: Scope, at: At, alone: boolean): Nodes[] {
  if (helpers[name] === "block" && !alone) throw new TemplateProblem(at.template, at.line, `The helper “${name}” makes a block: it stands alone on its line.`);
  const given = call.params.map((param) => valueAt(param, scope, at));
  const problem = (wants: string): TemplateProblem =>
    new TemplateProblem(
      at.template,
      at.line,
      `The helper “${name}” takes ${wants}, and was given ${given.length === 0 ? "nothing" : given.map(what).join(" and ")}.`,
    );
  const text = (value: unknown, wants: string): string => {
    if (typeof value === "string" || typeof value === "number") return oneLine(String(value));
    if (value === null) return "";
    throw problem(wants);
  };
  const [first, second] = given;
  switch (name) {
    case "br":
      return [{ type: "break" }];
    case "page":
      return [{ type: "pageBreak", value: "" }];
    case "anchor":
      return [{ type: "anchor", value: text(first, "the name of a place") }];
    case "to":
      return toPlace(text(first, "the name of a place and words"), text(second, "the name of a place and words"));
    case "link":
      if (isLink(first)) return linked(first);
      return linked({ text: text(first, "a link, or words and an address"), url: second === null || typeof second === "string" ? second : null });
    case "fact":
      return fact(text(first, "a name and a text"), text(second, "a name and a text"));
    case "picture":
      if (!isDrawing(first)) throw problem("a drawing");
      return [{ type: "picture", value: second === undefined ? "" : text(second, "a drawing and words"), drawing: first }];
    case "grid":
      if (!isRows(second) || !isTexts(first)) throw problem("a list of headings and a list of rows");
      return [{ type: "table", children: [row(first), ...second.map(row)] }];
    case "prose": {
      if (first === null) return [];
      if (!isProse(first)) throw problem("running text");
      const option = call.hash?.pairs.find(({ key }) => key === "level");
      const level = option === undefined ? 4 : valueAt(option.value, scope, at);
      if (typeof level !== "number" || !(level >= 1 && level <= 6)) {
        throw new TemplateProblem(at.template, at.line, "The level of running text is that of its first headings, a number from 1 to 6: level=3.");
      }
      return lowered(first, level).children;
    }
  }
}

const words = (text: string): PhrasingContent[] => (text === "" ? [] : [{ type: "text", value: text }]);

/** Words that lead somewhere; the words alone where there is no address, or one that nobody is to be sent to. */
const linked = ({ text, url }: LinkView): PhrasingContent[] => {
  const line = oneLine(text);
  return url === null || !isAllowedUrl(url) || line === "" ? words(line) : [{ type: "link", url, children: words(line) }];
};

/** A name with what belongs to it; without that, nothing. */
const fact = (name: string, text: string): Nodes[] => (text === "" ? [] : [{ type: "fact", name, children: words(text) }]);

/** Words that lead to a place in the document; the words alone where it has no name. */
const toPlace = (place: string, text: string): PhrasingContent[] =>
  place === "" || text === "" ? words(text) : [{ type: "link", url: `#${place}`, children: words(text) }];

const row = (texts: readonly string[]): TableRow => ({
  type: "tableRow",
  children: texts.map((text): TableCell => ({ type: "tableCell", children: words(oneLine(text)) })),
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const isLink = (value: unknown): value is LinkView => isObject(value) && typeof value["text"] === "string" && "url" in value;
const isProse = (value: unknown): value is Prose => isObject(value) && value["type"] === "root" && Array.isArray(value["children"]);
const isDrawing = (value: unknown): value is Drawing => isObject(value) && Array.isArray(value["shapes"]);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === "string");
const isRows = (value: unknown): value is readonly (readonly string[])[] => Array.isArray(value) && value.every(isTexts);
const what = (value: unknown): string =>
  Array.isArray(value) ? "a list" : isObject(value) ? "a group of fields" : value === undefined ? "nothing" : `a ${typeof value}`;

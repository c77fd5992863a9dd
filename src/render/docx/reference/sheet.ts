import { scaled } from "../scaled.ts";
import { namespaces } from "../section.ts";
import { defaults, languageOf, type StyleEntry, type StyleName, styles } from "../styles.ts";
import { below, type Content, type Element, element } from "../xml.ts";
import type { Reference } from "./read.ts";

/** The styles of a file, and the ids that they have in it. */
export interface Sheet {
  readonly root: Element;
  idOf(style: StyleName): string;
}

/**
 * Our own styles, under our own ids.
 * @param scale how large letters and spaces are of what they are elsewhere
 */
export function ownSheet(language: string, scale = 1): Sheet {
  const idOf = (style: StyleName): string => style;
  return {
    root: scaled(
      element(
        "w:styles",
        namespaces,
        defaults(language),
        styles.map((style) => style.write(idOf, style.isDefault)),
      ),
      scale,
    ),
    idOf,
  };
}

/**
 * The styles of a reference file, and those of ours that it lacks. A style is the same if people know it by the same name: the ids of Word's own styles
 * differ from one language of Word to another.
 */
export function sheetOf({ styles: root }: Reference, language: string): Sheet {
  const theirs = below(root, "w:style");
  const known = new Map(
    theirs.map((style) => [keyOf(style.attributes["w:type"] ?? "", below(style, "w:name")[0]?.attributes["w:val"] ?? ""), idOfTheirs(style)]),
  );
  const ids = new Set(theirs.map(idOfTheirs));
  const free = (id: string): string => (ids.has(id) ? free(`${id}Document`) : id);
  const chosen = new Map<StyleName, string>(styles.map((style) => [style.id, known.get(keyOf(style.type, style.name)) ?? free(style.id)]));
  const idOf = (style: StyleName): string => chosen.get(style) ?? style;
  const hasDefault = (type: string): boolean => theirs.some(({ attributes }) => attributes["w:type"] === type && isOn(attributes["w:default"]));
  const lacking = styles.filter((style) => !known.has(keyOf(style.type, style.name)));
  const added = lacking.map((style: StyleEntry) => style.write(idOf, style.isDefault && !hasDefault(style.type)));
  return { root: { ...root, children: [...inLanguage(root.children, language), ...added] }, idOf };
}

const idOfTheirs = ({ attributes }: Element): string => attributes["w:styleId"] ?? "";
const keyOf = (type: string, name: string): string => `${type} ${name.toLowerCase()}`;
const isOn = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";

/** The document is in its own language, whatever the file was written in: those who have it read aloud hear the difference. */
function inLanguage(children: readonly Content[], language: string): Content[] {
  const change = (parent: Element, name: string, inner: (child: Element) => Element): Element => {
    const child = below(parent, name)[0] ?? element(name);
    const others = parent.children.filter((each) => typeof each === "string" || each.name !== name);
    // The language stands last of what is said of letters, and what is said of letters before what is said of paragraphs.
    return { ...parent, children: name === "w:lang" ? [...others, inner(child)] : [inner(child), ...others] };
  };
  const set = (root: Element): Element =>
    change(root, "w:rPrDefault", (each) => change(each, "w:rPr", (letters) => change(letters, "w:lang", () => languageOf(language))));
  const own = children.find((child) => typeof child !== "string" && child.name === "w:docDefaults") as Element | undefined;
  const rest = children.filter((child) => child !== own);
  return [set(own ?? element("w:docDefaults")), ...rest];
}

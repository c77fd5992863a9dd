import type { Remark } from "../remark.ts";
import { Gathered } from "./gathered.ts";
import { Links, urlIn } from "./links.ts";
import { PassedOver } from "./passed-over.ts";
import type { Struck } from "./struck.ts";
import { readXml } from "./xml.ts";

type Attributes = Readonly<Record<string, string>>;

/** What holds words that stand beside the text. */
const asides: ReadonlyMap<string, Remark["kind"]> = new Map(
  Object.entries({
    comment: "comment",
    annotation: "comment",
    footnote: "footnote",
    endnote: "footnote",
    note: "footnote",
    txbxContent: "text box",
    "text-box": "text box",
  } as const),
);

/** How a text is read: what a link leads to, by its name, and which styles strike text out. */
export interface Reading {
  readonly isWord: boolean;
  readonly addresses: ReadonlyMap<string, string>;
  readonly struck: Struck;
}

/** One part of a file: its paragraphs, with the cells of a row on one line, and what stands beside them. */
export function wordsIn(xml: string, { isWord, addresses, struck }: Reading): { readonly text: string; readonly remarks: readonly Remark[] } {
  const gathered = new Gathered();
  const links = new Links();
  const passed = new PassedOver(struck);
  /** Whether text is struck out where we are, by the innermost style around it that says so: of a paragraph, and of spans in it. */
  const styles: (boolean | undefined)[] = [];
  let drawn = "";
  let code = 0;
  /** How deep in what holds text: Word has it in runs, OpenDocument in paragraphs. What begins beside the text begins anew. */
  let within = 0;
  const outside: number[] = [];
  const holds = (name: string): boolean => (isWord ? name === "t" : name === "p" || name === "h");
  const isPicture = (name: string): boolean => name === "pic" || name === "imagedata" || name === "image" || name === "object";

  const opened: ReadonlyMap<string, (attributes: Attributes) => void> = new Map(
    Object.entries<(attributes: Attributes) => void>({
      tbl: () => gathered.beginTable(),
      table: () => gathered.beginTable(),
      tr: () => gathered.beginRow(),
      "table-row": () => gathered.beginRow(),
      tc: () => gathered.beginCell(),
      "table-cell": () => gathered.beginCell(),
      r: () => passed.beginRun(),
      span: ({ "style-name": style }) => styles.push(struck(style) ?? styles.at(-1)),
      hyperlink: ({ id }) => links.begin(addresses.get(id ?? ""), gathered),
      fldSimple: ({ instr }) => links.begin(urlIn(instr), gathered),
      fldChar: ({ fldCharType }) => gathered.add(links.field(fldCharType, gathered)),
      tab: () => gathered.add("\t"),
      br: () => gathered.add("\n"),
      cr: () => gathered.add("\n"),
      "line-break": () => gathered.add("\n"),
      noBreakHyphen: () => gathered.add("-"),
      s: ({ c }) => gathered.add(" ".repeat(Math.min(Number(c ?? 1) || 1, 100))),
      docPr: ({ descr, name }) => {
        drawn = descr || name || "";
      },
      frame: ({ name }) => {
        drawn = name ?? "";
      },
    }),
  );
  const closed: ReadonlyMap<string, () => void> = new Map(
    Object.entries<() => void>({
      p: () => gathered.endParagraph(),
      h: () => gathered.endParagraph(),
      span: () => styles.pop(),
      hyperlink: () => gathered.add(links.end(gathered)),
      fldSimple: () => gathered.add(links.end(gathered)),
      tbl: () => gathered.endTable(),
      table: () => gathered.endTable(),
      tc: () => gathered.endCell(),
      "table-cell": () => gathered.endCell(),
      tr: () => gathered.endRow(),
      "table-row": () => gathered.endRow(),
    }),
  );

  readXml(xml, {
    open: (name, attributes) => {
      if (passed.open(name, attributes)) return;
      const kind = asides.get(name);
      if (kind !== undefined) {
        gathered.beginAside(kind);
        outside.push(within);
        within = 0;
      } else if (isPicture(name)) gathered.tell("picture", drawn || "without a name");
      else if (name === "instrText") code += 1;
      else if (name === "a" && !isWord) links.begin(attributes["href"], gathered);
      else if (name !== "s" || !isWord) opened.get(name)?.(attributes);
      if (name === "p" || name === "h") {
        passed.beginParagraph();
        if (!isWord) styles.push(struck(attributes["style-name"]) ?? styles.at(-1));
      }
      if (holds(name)) within += 1;
    },
    close: (name) => {
      if (passed.close(name)) {
        gathered.tell("deleted", passed.deleted());
        return;
      }
      if (holds(name)) within -= 1;
      if (asides.get(name) !== undefined) {
        gathered.endAside();
        within = outside.pop() ?? 0;
      } else if (name === "instrText") code -= 1;
      else if (name === "a" && !isWord) gathered.add(links.end(gathered));
      else closed.get(name)?.();
      if (!isWord && (name === "p" || name === "h")) styles.pop();
    },
    text: (text) => {
      if (passed.text(text)) return;
      if (code > 0) links.code(text);
      else if (within > 0) gathered.add(isWord ? text : text.replace(/\s+/g, " "), isWord ? passed.isRunStruck : styles.at(-1) === true);
    },
  });
  return { text: gathered.paragraphs.join("\n\n"), remarks: gathered.remarks };
}

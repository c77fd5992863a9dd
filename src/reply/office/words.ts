import type { Remark } from "../remark.ts";
import { readXml } from "./xml.ts";

/** What stands there twice, what are instructions to the program, and what is deleted. */
const passedOver: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "Fallback",
  "tracked-changes",
  "note-citation",
  "pPr",
  "rPr",
  "sectPr",
  "tblPr",
]);
/** What holds words that stand beside the text. */
const asides: Readonly<Record<string, Remark["kind"] | undefined>> = {
  comment: "comment",
  annotation: "comment",
  footnote: "footnote",
  endnote: "footnote",
  note: "footnote",
};
const isOff = (value: string | undefined): boolean => value !== undefined && /^(?:0|false|off|none)$/.test(value);

/**
 * One part of a file: its paragraphs, with the cells of a row on one line, and what stands beside them.
 * @param addresses what a link leads to, by its name
 */
export function wordsIn(xml: string, isWord: boolean, addresses: ReadonlyMap<string, string>): { readonly text: string; readonly remarks: readonly Remark[] } {
  const paragraphs: string[] = [];
  const remarks: Remark[] = [];
  /** What was being read when something began that stands beside it. */
  const outside: { readonly words: string; readonly within: number }[] = [];
  const links: { readonly url: string | undefined; readonly at: number }[] = [];
  const struckStyles = new Set<string>();
  const spans: boolean[] = [];
  let [words, struck, deleted, style] = ["", "", "", ""];
  let row: string[] | undefined;
  let cell: string[] = [];
  let remark: string[] | undefined;
  let [passed, tables, deletion, info] = [0, 0, 0, 0];
  let root = "";
  let isRunStruck = false;
  /** How deep in what holds text: Word has it in runs, OpenDocument in paragraphs. */
  let within = 0;
  const holds = (name: string): boolean => (isWord ? name === "t" : name === "p" || name === "h");
  const tell = (kind: Remark["kind"], said: string): void => {
    const text = said.replace(/\s+/g, " ").trim();
    if (text !== "") remarks.push({ kind, text });
  };
  const end = (): void => {
    const said = words.trim();
    tell("struck out", struck);
    [words, struck] = ["", ""];
    if (remark !== undefined) remark.push(said);
    else if (row === undefined) paragraphs.push(said);
    else cell.push(said);
  };
  readXml(xml, {
    open: (name, attributes) => {
      if (passed > 0) {
        passed += 1;
        if (root === "rPr" && (name === "strike" || name === "dstrike") && !isOff(attributes["val"])) isRunStruck = true;
        if (name === "deletion") deletion += 1;
        if (name === "change-info") info += 1;
        return;
      }
      if (passedOver.has(name)) [passed, root] = [1, name];
      else if (asides[name] !== undefined) {
        outside.push({ words, within });
        [words, within, remark] = ["", 0, []];
      } else if (name === "tbl" || name === "table") tables += 1;
      else if ((name === "tr" || name === "table-row") && tables === 1) row = [];
      else if ((name === "tc" || name === "table-cell") && tables === 1) cell = [];
      else if (name === "r") isRunStruck = false;
      else if (name === "style") style = attributes["name"] ?? "";
      else if (name === "text-properties" && attributes["text-line-through-style"] !== undefined && !isOff(attributes["text-line-through-style"]))
        struckStyles.add(style);
      else if (name === "span") spans.push(struckStyles.has(attributes["style-name"] ?? ""));
      else if (name === "hyperlink") links.push({ url: addresses.get(attributes["id"] ?? ""), at: words.length });
      else if (name === "a" && !isWord) links.push({ url: attributes["href"], at: words.length });
      else if (name === "tab") words += "\t";
      else if (name === "br" || name === "cr" || name === "line-break") words += "\n";
      else if (name === "s") words += " ".repeat(Math.min(Number(attributes["c"] ?? 1) || 1, 100));
      if (passed === 0 && holds(name)) within += 1;
    },
    close: (name) => {
      if (passed > 0) {
        passed -= 1;
        if (name === "deletion") deletion -= 1;
        if (name === "change-info") info -= 1;
        if (passed === 0 || (name === "deletion" && deletion === 0)) {
          tell("deleted", deleted);
          deleted = "";
        }
        return;
      }
      if (holds(name)) within -= 1;
      const kind = asides[name];
      if (kind !== undefined) {
        tell(kind, (remark ?? []).join(" "));
        remark = undefined;
        ({ words, within } = outside.pop() ?? { words: "", within: 0 });
      } else if (name === "p" || name === "h") end();
      else if (name === "span") spans.pop();
      else if (name === "hyperlink" || (name === "a" && !isWord)) words += addressBehind(words, links.pop());
      else if (name === "tbl" || name === "table") tables -= 1;
      else if ((name === "tc" || name === "table-cell") && tables === 1) row?.push(cell.join("\n").trim());
      else if ((name === "tr" || name === "table-row") && tables === 1) {
        paragraphs.push((row ?? []).join(" | "));
        row = undefined;
      }
    },
    text: (text) => {
      if (passed > 0) {
        if (info === 0 && (root === "del" || deletion > 0)) deleted += text;
      } else if (within > 0) {
        const said = isWord ? text : text.replace(/\s+/g, " ");
        if (isWord ? isRunStruck : spans.includes(true)) struck += said;
        else words += said;
      }
    },
  });
  return { text: paragraphs.join("\n\n"), remarks };
}

const bare = (text: string): string => text.toLowerCase().replace(/^(?:https?:\/\/|mailto:)|\/+$/g, "");

/** The address of a link, to stand behind its words; nothing where they are the address, or where it leads within the file. */
function addressBehind(words: string, link: { readonly url: string | undefined; readonly at: number } | undefined): string {
  const { url, at = 0 } = link ?? {};
  if (url === undefined || !/^(?:https?:|mailto:)/i.test(url)) return "";
  const said = words.slice(at).trim();
  return said === "" || bare(said) === bare(url) || said.includes(url) ? "" : ` (${url})`;
}

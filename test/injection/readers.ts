import { parse as parseCsv } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import type { Nodes } from "mdast";
import { type DefaultTreeAdapterTypes, parse as parseHtml } from "parse5";
import { SaxesParser } from "saxes";
import { readMarkdown } from "../render/reading/markdown.ts";
import { brokenIn, isPlanted, isPlantedWord } from "./texts.ts";

/** What of the payloads got out of its field, in a text as a reader of that kind takes it. */
export type Reader = (content: Buffer) => readonly string[];

const text = (content: Buffer): string => new TextDecoder("utf-8", { fatal: true }).decode(content);

/** An address that a field of Markdown may lead to. */
const mayLead = /^(?:https?:\/\/|mailto:|#)/i;
const address = (value: string): readonly string[] =>
  isPlantedWord(value) || (isPlanted(value) && !mayLead.test(value)) ? [`leads to ${value.slice(0, 120)}`] : [];
const addresses = new Set(["href", "src", "srcset", "action", "formaction", "data", "poster", "background", "style", "xlink:href", "Target", "table:formula"]);

type Node = DefaultTreeAdapterTypes.Node;
const wordsIn = (node: Node): string => ("childNodes" in node ? node.childNodes.map(wordsIn).join("") : "value" in node ? node.value : "");
const html: Reader = (content) => {
  const found: string[] = [];
  const look = (node: Node): void => {
    if ("tagName" in node) {
      const { tagName, attrs } = node;
      if (isPlanted(tagName)) found.push(`<${tagName}>`);
      for (const { name, value } of attrs) {
        if (isPlanted(name) || /^on|^srcdoc$/.test(name)) found.push(`<${tagName} ${name}>`);
        if (addresses.has(name)) found.push(...address(value));
        else found.push(...brokenIn(value));
      }
      if (/^(?:script|style)$/.test(tagName)) {
        const inner = node.childNodes.map((one) => ("value" in one ? one.value : "")).join("");
        const isData = attrs.some(({ name, value }) => name === "type" && /json/.test(value));
        if (isPlanted(inner))
          found.push(...(isData ? json(Buffer.from(inner)) : [`in <${tagName}>: ${inner.slice(Math.max(0, inner.search(/z[qm]\d/) - 40)).slice(0, 120)}`]));
        return;
      }
    }
    if (node.nodeName === "#comment" && "data" in node && isPlanted(node.data)) found.push(`<!--${node.data.slice(0, 80)}`);
    if ("value" in node && node.nodeName === "#text") found.push(...brokenIn(node.value));
    // The lines of a drawing stand apart.
    if (node.nodeName === "svg") found.push(...brokenIn(wordsIn(node)));
    else if ("childNodes" in node) for (const child of node.childNodes) look(child);
    if ("content" in node) look(node.content);
  };
  look(parseHtml(text(content)));
  return found;
};

/** The HTML that Markdown for a host of code has of ours. */
const ofOurs = /^(?:<!-- -->|<details>\n<summary>[^<]*<\/summary>|<\/details>)$/;
const markdown =
  (isForHost: boolean): Reader =>
  (content) => {
    const found: string[] = [];
    const written = text(content);
    const look = (node: Nodes): void => {
      if (node.type === "html" && !(isForHost && ofOurs.test(node.value))) found.push(`HTML ${node.value.slice(0, 80)}`);
      if ((node.type === "link" || node.type === "definition") && "url" in node) found.push(...address(node.url));
      if (node.type === "image") found.push(`image ${node.url}`);
      if (node.type === "text") found.push(...brokenIn(node.value));
      if ((node.type === "code" || node.type === "inlineCode") && isPlantedWord(node.value)) found.push(...brokenIn(node.value));
      if (/^footnote/.test(node.type)) found.push("a footnote");
      if ("children" in node) for (const child of joined(node.children as readonly Nodes[])) look(child);
    };
    look(readMarkdown(written));
    if (isForHost && /(?<![\w\\])@somebody|(?<![\w&\\])#1 /.test(written)) found.push("somebody is notified");
    return found;
  };
/** Text that only a comment of ours, or a break of the line, puts apart is one text. */
const joined = (nodes: readonly Nodes[]): readonly Nodes[] =>
  nodes.reduce<Nodes[]>((all, node) => {
    const before = all.at(-1);
    const isNothing = node.type === "break" || (node.type === "html" && node.value === "<!-- -->");
    if (before?.type === "text" && (node.type === "text" || isNothing))
      all.splice(-1, 1, { type: "text", value: `${before.value}${node.type === "text" ? node.value : ""}` });
    else all.push(node);
    return all;
  }, []);

const strings = (data: unknown): readonly string[] =>
  typeof data === "string" ? [data] : typeof data === "object" && data !== null ? Object.entries(data).flatMap(([key, one]) => [key, ...strings(one)]) : [];
const json: Reader = (content) => strings(JSON.parse(text(content))).flatMap(brokenIn);
/** In SARIF's messages a brace is doubled where it is meant as one: a single one is a place to fill in. */
const sarif: Reader = (content) =>
  json(Buffer.from(JSON.stringify(JSON.parse(text(content), (key, value) => (key === "text" ? value.replaceAll("{{", "{").replaceAll("}}", "}") : value)))));
const ndjson: Reader = (content) =>
  text(content)
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => json(Buffer.from(line)));

const xmlEndingAt =
  (end: RegExp): Reader =>
  (content) => {
    const found: string[] = [];
    let gathered = "";
    const parser = new SaxesParser({ xmlns: false });
    parser.on("error", (error) => found.push(`no XML: ${error.message.split("\n")[0]}`));
    parser.on("opentag", ({ name, attributes }) => {
      const local = name.split(":").at(-1) ?? "";
      if (isPlanted(name)) found.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (isPlanted(key)) found.push(`<${name} ${key}>`);
        if (addresses.has(key)) found.push(...address(value));
        else found.push(...brokenIn(value));
      }
      if (/^(?:f|script)$/.test(local)) found.push(`<${name}>`);
      if (local === "instrText") found.push("a field");
    });
    for (const event of ["text", "cdata"] as const) parser.on(event, (said) => (gathered += said));
    parser.on("closetag", ({ name }) => {
      if (!end.test(name)) return;
      found.push(...brokenIn(gathered));
      gathered = "";
    });
    parser.write(text(content)).close();
    return [...found, ...brokenIn(gathered)];
  };
const packedIn =
  (end: RegExp): Reader =>
  (content) =>
    Object.entries(unzipSync(content)).flatMap(([name, bytes]) => (/\.(?:xml|rels)$/.test(name) ? xmlEndingAt(end)(Buffer.from(strFromU8(bytes))) : []));

const csv: Reader = (content) =>
  (parseCsv(text(content), { bom: true, relax_column_count: true }) as readonly (readonly string[])[])
    .flat()
    .flatMap((cell) => [...(/^[=+\-@\t\r]/.test(cell) && isPlanted(cell) ? [`a formula: ${cell.slice(0, 60)}`] : []), ...brokenIn(cell)]);

const known =
  /^(?:version|prodid|calscale|method|uid|dtstamp|dtstart|dtend|summary|description|transp|status|categories|sequence|x-wr-calname|name|tz.*|rrule)$/;
const ics: Reader = (content) => {
  const look = ([, properties, inner]: readonly [string, readonly (readonly [string, object, string, unknown])[], readonly unknown[]]): readonly string[] => [
    ...properties.flatMap(([name, , , value]) => [
      ...(known.test(name) ? [] : [`a property ${name}`]),
      ...brokenIn(typeof value === "string" ? value : JSON.stringify(value)),
    ]),
    ...inner.flatMap((one) => look(one as Parameters<typeof look>[0])),
  ];
  return look(ICAL.parse(text(content)) as unknown as Parameters<typeof look>[0]);
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const colours = /\u001b\[(?:0|1|2|22|31|32|33|36|39)m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const order = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/;
/** A terminal with colours, and the log of a job. */
const terminal: Reader = (content) => {
  const shown = text(content).replace(colours, "");
  const obeyed = order.exec(shown) ?? /^\s*::|##\[/m.exec(shown);
  return obeyed === null ? [] : [`an order: ${JSON.stringify(shown.slice(Math.max(0, obeyed.index - 40), obeyed.index + 40))}`];
};
const github: Reader = (content) =>
  text(content)
    .split(/\r\n|[\r\n]/)
    .filter((line) => /^\s*::|##\[/.test(line) && !/^::(?:error|warning|notice) (?:file|title)=[^:]*::[^:]?/.test(line))
    .map((line) => `an order: ${line.slice(0, 100)}`);

export const readers = Object.freeze({
  html,
  markdown: markdown(false),
  "host-markdown": markdown(true),
  json,
  ndjson,
  sarif,
  xml: xmlEndingAt(/^(?:failure|testcase)$/),
  // The lines of a drawing stand apart; whatever was taken for mark-up is missing in the whole all the same.
  packed: packedIn(/^$/),
  book: packedIn(/^(?:si|is|v|table:table-cell)$/),
  csv,
  ics,
  terminal,
  github,
});

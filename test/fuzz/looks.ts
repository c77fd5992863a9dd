import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { parse as parseCsv } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { parse as parseHtml } from "parse5";
import { SaxesParser } from "saxes";
import { faultsOf } from "../schema/published.ts";
import type { Call, Printed } from "./calls.ts";

/** So many characters a comment on GitHub takes. */
const mostInComment = 65_536;

/** What a parser that is not ours has against what was printed; nothing where it takes it. */
export function faultsIn(content: Buffer, { printed, schema }: Call): readonly string[] {
  try {
    return looks[printed](content, schema);
  } catch (error) {
    return [`no ${printed}: ${(error as Error).message.split("\n")[0]}`];
  }
}

type Look = (content: Buffer, schema?: string) => readonly string[];

/** What is in order where a reader of that kind throws nothing. */
const taken =
  (read: (content: Buffer) => unknown): Look =>
  (content) => {
    read(content);
    return [];
  };

const text = (content: Buffer): string => new TextDecoder("utf-8", { fatal: true }).decode(content);
const xml = (content: string): void => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(content).close();
};
const isRefusal = (data: unknown): boolean => (data as { format?: unknown } | null)?.format === "t6-refusal";
/** A saved result of an earlier version comes out as it was written (ADR 42), so that it is held to the schema of its own. */
const versionOf = (data: unknown): string => ((data as { version?: unknown } | null)?.version === 1 ? "result_1" : "result");
const document = (data: unknown, schema: string | undefined): readonly string[] =>
  schema === undefined && !isRefusal(data)
    ? []
    : faultsOf(isRefusal(data) ? "refusal" : schema === "result" ? versionOf(data) : (schema ?? ""), data).slice(0, 3);

/** What a browser would take for HTML in a Markdown text. */
function htmlIn(content: string): readonly string[] {
  const found: string[] = [];
  const look = (node: { readonly type: string; readonly value?: string; readonly children?: readonly unknown[] }): void => {
    if (node.type === "html") found.push(node.value ?? "");
    for (const child of node.children ?? []) look(child as Parameters<typeof look>[0]);
  };
  look(fromMarkdown(content, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return found;
}

/**
 * The HTML that Markdown for a host of code has of ours: the comment that keeps a sign from a name, so that nobody is notified, and what folds a long
 * list. Everything else would come from an input.
 */
const ofOurs = /^(?:<!-- -->|<details>\n<summary>[^<]*<\/summary>|<\/details>)$/;

const packed: Look = (content) => {
  for (const [name, bytes] of Object.entries(unzipSync(content))) if (/\.(?:xml|rels)$/.test(name)) xml(strFromU8(bytes));
  return [];
};

let sarif: ValidateFunction | undefined;
function validateSarif(data: unknown): readonly string[] {
  if (sarif === undefined) {
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(join(process.cwd(), "test/definitions/sarif-2.1.0.schema.json"), "utf8"));
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    sarif = ajv.compile(schema);
  }
  return sarif(data) ? [] : (sarif.errors ?? []).slice(0, 3).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

const looks: Readonly<Record<Printed, Look>> = {
  text: taken(text),
  markdown: (content) => (htmlIn(text(content)).length > 0 ? ["HTML in Markdown"] : []),
  "host-markdown": (content) => [
    ...(htmlIn(text(content)).every((html) => ofOurs.test(html)) ? [] : ["HTML that is none of ours in Markdown for a host"]),
    ...(text(content).length > mostInComment ? ["longer than a comment may be"] : []),
  ],
  html: (content) => {
    const faults: string[] = [];
    parseHtml(text(content), { onParseError: ({ code }) => faults.push(`HTML: ${code}`) });
    return faults.slice(0, 3);
  },
  json: (content, schema) => document(JSON.parse(text(content)), schema),
  ndjson: (content, schema) =>
    text(content)
      .split("\n")
      .filter((line) => line !== "")
      .flatMap((line) => document(JSON.parse(line), schema)),
  sarif: (content) => {
    const data = JSON.parse(text(content));
    return isRefusal(data) ? document(data, undefined) : validateSarif(data);
  },
  gitlab: (content) => (Array.isArray(JSON.parse(text(content))) ? [] : ["no list"]),
  junit: taken((content) => xml(text(content))),
  csv: taken((content) => parseCsv(text(content), { bom: true })),
  ics: taken((content) => ICAL.parse(text(content))),
  odt: packed,
  docx: packed,
  xlsx: packed,
  ods: packed,
  pdf: (content) => (content.subarray(0, 5).equals(Buffer.from("%PDF-")) && content.subarray(-10).includes("%%EOF") ? [] : ["no PDF"]),
};

/** The formats that are no text for a terminal. */
export const isPacked = (printed: Printed): boolean => ["odt", "docx", "xlsx", "ods", "pdf"].includes(printed);

import { readStandardInput, readText } from "../io/read.ts";
import { readBytes } from "../io/read-bytes.ts";
import { isCopyTable } from "../reply/fact-check/read-table.ts";
import { isCopy } from "../reply/fact-check/words.ts";
import type { Remark } from "../reply/remark.ts";
import { replyTable } from "../sheet/reply-table.ts";

/** What came back, as text. */
export interface ReplyText {
  readonly text: string;
  /** What kind of text it is. What a request as a form saved is JSON. What comes out of a word processor's file is plain: nothing in it is mark-up. */
  readonly format: "markdown" | "csv" | "plain" | "form";
  /** What a word processor keeps beside the text, and what was taken out of it. */
  readonly remarks: readonly Remark[];
}

type Read = ReplyText | { readonly refusal: string };

/** Reads what came back: text, a table, a Word document or an OpenDocument text. What cannot be read is told in a sentence. */
export async function readReply(path: string): Promise<Read> {
  const name = path === "-" ? "The standard input" : path;
  const ending = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? "";
  if (ending === ".docx" || ending === ".odt") return readOfficeFile(path);
  if (ending === ".xlsx" || ending === ".ods") return readTable(path);
  if (/^\.(?:doc|rtf|pdf|xls|html?)$/.test(ending)) {
    return {
      refusal: `${name} is not a kind of file that t6 reads as a reply. Save it as a Word document (.docx), an OpenDocument text (.odt) or plain text (.txt); or, if it is a table, as an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods) or CSV UTF-8. Then import that.`,
    };
  }
  if (path === "-") {
    const { text, reason } = readStandardInput();
    return text === undefined ? { refusal: `${name} cannot be read: ${reason}.` } : { text, format: formatOf(ending, text), remarks: [] };
  }
  const { text, problem } = readText(path);
  if (problem === undefined) return { text, format: formatOf(ending, text), remarks: [] };
  if (problem.code === "file/not-utf8")
    return { refusal: `${name} is not UTF-8 text. Save it as “UTF-8” or, from a spreadsheet, as “CSV UTF-8”, and import that.` };
  return { refusal: `${name} cannot be read: ${problem.code === "file/unreadable" ? problem.args.reason : "it is too large"}.` };
}

async function readOfficeFile(path: string): Promise<Read> {
  const { bytes, reason } = readBytes(path);
  if (bytes === undefined) return { refusal: `${path} cannot be read: ${reason}.` };
  const { readOffice } = await import("../reply/office/read.ts");
  const read = readOffice(bytes);
  if (read !== undefined) return { ...read, format: "plain" };
  return {
    refusal: `${path} is not a Word document or an OpenDocument text, or it is damaged or locked by a password. Open it, save it anew, and import that.`,
  };
}

/** Reads the first sheet of a spreadsheet that has the columns of a reply, as a table. */
async function readTable(path: string): Promise<Read> {
  const { bytes, reason } = readBytes(path);
  if (bytes === undefined) return { refusal: `${path} cannot be read: ${reason}.` };
  const { readSpreadsheet } = await import("../sheet/office/read.ts");
  const { sheets, refusal } = await readSpreadsheet(bytes);
  if (sheets === undefined) return { refusal: `${path} ${refusal}.` };
  const table = replyTable(sheets);
  return "refusal" in table ? { refusal: `${path} was not imported, and nothing was written. ${table.refusal}` } : { ...table, format: "csv" };
}

/** What a text is: what its name says; where that says nothing, whether its first line looks like that of a table. */
function formatOf(ending: string, text: string): ReplyText["format"] {
  if (ending === ".csv" || ending === ".tsv") return "csv";
  if (ending === ".json" || (ending === "" && /^\uFEFF?\s*\{/.test(text))) return "form";
  if (ending !== "") return "markdown";
  return /^\s*"?(?:question|paragraph)"?[,;\t]/i.test(text.replace(/^\uFEFF/, "")) ? "csv" : "markdown";
}

/** Whether what came back is a fact-check; otherwise it is a reply to a request. */
export function isFactCheck({ text, format }: ReplyText): boolean {
  if (format === "form") return false;
  return format === "csv" ? isCopyTable(text) : isCopy(text);
}

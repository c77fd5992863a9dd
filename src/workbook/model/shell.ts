/** A part of the program that is unpacked when something needs it: packed, and in base 64. */
interface PackedPart {
  readonly name: string;
  readonly text: string;
}

/** The parts of the page as a file. */
export interface Shell {
  readonly style: string;
  readonly script: string;
  readonly packed?: readonly PackedPart[];
  /** What is in the page, as `carried` writes it. */
  readonly data: string;
  /** The digests of the script, and of what is unpacked, in base 64: no other script runs. */
  readonly digests: readonly string[];
  /** What the page is called until its script runs. */
  readonly title?: string;
}

/** By what the places of packed parts are known. */
export const packedType = "application/octet-stream";

/** By what the place of the data is known. */
export const dataId = "t6-carried";

const opening = `<script type="application/json" id="${dataId}">`;
const closing = "</script>";

/** What a page carries: an assessment, and what somebody was filling in. */
export interface Carried {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  /** What is no text, in base 64. */
  readonly others?: Readonly<Record<string, string>>;
  readonly drafts?: readonly unknown[];
  /** Whether the page was served from the folder, and writes to it. */
  readonly connected?: true;
}

/** What could end the place where the data stand, and what a terminal might take for an order, should somebody print the page there. */
const escaped = /[<\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Data as they stand in the page. */
export const carriedText = (carried: unknown): string =>
  JSON.stringify(carried).replace(escaped, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * The page. Its policy lets the one script run, and what is unpacked of it, whose digests it names, and nothing be asked of anybody: no address, no
 * picture from elsewhere, no form that is sent. Styles may stand in it because the documents that it shows bring theirs along.
 */
export function pageOf({ style, script, packed = [], data, digests, title = "T6 workbook" }: Shell): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${digests.map((digest) => `'sha256-${digest}'`).join(" ")}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<div id="app"><noscript><main><h1>${title}</h1><p>This file needs JavaScript, which is switched off here. It asks nothing of the network. If your organisation opens attachments in a preview, save the file first and open it in a browser.</p></main></noscript></div>
${opening}${data}${closing}
${packed.map(({ name, text }) => `<script type="${packedType}" data-part="${name}">${text}${closing}\n`).join("")}<script>${script}${closing}
</body>
</html>
`;
}

/** A page that may ask something of whoever served it, and of nobody else. */
export function connectable(page: string): string {
  return page.replace("default-src 'none';", "default-src 'none'; connect-src 'self';");
}

/** A page with other data in it. */
export function withData(page: string, carried: unknown): string {
  const start = page.indexOf(opening) + opening.length;
  const end = page.indexOf(closing, start);
  if (start < opening.length || end === -1) throw new Error("This is no workbook.");
  return page.slice(0, start) + carriedText(carried) + page.slice(end);
}

/** What a saved page carries; nothing where it is none, or came empty. */
export function carriedBy(page: string): Carried | null {
  const start = page.indexOf(opening) + opening.length;
  const end = page.indexOf(closing, start);
  if (start < opening.length || end === -1) return null;
  try {
    return JSON.parse(page.slice(start, end)) as Carried | null;
  } catch {
    return null;
  }
}

/** What a page is to carry. */
export function carriedOf({ folder, files, others, drafts = [] }: ToCarry): Carried {
  return {
    folder,
    files: Object.fromEntries(files),
    ...(others.size > 0 && { others: Object.fromEntries([...others].map(([name, bytes]) => [name, base64(bytes)])) }),
    ...(drafts.length > 0 && { drafts }),
  };
}

interface ToCarry {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly others: ReadonlyMap<string, Uint8Array>;
  readonly drafts?: readonly unknown[];
}

function base64(bytes: Uint8Array): string {
  let signs = "";
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs);
}

import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { brokenIn, isPlanted, isPlantedWord } from "./texts.ts";

/** An address that a field of Markdown may lead to. */
const mayLead = /^(?:https?:\/\/|mailto:)/i;

interface Annotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
}

/** What of the payloads got out of its field in a PDF: of what is shown, what cannot be turned back; where links lead; and what runs by itself. */
export async function pdf(content: Buffer): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(content), verbosity: 0, useSystemFonts: false });
  const read = await task.promise;
  const found: string[] = [];
  let words = "";
  for (let number = 1; number <= read.numPages; number += 1) {
    const page = await read.getPage(number);
    let artifact = 0;
    for (const item of (await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })).items) {
      // What stands at the head and foot of each page is no part of the text.
      if ("type" in item)
        artifact = item.type === "endMarkedContent" ? Math.max(0, artifact - 1) : artifact > 0 || ("tag" in item && item.tag === "Artifact") ? artifact + 1 : 0;
      else if (artifact === 0) words += item.str;
    }
    for (const { subtype, url, unsafeUrl } of (await page.getAnnotations()) as readonly Annotation[]) {
      const leads = unsafeUrl ?? url;
      if (subtype !== "Link") found.push(`an annotation ${subtype}`);
      else if (leads !== undefined && (isPlantedWord(leads) || (isPlanted(leads) && !mayLead.test(leads)))) found.push(`leads to ${leads.slice(0, 120)}`);
    }
  }
  const { info } = await read.getMetadata();
  const scripts = await read.getJSActions();
  const attached = (await read.getAttachments()) as object | null;
  await task.destroy();
  return [
    ...found,
    ...brokenIn(words),
    ...Object.values(info).flatMap((value: unknown) => (typeof value === "string" ? brokenIn(value) : [])),
    ...(scripts === null ? [] : ["a script"]),
    ...(attached === null ? [] : ["an attachment"]),
  ];
}

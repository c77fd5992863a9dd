import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { normal } from "../outline.ts";

/** A part of the structure that a screen reader walks. */
export interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly words: string;
  readonly children: readonly Tag[];
}

export interface PdfOutline {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  readonly pages: number;
  readonly bookmarks: readonly { readonly level: number; readonly words: string }[];
  readonly tags: readonly Tag[];
  readonly links: readonly string[];
  readonly words: string;
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** What another program finds in a PDF. */
export async function readPdf(file: Uint8Array): Promise<PdfOutline> {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0, useSystemFonts: false }).promise;
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const marked = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const tags: Tag[] = [];
  const links: string[] = [];
  let words = "";
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marks = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if (!("str" in item)) {
        if (item.type === "endMarkedContent") open.pop();
        else open.push(item.id ?? "");
        continue;
      }
      words += item.str + (item.hasEOL ? "\n" : "");
      const id = open.findLast((each) => each !== "");
      if (id !== undefined) marks.set(id, (marks.get(id) ?? "") + item.str + (item.hasEOL ? " " : ""));
    }
    const tree = (await page.getStructTree()) as Node | null;
    tags.push(...(tree?.children ?? []).map((node) => tagOf(node, marks)));
    for (const each of await page.getAnnotations()) if (each.subtype === "Link" && typeof each.unsafeUrl === "string") links.push(each.unsafeUrl);
  }
  const flat = (nodes: Awaited<ReturnType<typeof pdf.getOutline>> | null, level: number): { level: number; words: string }[] =>
    (nodes ?? []).flatMap((node) => [{ level, words: normal(node.title) }, ...flat(node.items, level + 1)]);
  const bookmarks = flat(await pdf.getOutline(), 1);
  await pdf.destroy();
  return { title: info.Title ?? "", language: info.Language ?? "", isTagged: marked?.Marked === true, pages: pdf.numPages, bookmarks, tags, links, words };
}

function tagOf(node: Node, marks: ReadonlyMap<string, string>): Tag {
  const children = (node.children ?? []).filter((child) => child.role !== undefined).map((child) => tagOf(child, marks));
  const own = (node.children ?? []).map((child) =>
    child.type === "content" ? (marks.get(child.id ?? "") ?? "") : child.role === undefined ? "" : tagOf(child, marks).words,
  );
  return { role: node.role ?? "", words: own.join(""), children, ...(node.alt === undefined ? {} : { alt: node.alt }) };
}

/** Every tag of one role. */
export function tagged(tags: readonly Tag[], role: string): Tag[] {
  return tags.flatMap((tag) => [...(tag.role === role ? [tag] : []), ...tagged(tag.children, role)]);
}

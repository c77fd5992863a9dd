import { strToU8, type Zippable, zipSync } from "fflate";

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...each: readonly (readonly [string, string, string, string?])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.map(([id, kind, target, mode]) => `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`).join("")}</Relationships>`;

/** The parts of a body's letterhead as a German Word saves it: its own ids for Word's styles, another header on the first page, numbered lists, words that are not ours. */
export const letterheadParts: Readonly<Record<string, string>> = Object.freeze({
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>`,
  "_rels/.rels": relations(["rId1", "officeDocument", "word/document2.xml"]),
  "word/document2.xml": `<w:document ${w}><w:body><w:p><w:r><w:t>WORDS OF THE LETTERHEAD FILE</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="first" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="1953" w:bottom="2000" w:left="1953" w:header="500" w:footer="500" w:gutter="0"/><w:printerSettings r:id="rId9"/><w:titlePg/></w:sectPr></w:body></w:document>`,
  "word/_rels/document2.xml.rels": relations(
    ["rId1", "styles", "styles.xml"],
    ["rId2", "numbering", "numbering.xml"],
    ["rId3", "settings", "settings.xml"],
    ["rId4", "theme", "theme/theme1.xml"],
    ["rId5", "comments", "comments.xml"],
    ["rId7", "header", "header1.xml"],
    ["rId8", "footer", "/word/footer1.xml"],
    ["rId9", "printerSettings", "printer.bin"],
  ),
  "word/styles.xml": `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Gill Sans"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/></w:style><w:style w:type="character" w:styleId="Kicker"><w:name w:val="Something else"/></w:style><w:style w:type="table" w:styleId="TableBlue"><w:name w:val="Document Table"/></w:style></w:styles>`,
  "word/numbering.xml": `<w:numbering ${w} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"><w:abstractNum w:abstractNumId="3" w15:restartNumberingAfterBreak="0"><w:multiLevelType w:val="hybridMultilevel"/></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="3"/></w:num></w:numbering>`,
  "word/settings.xml": `<w:settings ${w}><w:attachedTemplate r:id="rId1"/><w:evenAndOddHeaders/></w:settings>`,
  "word/theme/theme1.xml": '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Theirs"/>',
  "word/comments.xml": `<w:comments ${w}/>`,
  "word/header1.xml": `<w:hdr ${w}><w:p><w:r><w:t>Office for Examples</w:t></w:r></w:p></w:hdr>`,
  "word/_rels/header1.xml.rels": relations(
    ["rId1", "image", "media/logo.png"],
    ["rId2", "hyperlink", "https://example.org", "External"],
    ["rId3", "image", "media/absent.png"],
  ),
  "word/media/logo.png": "picture bytes",
  "word/footer1.xml": `<w:ftr ${w}><w:p><w:r><w:t>1 Horse Guards Road</w:t></w:r></w:p></w:ftr>`,
});

/** The letterhead, with parts in place of its own; an undefined one is left out. */
export function letterheadFile(changes: Readonly<Record<string, string | undefined>> = {}): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries({ ...letterheadParts, ...changes })) if (content !== undefined) files[name] = strToU8(content);
  return zipSync(files, { mtime: new Date(1990, 0, 1, 12) });
}

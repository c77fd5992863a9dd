import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readOffice } from "../../src/reply/office/read.ts";

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const run = (text: string, properties = "") => `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const word = (body: string, more: Readonly<Record<string, string>> = {}) =>
  readOffice(
    zipSync(
      Object.fromEntries(
        Object.entries({ "word/document.xml": `<w:document ${w}><w:body><w:p>${body}</w:p></w:body></w:document>`, ...more }).map(([name, xml]) => [
          name,
          strToU8(xml),
        ]),
      ),
    ),
  );
const o =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const struckStyle =
  '<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-line-through-style="none"/></style:style></office:automatic-styles>';
const odt = (body: string, before = "") =>
  readOffice(
    zipSync({
      "content.xml": strToU8(
        `<office:document-content ${o}>${struckStyle}<office:body><office:text>${before}<text:p>${body}</text:p></office:text></office:body></office:document-content>`,
      ),
    }),
  );

describe("the address of a link whose words are something else stands behind them", () => {
  const relations = (target: string) => ({
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
  });
  test("in a Word document", () => {
    const linked = (words: string) => `<w:hyperlink r:id="rId7">${run(words)}</w:hyperlink>${run(".")}`;
    expect(word(`${run("See ")}${linked("the register")}`, relations("https://a.example/b"))?.text).toBe("See the register (https://a.example/b).");
    expect(word(linked("https://a.example/b"), relations("https://a.example/b"))?.text).toBe("https://a.example/b.");
    expect(word(linked("a.example/b"), relations("https://a.example/b/"))?.text).toBe("a.example/b.");
    expect(word(`<w:hyperlink w:anchor="x">${run("Above")}</w:hyperlink>`)?.text).toBe("Above");
  });
  test("in an OpenDocument text", () => {
    expect(odt('See <text:a xlink:href="https://a.example/b">the register</text:a>.')?.text).toBe("See the register (https://a.example/b).");
    expect(odt('<text:a xlink:href="#x">Above</text:a>')?.text).toBe("Above");
  });
});

describe("what was taken out is left out and told", () => {
  test("struck out in a Word document, but not where that is switched off", () => {
    const read = word(run("Yes. ") + run("No.", "<w:strike/>") + run(" Never.", "<w:b/><w:dstrike/>") + run("At last.", '<w:strike w:val="0"/>'));
    expect(read).toEqual({ text: "Yes. At last.", remarks: [{ kind: "struck out", text: "No. Never." }] });
  });
  test("struck out in an OpenDocument text", () => {
    expect(odt('Yes. <text:span text:style-name="T1">No.</text:span><text:span text:style-name="T2">At last.</text:span>')).toEqual({
      text: "Yes. At last.",
      remarks: [{ kind: "struck out", text: "No." }],
    });
  });
  test("deleted, with the deletion marked", () => {
    expect(word(`${run("Yes.")}<w:del><w:r><w:delText>No.</w:delText></w:r></w:del>`)).toEqual({ text: "Yes.", remarks: [{ kind: "deleted", text: "No." }] });
    const changes =
      "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Jo</dc:creator></office:change-info><text:p>No.</text:p></text:deletion></text:changed-region></text:tracked-changes>";
    expect(odt("Yes.", changes)).toEqual({ text: "Yes.", remarks: [{ kind: "deleted", text: "No." }] });
  });
});

test("a footnote is told with its text", () => {
  const notes = {
    "word/footnotes.xml": `<w:footnotes ${w}><w:footnote w:type="separator"><w:p/></w:footnote><w:footnote><w:p>${run("Page 4.")}</w:p></w:footnote></w:footnotes>`,
  };
  expect(word(`${run("Yes")}<w:r><w:footnoteReference w:id="1"/></w:r>${run(".")}`, notes)).toEqual({
    text: "Yes.",
    remarks: [{ kind: "footnote", text: "Page 4." }],
  });
  const note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Page 4.</text:p></text:note-body></text:note>";
  expect(odt(`Yes${note}.`)).toEqual({ text: "Yes.", remarks: [{ kind: "footnote", text: "Page 4." }] });
});

describe("what Word and Writer put elsewhere is told, or stands where it belongs", () => {
  const wps =
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  test("a text box, once", () => {
    const box = `<w:txbxContent><w:p>${run("See our site.")}</w:p></w:txbxContent>`;
    const drawing = `<mc:AlternateContent ${wps}><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    expect(word(`${run("Answer: ")}<w:r>${drawing}</w:r>${run("Yes.")}`)).toEqual({
      text: "Answer: Yes.",
      remarks: [{ kind: "text box", text: "See our site." }],
    });
    const frame =
      '<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><draw:text-box><text:p>See our site.</text:p></draw:text-box></draw:frame>';
    expect(odt(`Answer: ${frame}Yes.`)).toEqual({ text: "Answer: Yes.", remarks: [{ kind: "text box", text: "See our site." }] });
  });
  test("a picture", () => {
    const pic = '<w:drawing><wp:docPr xmlns:wp="urn:wp" name="Picture 1" descr="Scan of the register"/><pic:pic xmlns:pic="urn:pic"/></w:drawing>';
    expect(word(`${run("Answer:")}<w:r>${pic}</w:r>`)?.remarks).toEqual([{ kind: "picture", text: "Scan of the register" }]);
    const image = '<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" draw:name="Image1"><draw:image/></draw:frame>';
    expect(odt(image)?.remarks).toEqual([{ kind: "picture", text: "Image1" }]);
  });
  test("the address in the code of a field", () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const coded = (instr: string) =>
      `${mark("begin")}<w:r><w:instrText xml:space="preserve">${instr}</w:instrText></w:r>${mark("separate")}${run("the register")}${mark("end")}`;
    expect(word(`${run("See ")}${coded(' HYPERLINK "https://a.example/b" ')}${run(".")}`)?.text).toBe("See the register (https://a.example/b).");
    expect(word(coded(" REF x "))?.text).toBe("the register");
    expect(word(`<w:fldSimple w:instr=' HYPERLINK "https://a.example/b" '>${run("the register")}</w:fldSimple>`)?.text).toBe(
      "the register (https://a.example/b)",
    );
  });
  test("a hyphen that does not break", () => expect(word(`${run("Q")}<w:r><w:noBreakHyphen/></w:r>${run("T6.4c")}`)?.text).toBe("Q-T6.4c"));
  test("text struck out by a named style, of its own or by the one it is based on, unless that is switched off again", () => {
    const styles = {
      "word/styles.xml": `<w:styles ${w}><w:style w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style><w:style w:styleId="Left"><w:basedOn w:val="Gone"/></w:style></w:styles>`,
    };
    expect(word(run("Yes. ") + run("No.", '<w:rStyle w:val="Left"/>') + run("Still.", '<w:rStyle w:val="Gone"/><w:strike w:val="0"/>'), styles)).toEqual({
      text: "Yes. Still.",
      remarks: [{ kind: "struck out", text: "No." }],
    });
    expect(word(`<w:pPr><w:pStyle w:val="Left"/></w:pPr>${run("No.")}`, styles)).toEqual({ text: "", remarks: [{ kind: "struck out", text: "No." }] });
    const named = `<office:document-styles ${o}><office:styles><style:style style:name="Gone"><style:text-properties style:text-line-through-style="solid"/></style:style></office:styles></office:document-styles>`;
    const file = (body: string) =>
      readOffice(
        zipSync({
          "styles.xml": strToU8(named),
          "content.xml": strToU8(
            `<office:document-content ${o}><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Gone"/><style:style style:name="T2"><style:text-properties style:text-line-through-style="none"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
          ),
        }),
      );
    expect(file('<text:p text:style-name="P1">No. <text:span text:style-name="T2">Still.</text:span></text:p>')).toEqual({
      text: "Still.",
      remarks: [{ kind: "struck out", text: "No." }],
    });
  });
});

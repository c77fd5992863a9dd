import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { exportSheet, filesOf, importSheet, opened } from "./book.ts";

/** A comment as LibreOffice writes it: who wrote it and when, then what it says. */
const comment =
  '<office:annotation draw:style-name="gr1" svg:width="2.9cm"><dc:creator>Jo Bloggs</dc:creator><dc:date>2026-04-22T10:00:00</dc:date><text:p>Is this the<text:s/>page of 2018?</text:p><text:p>Please ask.</text:p></office:annotation>';

test("a comment beside a cell of an OpenDocument spreadsheet is told, and is no part of the cell", async () => {
  const { loaded, decision } = await opened(filesOf("npd-2019"));
  const files = unzipSync(await exportSheet(decision, "ods"));
  const content = strFromU8(files["content.xml"] ?? new Uint8Array());
  const cell = /<table:table-cell[^>]*><text:p>sharing-page<\/text:p>/;
  expect(content.match(cell)).not.toBeNull();
  const names = content.replace("<office:document-content ", '<office:document-content xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" ');
  const hasDublin = /xmlns:dc=/.test(names);
  const commented = (
    hasDublin ? names : names.replace("<office:document-content ", '<office:document-content xmlns:dc="http://purl.org/dc/elements/1.1/" ')
  ).replace(cell, (found) => found.replace("<text:p>", `${comment}<text:p>`));
  const bytes = zipSync({ ...files, "content.xml": strToU8(commented) });
  const result = await importSheet(loaded, decision, bytes);
  expect(result).toMatchObject({ changes: [] });
  expect(result.doubts).toEqual([expect.stringMatching(/^T6\.1, cell A\d+: the comment “Is this the page of 2018\? Please ask\.” is not recorded\.$/)]);
});

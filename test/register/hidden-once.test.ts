import { expect, test } from "vitest";
import { withHidden, withoutHidden } from "../../src/register/hidden.ts";
import { hiddenTable } from "../../src/register/hidden-table.ts";
import { nameOf, namesOf } from "../../src/register/pair-rows.ts";
import type { RawSheet } from "../../src/register/raw-sheet.ts";
import { type CellOf, registerOf, uksaRows, uksaSheet } from "./synthetic.ts";

/** How often a cell of a row was read. */
let reads = 0;
const counted = (cells: readonly CellOf[]): readonly CellOf[] =>
  new Proxy(cells, {
    get(target, name, receiver) {
      if (typeof name === "string" && /^\d+$/.test(name)) reads += 1;
      return Reflect.get(target, name, receiver);
    },
  });

const sheet: RawSheet = { ...uksaSheet(uksaRows(40)), hiddenRows: new Set([7, 9, 30]), hiddenColumns: new Set([2]) };

test("hidden rows are known by the same as where the whole file is read with them", () => {
  const found = hiddenTable(registerOf(withoutHidden([sheet])), [sheet]);
  const [whole] = registerOf(withHidden([sheet])).tables;
  const hidden = whole.rows.filter(({ number }) => sheet.hiddenRows?.has(number - 1));
  expect([found?.rows.length, found && namesOf(found)]).toEqual([3, new Set(hidden.map(nameOf))]);
});

test("for them nothing is read again of what can be seen", () => {
  const register = registerOf(withoutHidden([sheet]));
  const rows = sheet.rows.map((cells, at) => (cells === undefined || sheet.hiddenRows?.has(at) === true ? cells : counted(cells)));
  reads = 0;
  hiddenTable(register, [{ ...sheet, rows }]);
  // The words above the columns alone.
  expect(reads).toBeLessThan(3 * 7);
});

test("where no row is hidden there is none to tell", () => expect(hiddenTable(registerOf([uksaSheet(uksaRows(3))]), [uksaSheet(uksaRows(3))])).toBeUndefined());

import { readOds } from "hucre/ods";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { numberText } from "../../language/numbers.ts";
import { limits } from "../../model/limits.ts";
import { hiddenInOds } from "./ods-hidden.ts";
import { isCalc } from "./read.ts";
import { partsOf, unpacked } from "./unpack.ts";

/** So many bytes may a register have when it is unpacked. */
const most = limits.registerBytes;

/** A sheet with what stands in its cells, and no more: formats, comments and formulas are left out. */
interface SheetRows {
  readonly name: string;
  readonly isHidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly rows: Sheet["rows"];
  readonly merges: NonNullable<Sheet["merges"]>;
}

type Read = { readonly sheets: readonly SheetRows[]; readonly refusal?: undefined } | { readonly sheets?: undefined; readonly refusal: string };

const damaged =
  "is no spreadsheet that t6 can read (.xlsx or .ods), or it is damaged or locked by a password: open it, and save it as an Excel workbook (.xlsx)";
const tooLarge = "is larger than 256 MiB when it is unpacked, and t6 reads no register of that size: nothing of it was read";
const mostCells = limits.registerCells;
const tooMany = `has more than ${numberText(mostCells)} cells, and t6 reads no more of a register: something stands far outside of the tables, so delete the rows and columns that are not used`;

/** Reads the rows of a large spreadsheet, by what was last worked out in it; or says why it cannot, to follow the name of the file. */
export async function readRows(bytes: Uint8Array): Promise<Read> {
  try {
    const { names, staysWithin } = partsOf(bytes, most);
    if (!staysWithin) return { refusal: tooLarge };
    const sheets = names.includes("xl/workbook.xml") ? await readExcel(bytes, names) : await readCalc(bytes);
    if (typeof sheets === "string") return { refusal: sheets };
    return { sheets };
  } catch (error) {
    return { refusal: /cells|bounds/i.test(error instanceof Error ? error.message : "") ? tooMany : damaged };
  }
}

function asRows({ name, hidden, veryHidden, rows, merges = [], rowDefs = new Map(), columns = [] }: Sheet): SheetRows {
  return {
    name,
    isHidden: hidden === true || veryHidden === true,
    rows,
    merges,
    hiddenRows: new Set([...rowDefs].flatMap(([row, about]) => (about.hidden === true ? [row] : []))),
    hiddenColumns: new Set(columns.flatMap((about, at) => (about?.hidden === true ? [at] : []))),
  };
}

/** What the library would pass over in an OpenDocument spreadsheet is taken out before. */
async function readCalc(bytes: Uint8Array): Promise<readonly SheetRows[] | string> {
  const parts = unpacked(bytes, most);
  if (typeof parts === "string") return parts === "too large" ? tooLarge : damaged;
  if (!isCalc(parts.files)) return damaged;
  const { sheets } = await readOds(parts.whole);
  const hidden = hiddenInOds(parts.text ?? "");
  return sheets.map((sheet, at): SheetRows => {
    const { isHidden = false, rows = new Set<number>(), columns = new Set<number>() } = hidden[at] ?? {};
    return { ...asRows(sheet), isHidden, hiddenRows: rows, hiddenColumns: columns };
  });
}

/** Unpacked once and into one piece: the library would keep what it unpacks beside the pieces in which it got it. The parts by themselves are let go. */
function inOnePiece(bytes: Uint8Array): Uint8Array | string {
  const parts = unpacked(bytes, most);
  return typeof parts === "string" ? (parts === "too large" ? tooLarge : damaged) : parts.whole;
}

/** So many sheets are read at once: each may take up a rectangle as large as the library lets it, however little there is in it. */
const atOnce = 4;

async function readExcel(bytes: Uint8Array, names: readonly string[]): Promise<readonly SheetRows[] | string> {
  const whole = inOnePiece(bytes);
  if (typeof whole === "string") return whole;
  const count = names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name)).length;
  if (count <= atOnce) return (await readXlsx(whole)).sheets.map(asRows);
  const sheets: SheetRows[] = [];
  let cells = 0;
  for (let at = 0; at < count; at += 1) {
    for (const sheet of (await readXlsx(whole, { sheets: [at] })).sheets) {
      cells += sheet.rows.length * (sheet.rows[0]?.length ?? 0);
      if (cells > mostCells) return tooMany;
      sheets.push(asRows(sheet));
    }
  }
  return sheets;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { asXlsx } from "../register/files.ts";
import { inRoom } from "./calls.ts";
import { type Main, ranOn } from "./host.ts";
import { register } from "./registers.ts";
import { openRoom } from "./room.ts";

/** What t6 itself makes of the model, for others to be made of it. */
export interface Prepared {
  readonly text: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
}

const c = ["--catalogue", "./catalogue.yaml"];
const makes: Readonly<Record<string, readonly string[]>> = {
  "result.json": ["report", "./case", "-f", "json", "--audience", "internal", "-o", "./out/result.json", ...c],
  "fact-check.md": ["report", "./case", "-d", "fact-check", "-o", "./out/fact-check.md", ...c],
  "fact-check.docx": ["report", "./case", "-d", "fact-check", "-o", "./out/fact-check.docx", ...c],
  "request.md": ["report", "./case", "-d", "request", "-o", "./out/request.md", ...c],
  "request.docx": ["report", "./case", "-d", "request", "-o", "./out/request.docx", ...c],
  "request.odt": ["report", "./case", "-d", "request", "-o", "./out/request.odt", ...c],
  "request.csv": ["ask", "export", "./case", "-o", "./out/request.csv", ...c],
  "fact-check.csv": ["ask", "export", "./case", "-d", "fact-check", "-o", "./out/fact-check.csv", ...c],
  "book.xlsx": ["sheet", "export", "./case", "-o", "./out/book.xlsx", ...c],
  "book.ods": ["sheet", "export", "./case", "-o", "./out/book.ods", ...c],
  "links.json": ["links", "./case", "--cache", "./out/links.json", "--as-of", "2025-06-30", ...c],
  "frozen.yaml": ["baseline", "write", "./case", "--baseline", "./out/frozen.yaml", "--as-of", "2025-06-30", ...c],
};
const printed: Readonly<Record<string, readonly string[]>> = { "score.json": ["score", "./case", "-f", "json", ...c] };

/** Has all of it made. Throws where something cannot be: then nothing that is made of it would be tried. */
export async function prepare(main: Main): Promise<Prepared> {
  const room = openRoom();
  const made = new Map<string, Buffer>();
  try {
    room.put({});
    for (const [name, argv] of Object.entries({ ...makes, ...printed })) {
      const { code, err, out } = await ranOn(main, inRoom(argv, room.path));
      if (code > 1) throw new Error(`${name} cannot be made: ${err}`);
      made.set(name, name in printed ? out : readFileSync(join(room.path, "out", name)));
    }
    made.set("register.xlsx", Buffer.from(await asXlsx([{ name: "Shares", rows: parse(register, { delimiter: ";", relax_column_count: true }) }])));
  } finally {
    room.close();
  }
  const bytes = (name: string): Buffer => made.get(name) ?? Buffer.alloc(0);
  return { bytes, text: (name) => bytes(name).toString("utf8") };
}

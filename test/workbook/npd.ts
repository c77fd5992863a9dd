import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Desk, deskWith } from "../../src/workbook/model/desk.ts";
import { type Files, openIn } from "../../src/workbook/model/open.ts";

const root = join(import.meta.dirname, "../..");

/** The files of a fixture, as a page has them. */
export function filesOf(fixture: string): Files {
  const folder = join(root, "fixtures", fixture);
  return new Map(readdirSync(folder).map((name) => [`${fixture}/${name}`, readFileSync(join(folder, name), "utf8")]));
}

/** A desk with a fixture on it, or with some of its files. */
export async function deskOf(fixture: string, only = /./): Promise<Desk> {
  const files = new Map([...filesOf(fixture)].filter(([name]) => only.test(name)));
  return deskWith(await openIn(files, fixture), new Map(), files);
}

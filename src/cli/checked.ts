import { existsSync } from "node:fs";
import { checkedCopyOf, isCopyOf, readCheckedCopy } from "../api/checked-copy.ts";
import { namesSavedResult } from "../api/saved.ts";
import { folderInWords } from "../api/unfound.ts";
import { isFile } from "../io/file.ts";
import { readBytes } from "../io/read-bytes.ts";
import type { CheckedCopy, Result } from "../model/generated/schemas.ts";
import { openEarlier } from "./earlier.ts";
import type { ReportOptions } from "./options.ts";
import type { Product } from "./output.ts";
import { Refusal } from "./refusal.ts";
import type { Document } from "./write.ts";

/** Where the words of a fact-check are kept: beside the copy, under its name. */
const keptName = (copy: string): string => `${copy.replace(/\.[^./\\]+$/, "")}.checked.json`;

/**
 * The copy that was checked. It may be named by what was kept of it, by the copy itself where that lies beside it, or by the assessment as it was: a
 * folder or a saved result.
 * @throws {Refusal} where there is nothing to compare with, or it is about something else
 */
export async function openChecked(
  { checked: path, audience }: ReportOptions,
  results: readonly Result[],
  products: readonly Product[],
): Promise<CheckedCopy | undefined> {
  if (path === undefined) return undefined;
  if (!products.some(({ document, format }) => document === "fact-check" && format !== "json")) {
    throw new Refusal("--checked is for the fact-check: add --document fact-check.");
  }
  if (results.length > 1) throw new Refusal(`--checked names the copy of one assessment, and these are ${results.length}: report them one by one.`);
  const copy = await copyAt(path, audience);
  const [result] = results;
  if (result !== undefined && !isCopyOf(copy, result, audience)) {
    throw new Refusal(`The copy in ${path} is about ${copy.data} of ${copy.producer}, and what is reported here is not: name a copy of the same text.`);
  }
  return copy;
}

async function copyAt(path: string, audience: ReportOptions["audience"]): Promise<CheckedCopy> {
  if (/\.checked\.json$/i.test(path)) return read(path);
  if (isFile(path) && !namesSavedResult(path)) {
    const kept = keptName(path);
    if (isFile(kept)) return read(kept);
    throw new Refusal(
      `${kept} is not there. t6 report writes it beside a fact-check, and the changes are found by it, not by the copy itself: name it, or the assessment as it was then.`,
    );
  }
  const [result] = await openEarlier([path]);
  if (result === undefined) throw new Refusal(`There is no assessment in ${folderInWords(path)}.`);
  return checkedCopyOf(result, audience);
}

function read(path: string): CheckedCopy {
  const { copy, refusal } = readCheckedCopy(path);
  if (copy === undefined) throw new Refusal(refusal);
  return copy;
}

/**
 * What is kept of each fact-check that goes into a file: one file for the copy in all its formats.
 * @throws {Refusal} where another copy is kept under that name: it may have been sent, and nothing else tells what it said
 */
export function keptCopies(result: Result, options: ReportOptions, places: readonly { readonly product: Product; readonly to: string }[]): Document[] {
  if (options.checked !== undefined) return [];
  const names = places.filter(({ product, to }) => product.document === "fact-check" && product.format !== "json" && to !== "-").map(({ to }) => keptName(to));
  if (names.length === 0) return [];
  const content = `${JSON.stringify(checkedCopyOf(result, options.audience), null, 2)}\n`;
  return [...new Set(names)].map((to) => {
    if (existsSync(to) && textAt(to) !== content) {
      throw new Refusal(
        `${to} is the record of a copy with other words, which may have been sent, and without it nobody can find what has changed since. Choose another name for this copy; or delete that file, if its copy never went out. Nothing was written.`,
      );
    }
    return { to, content, updates: true };
  });
}

function textAt(path: string): string | undefined {
  const { bytes } = readBytes(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

import { existsSync } from "node:fs";
import { checkedCopyOf, isCopyOf, readCheckedCopy } from "../api/checked-copy.ts";
import { namesSavedResult } from "../api/saved.ts";
import { folderInWords } from "../api/unfound.ts";
import { isFile } from "../io/file.ts";
import { readBytes } from "../io/read-bytes.ts";
import { type Content, heldOf } from "../io/staging.ts";
import type { CheckedCopy, Result } from "../model/generated/schemas.ts";
import { openEarlier } from "./earlier.ts";
import type { ReportOptions } from "./options.ts";
import type { Product } from "./output.ts";
import { Refusal } from "./refusal.ts";
import type { Document } from "./write.ts";

/** Where the words of a fact-check are kept: beside the copy, under its name. */
const keptName = (copy: string): string => `${copy.replace(/\.[^./\\]+$/, "")}.checked.json`;

/** Refuses a copy that was checked where no fact-check is made, or several are. */
export function refuseUnchecked({ checked: path }: ReportOptions, count: number, products: readonly Product[]): void {
  if (path === undefined) return;
  if (!products.some(isKept)) throw new Refusal("--checked is for the fact-check: add --document fact-check.");
  if (count > 1) throw new Refusal(`--checked names the copy of one assessment, and these are ${count}: report them one by one.`);
}

/**
 * The copy that was checked. It may be named by what was kept of it, by the copy itself where that lies beside it, or by the assessment as it was: a
 * folder or a saved result.
 * @throws {Refusal} where there is nothing to compare with, or it is about something else
 */
export async function openChecked(options: ReportOptions, result: Result, products: readonly Product[]): Promise<CheckedCopy | undefined> {
  const { checked: path, audience } = options;
  if (path === undefined) return undefined;
  refuseUnchecked(options, 1, products);
  const copy = await copyAt(path, audience);
  if (!isCopyOf(copy, result, audience)) {
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

/** What is kept of a fact-check; undefined where none is asked for, or where it is one that was checked. */
export function wordsToKeep(result: Result, options: ReportOptions, products: readonly Product[]): string | undefined {
  if (options.checked !== undefined || !products.some(isKept)) return undefined;
  return `${JSON.stringify(checkedCopyOf(result, options.audience), null, 2)}\n`;
}

const isKept = ({ document, format }: Product): boolean => document === "fact-check" && format !== "json";

/**
 * What is kept of a fact-check that goes into files: one file for the copy in all its formats.
 * @throws {Refusal} where another copy is kept under that name: it may have been sent, and nothing else tells what it said
 */
export function keptCopies(words: Content | undefined, places: readonly { readonly product: Product; readonly to: string }[]): Document[] {
  const place = places.find(({ product, to }) => isKept(product) && to !== "-");
  if (place === undefined || words === undefined) return [];
  const to = keptName(place.to);
  if (existsSync(to) && textAt(to) !== String(heldOf(words))) {
    throw new Refusal(
      `${to} is the record of a copy with other words, which may have been sent, and without it nobody can find what has changed since. Choose another name for this copy; or delete that file, if its copy never went out. Nothing was written.`,
    );
  }
  return [{ to, content: words, updates: true }];
}

function textAt(path: string): string | undefined {
  const { bytes } = readBytes(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

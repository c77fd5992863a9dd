import { readBytes } from "../io/read-bytes.ts";
import type { Product } from "./output.ts";
import { Refusal } from "./refusal.ts";

/**
 * The letterhead that was asked for, read. Whether it is a Word document is found out when it is used.
 * @throws {Refusal} where it cannot be read, or no document asked for would use it
 */
export function letterheadIn(path: string | undefined, products: readonly Product[]): Uint8Array | undefined {
  if (path === undefined) return undefined;
  if (!products.some(({ format }) => format === "docx")) {
    throw new Refusal("--letterhead is for Word documents: say --format docx, or -o with a name that ends in .docx.");
  }
  const { bytes, reason } = readBytes(path);
  if (bytes === undefined) throw new Refusal(`The letterhead ${path} cannot be read: ${reason}.`);
  return bytes;
}

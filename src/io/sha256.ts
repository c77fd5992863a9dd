import { createHash } from "node:crypto";

/** The SHA-256 digest of a text's UTF-8 bytes, in lower-case hexadecimal digits: what `sha256sum` prints. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

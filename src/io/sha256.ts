import { plainSha256 } from "./sha256-plain.ts";

/**
 * The SHA-256 digest of a text's UTF-8 bytes, in lower-case hexadecimal digits: what `sha256sum` prints.
 * Loading node:crypto takes a tenth of the time that Node needs to start, and a check can mostly do without, so it is loaded here.
 * Where there is none, as in a browser, whose own digests have to be waited for, we do the sum ourselves.
 */
export function sha256(text: string): string {
  const crypto = typeof process === "object" ? process.getBuiltinModule?.("node:crypto") : undefined;
  return crypto === undefined ? plainSha256(text) : crypto.createHash("sha256").update(text, "utf8").digest("hex");
}

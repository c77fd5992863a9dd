/**
 * The SHA-256 digest of a text's UTF-8 bytes, in lower-case hexadecimal digits: what `sha256sum` prints.
 * Loading node:crypto takes a tenth of the time that Node needs to start, and a check can mostly do without, so it is loaded here.
 */
export function sha256(text: string): string {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(text, "utf8").digest("hex");
}

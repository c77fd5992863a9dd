/**
 * What git calls a text in a repository whose ids are as long as that: the digest of its bytes and their number. Undefined where this
 * Node has no such digest; then the text is taken for another.
 */
export function blobId(text: string, { length }: { readonly length: number }): string | undefined {
  const crypto = process.getBuiltinModule("node:crypto");
  try {
    return crypto
      .createHash(length === 40 ? "sha1" : "sha256")
      .update(`blob ${Buffer.byteLength(text)}\0`)
      .update(text, "utf8")
      .digest("hex");
  } catch {
    return undefined;
  }
}

/** What is wrong with a folder of the user's own templates, in one sentence. */
export class TemplatesError extends Error {
  override readonly name = "TemplatesError";
}

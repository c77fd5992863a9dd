/**
 * How much of anything is read. Each is many times what evidence written by people holds; without them a text could be in order, and no
 * document could be made of it in the time that its size allows.
 */
export const limits = Object.freeze({
  /** The largest file, in bytes; also of what comes from the standard input. */
  fileBytes: 5 * 1024 * 1024,
  /** How deep entries may be nested. Our deepest file needs ten levels. */
  depth: 100,
  /** The longest text of one entry, in characters: some forty pages. */
  textCharacters: 100_000,
  /** How deep lists and quotations in a narrative or a template may be nested. */
  narrativeNesting: 20,
  /** How many signs of Markdown a narrative may hold. */
  narrativeSigns: 4_000,
  /** How many tags a template may hold. Our longest has some two hundred. */
  templateTags: 2_000,
});

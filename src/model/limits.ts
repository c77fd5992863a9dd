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
  /** The largest file of saved results, in bytes: those of thousands of assessments have tens of megabytes. */
  resultBytes: 256 * 1024 * 1024,
  /** So many bytes may a book of an assessment have when it is unpacked: that of the largest has a tenth of it. */
  bookBytes: 64 * 1024 * 1024,
  /** So many cells may it have. */
  bookCells: 2_000_000,
  /** So many bytes may a register have when it is unpacked. */
  registerBytes: 256 * 1024 * 1024,
  /** So many cells may its sheets have. */
  registerCells: 20_000_000,
  /** So many bytes of text may a reply have that is a Word document or an OpenDocument text: a fact-check has a hundredth of it. */
  replyBytes: 32 * 1024 * 1024,
  /** So many bytes may the parts of a letterhead have. */
  letterheadBytes: 64 * 1024 * 1024,
  /** So much may a page of `t6 open` send: a folder of evidence has a hundredth of it. */
  pageBytes: 32 * 1024 * 1024,
});

/** The words of t6 catalogue. */
export const catalogueWords = {
  description: "Fill the gaps of a catalogue: practices whose words nobody here has.",
  fillSummary: "fill in words that somebody copied out of the code",
  fillDescription: `Fill in the words of practices that a catalogue names as not held, from somebody who has the code open; and set what they copied beside the words that are held.

Who copied the words, from where and when is recorded, and every document says so. No word is made up: what nobody copied stays a gap. Where copied words differ from held ones, both are shown, and nothing is written until --take or --keep says whose words count. The catalogue that is filled stays as it is; what is made has an id of its own. Words that are new are split by sentences, and a person has to go through the clauses.

On a terminal, without a file, it asks for each practice.`,
  texts: "a file with what was copied (YAML): by, from, on, and practices, each id with its text",
  output: "the catalogue to write",
  catalogue: "the catalogue to fill: a file, or the id of one that comes with t6",
  by: "who copied the words (default: by in the file)",
  from: "where they stood: an address, or a document with its page (default: from in the file)",
  on: "the day on which they were copied, YYYY-MM-DD (default: on in the file, else today in London)",
  take: "take the copied words of this practice, where they differ from those that are held; give it again for several",
  keep: "keep the words that are held of this practice, where those that were copied differ; give it again for several",
  after: `
The file:
  by: Rosalind Achebe
  from: Code of Practice for Statistics, edition 3.0, page 12
  on: "2026-11-27"
  practices:
    "4.2": The text of the practice, word for word.
  all: true        # only where these are all the practices that there are

Examples:
  t6 catalogue fill copied.yaml -o standard-4-filled.yaml`,
};

/** The words of t6 upgrade. The examples are run by a test. */
export const upgradeWords = {
  description: `Carry an assessment over to another edition of its code: propose, line by line, where each piece of evidence might stand, and list what the new edition asks beyond the old one.

Nothing of what there is changes, not a byte: crosswalk.yaml is written beside it, and while it is there the assessment is one under the new edition. Where no mapping of the practices was published, the proposals are the tool's own, and count only once a person has reviewed them. --to with the edition before takes the file away again; where people have reviewed lines, it is set aside and kept.`,
  path: "an assessment's folder, or a file in it",
  to: "the edition to carry it over to, or the one before to go back",
  on: "the day of the move, YYYY-MM-DD (default: today in London)",
  catalogue: "the catalogue with that edition (default: one that comes with t6)",
  dryRun: "write nothing: only say what would be proposed",
  dropReviews: "on the way back: take the file away, with the lines that people have reviewed in it; also one that was set aside",
  accept: "write under these lines, by their numbers, that the evidence stands for the clause: 1,4-7; of a clause with parts 3:access+share",
  refuse: "write under these lines that it does not",
  note: "why, written under each line that is accepted or refused: documents print it of what speaks against a clause and was refused",
  by: "who went through the lines that are accepted or refused",
  after: `
Examples:
  t6 upgrade npd-2019 --to 3.0 --dry-run
  t6 upgrade npd-2019 --to 3.0
  t6 upgrade npd-2019 --to 3.0 --accept 1,6-7 --refuse 3 --by "Rosalind Achebe"
  t6 upgrade npd-2019 --to 3.0 --refuse 4 --by "Rosalind Achebe" --note "It was about something else."
  t6 upgrade npd-2019 --to 2.1 --drop-reviews`,
};

/** The longer texts of --help of the commands with which an assessment begins. The examples are run by a test. */
export const beginWords = {
  init: {
    folder: "the new folder (default: on a terminal it is asked for, else self-assessment)",
    description: `Begin an assessment: a new folder with a file for each practice, in which every clause stands word for word, with a plain question and what would convince.

On a terminal it asks what it needs; elsewhere, and with --yes, it goes by what is given. A folder that is not empty is left alone.`,
    after: `
Without a terminal the data and the producer get names in square brackets, which
are to be replaced, and the data count as sensitive until somebody says otherwise.

Examples:
  t6 init
  t6 init energy-survey --data "Household Energy Survey" --producer "Statistics Office"
  t6 init quarries --yes --sensitivity low --without personal="They are about quarries."
  t6 init --example                               a finished case to look at`,
  },
  add: {
    description: `Add one piece of evidence, ask, source or judgement to the files of an assessment.

On a terminal it asks what it needs; elsewhere it takes flags. Comments, layout and every other byte of the files stay as they are. What t6 check would refuse is refused before anything is written.`,
    how: "Comments, layout and every other byte of the file stay as they are. What t6 check would refuse is refused before anything is written.",
    after: `
Examples:
  t6 add evidence energy-survey
  t6 add judgement energy-survey --practice T6.1`,
    summaries: {
      evidence: "add a piece of evidence to the file of its practice",
      ask: "add a recommendation, requirement, suggestion or commitment",
      source: "add a document that several entries rest on",
      judgement: "record what a named person concluded",
    },
    descriptions: {
      evidence: "Add a piece of evidence to the file of its practice: something one could look at, with who said it, who checked it, and who can open it.",
      ask: "Add an ask to asks.yaml: something that was asked of the producer, or promised by it.",
      source: "Add a document that several entries rest on to assessment.yaml.",
      judgement:
        "Record what a named person concluded, about a practice or about the principle as a whole. With it goes the digest of the evidence as it stands, so that it is noticed when the evidence changes.",
    },
    examples: {
      evidence: `
Dates may be typed as 2026-04-22, 22/04/2026, 22 April 2026 or April 2026.

Examples:
  t6 add evidence energy-survey
  t6 add evidence energy-survey --clause T6.1g --title "How we manage data" --kind policy --statement "The page says how survey data are kept." --state in_place --said-by producer --access public --url https://statistics.example/data`,
      ask: `
Examples:
  t6 add ask energy-survey
  t6 add ask energy-survey --kind recommendation --clause T6.4c --text "Publish the reasons for decisions." --owner "Data panel" --due 2027-03-31`,
      source: `
Examples:
  t6 add source energy-survey --title "Audit of access" --reference IA/2026/4 --access internal`,
      judgement: `
Examples:
  t6 add judgement energy-survey --practice T6.5 --outcome not_yet_shown --by "Rosalind Achebe" --role "Head of Profession" --on 2026-11-26 --reasons "No review was held yet."`,
    },
  },
} as const;

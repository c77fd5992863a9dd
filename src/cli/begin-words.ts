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
} as const;

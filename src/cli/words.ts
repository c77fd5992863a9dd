import { askWords } from "./ask-words.ts";
import { beginWords } from "./begin-words.ts";
import { catalogueWords } from "./catalogue-words.ts";
import { registerWords } from "./register-words.ts";
import { schemaWords } from "./schema-words.ts";
import { sheetWords } from "./sheet-words.ts";
import { upgradeWords } from "./upgrade-words.ts";
import { openWords, workbookWords } from "./workbook-words.ts";

/** The longer texts of --help. The examples are run by a test. */
export const program = {
  ...beginWords,
  ...askWords,
  ...sheetWords,
  ...registerWords,
  schema: schemaWords,
  workbook: workbookWords,
  open: openWords,
  catalogue: catalogueWords,
  upgrade: upgradeWords,
  description: `Assess compliance with a part of a code of practice: principle T6 (Data governance) of the UK Code of Practice for Statistics comes with it, and any other can be brought.

From a folder of evidence in YAML, t6 finds where the evidence stands, clause by clause, and drafts an annex. It computes positions; judgements are made by people. It is not a product of any regulator.`,
  after: `
Start here:
  t6 init                                         begin an assessment of your own
  t6 init --example                               or write a finished one, npd-2019
  t6 score npd-2019                               a scorecard
  t6 report npd-2019 -o npd-2019.html             the annex
  t6 explain T6.4c npd-2019                       why a clause stands where it stands

Exit codes:
  0  fine
  1  the gate failed, or the inputs have errors
  2  wrong use, wrong configuration, or something that cannot be opened
  3  a mistake in t6 itself`,
  paths: "assessment folders, files in them, or folders to search for assessments",
  voice: "an assessment's folder, or a saved result (.json)",
  sides: "two folders or saved results (.json); or one or two revisions, and paths",
  results: "assessment folders, folders to search for assessments, or saved results (.json)",
  check: {
    description: "Check the files: every problem, with file, line, reason and help.",
    changedSince: "check only assessments of which something changed since this revision of their git repository, committed or not",
    cache: "keep what is found in this file (NAME.t6cache), and check only what is not known from it; what is printed is the same",
    shard: "check only this share of the assessments, such as 2/3, for runs that share a tree among several machines",
    jobs: "how many threads work at most (default: as many as pay; what is printed is the same)",
    format: "in which format, FORMAT for the standard output or FORMAT=FILE; give it again for several (default: pretty)",
    after: `
Examples:
  t6 check
  t6 check npd-2019 energy-survey
  t6 check npd-2019 --fail-on warning
  t6 check npd-2019 --format json
  t6 check npd-2019 --format pretty --format sarif=t6.sarif
  t6 check npd-2019 --minimum-position partly_shown --no-overdue-asks
  t6 check npd-2019 --final                       may the letter and the annex be signed?
  t6 check npd-2019 --print-config`,
    baseline: "go by this baseline (default: that of t6.config.yaml, else t6.baseline.yaml beside it)",
  },
  forecast: {
    description: "Foretell what will lapse: evidence, reviews, deferrals, asks and waivers, and what that will do.",
    after: `
Examples:
  t6 forecast energy-survey
  t6 forecast energy-survey --days 365 --format json
  t6 forecast energy-survey -o t6.ics          a calendar`,
  },
  baseline: {
    description: "Freeze the diagnostics that there are, so that t6 check fails only for new ones.",
    after: `
Examples:
  t6 baseline write
  t6 baseline write --prune -q                    what is put right stays right`,
  },
  score: {
    description: "Print a scorecard: where each practice stands, what decides it, and what to do first.",
    audience: "for whom it is; what is marked as internal is left out for the public (default: for programs the public, to read internal)",
    after: `
Examples:
  t6 score npd-2019
  t6 score npd-2019 --as-of 2021-06-30
  t6 score npd-2019 --format json > npd-2019.json`,
  },
  next: {
    description: "List what to do, the first thing at the top, and what each step would do to clauses and practices.",
    after: `
Every step is made on a copy of the assessment, and everything is decided again.
What moves something only together is told together.

Examples:
  t6 next fixtures/npd-2019
  t6 next fixtures/npd-2019 --all
  t6 next fixtures/npd-2019 --format json`,
  },
  report: {
    description: "Write the annex: to the standard output, or with -o to files.",
    after: `
Examples:
  t6 report npd-2019
  t6 report npd-2019 -o npd-2019.html
  t6 report npd-2019 -o npd-2019.docx    to edit in a word processor; .odt too
  t6 report npd-2019 --document request
  t6 report npd-2019 -d letter -d annex -o out --format docx --final
  t6 report npd-2019 -d fact-check -o fact-check.docx     then --checked fact-check.docx tells what changed
  t6 report npd-2019.json -o npd-2019.html        a result saved by t6 score --format json`,
  },
  diff: {
    description: "Say what changed between two assessments of the same data, clause by clause, and what caused each change.",
    after: `
The old comes first. Revisions are given as git's own diff takes them: A..B;
A...B for what B has done since the two parted; or A alone, for A and the files
as they are now. Paths behind them say where to look.

Examples:
  t6 diff last-year.json npd-2019 -o changes.md
  t6 diff main...HEAD -o comment.md --fail-on worse
  t6 diff HEAD npd-2019`,
  },
  compare: {
    description: "Set a self-assessment beside a regulator's assessment of the same data: where they agree, where not, and why.",
    after: `
Which of the two is the self-assessment is told by the role of its assessor.

Examples:
  t6 compare self-assessment npd-2019 -o voices.docx`,
  },
  explain: {
    description: "Explain any word or id of t6: a clause, a rule, a value that can stand in a file; with a path, what it comes to there.",
    after: `
A value goes by its group and its name: kind/record, verification/checked,
position/partly_shown. The group alone lists its values. The word alone will do, as
will the key of the file: record, “kind: record”, level/checked. A word that means
several things lists them. ‘parameters’ lists every choice that is this tool's and not
the code's, ‘rules’ every rule, ‘fields’ every word before a colon, ‘diagnostics’ every
code, and ‘glossary’ every word.

Examples:
  t6 explain                                      what can be explained
  t6 explain T6.4c
  t6 explain T6.4c npd-2019
  t6 explain standing/not-public
  t6 explain kind/record
  t6 explain verified
  t6 explain parameters
  t6 explain evidence/lapsed`,
  },
  assessment: "an assessment's folder, or a file in it",
  audience: "who will read it; what is marked as internal is left out for the public",
  fix: {
    description: `Correct in the files what can be corrected without guessing: mistyped ids with one that alone can be meant, dates that are not written year first, clauses named twice or out of order, numbers where a text belongs.

Everything else in the files stays as it is, comments and layout included. Done twice, it changes nothing the second time. t6 explain CODE says of each code what is corrected.`,
    after: `
Exit codes:
  0  everything that can be corrected is; t6 check says what is left
  1  with --dry-run: something would change
  2  wrong use, or something that cannot be opened or written; then nothing is written

Examples:
  t6 fix npd-2019
  t6 fix --dry-run
  t6 fix --dry-run | git apply --allow-empty`,
  },
  links: {
    description: "Open the cited addresses: which are still there, and which clauses lost evidence the public could open. No other command opens any.",
    after: `
What was seen is kept in t6.links.json, at or above the paths; commit it. What is
broken fails the run once it has been so for the days of grace. The day of the
run is that of --as-of, else today in London.

Examples:
  t6 links npd-2019 --list
  t6 links npd-2019
  t6 links --archive --format markdown > links.md`,
  },
  merge: {
    description: "Join what several shards of a check found, so that one check tells all of it.",
    caches: "the files that the shards wrote with --cache (NAME.t6cache)",
    output: "the file to write (NAME.t6cache)",
    after: `
Examples:
  t6 check --shard 1/2 --cache one.t6cache       on one machine
  t6 check --shard 2/2 --cache two.t6cache       on another
  t6 merge one.t6cache two.t6cache -o all.t6cache
  t6 check --cache all.t6cache                   tells what one run over all would`,
  },
  completion: {
    description: "Print a completion script for a shell.",
    after: `
Examples:
  t6 completion bash > ~/.local/share/bash-completion/completions/t6
  t6 completion zsh > ~/.zfunc/_t6
  t6 completion fish > ~/.config/fish/completions/t6.fish`,
  },
} as const;

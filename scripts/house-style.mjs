/**
 * Writes docs/house-style.md: every word that documents choose by rule, from the tables in src/view/style, to be read as prose.
 *
 *   node scripts/house-style.mjs           write it
 *   node scripts/house-style.mjs --check   write nothing; end with 1 if it is stale or missing
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { joined, of, pairs, spaced, table, ways } from "./generate/tables.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = join(root, "docs/house-style.md");
const bundle = join(root, "build/generated/house-style.mjs");
const tables = [
  "access",
  "adverse",
  "annex",
  "asks",
  "causes",
  "checks",
  "closed",
  "comparison",
  "dates",
  "fact-check",
  "facts",
  "follow-up",
  "groups",
  "labels",
  "letter",
  "pictures",
  "reply-terms",
  "request",
  "request-reasons",
  "retrospect",
  "scorecard",
  "sign-off",
  "text",
  "voices",
];

await build({
  absWorkingDir: root,
  stdin: {
    contents: tables.map((name) => `export * as ${name.replaceAll("-", "_")} from "./src/view/style/${name}.ts";`).join("\n"),
    resolveDir: root,
    loader: "ts",
  },
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "neutral",
  logLevel: "warning",
});
const {
  access,
  adverse,
  annex,
  asks,
  causes,
  checks,
  closed,
  comparison,
  dates,
  fact_check: factCheck,
  facts,
  follow_up: followUp,
  groups,
  labels,
  letter,
  pictures,
  reply_terms: replyTerms,
  request,
  request_reasons: reasons,
  retrospect,
  scorecard,
  text,
  voices,
} = await import(pathToFileURL(bundle).href);

const samples = ["2016-04-22", "2018-05", "2019"];
const voiceRows = Object.entries(voices.voices).flatMap(([speaker, checked]) =>
  Object.entries(checked).map(([how, { first, next }]) => [spaced(speaker), spaced(how), first, next.join("; ")]),
);

const sections = [
  [
    "Dates and numbers",
    `${table(
      ["Recorded", "Alone", "In a sentence"],
      samples.map((date) => [date, dates.dateText(date), dates.dateInSentence(date)]),
    )}

Numbers have commas between thousands: ${text.numberText(1234567)}. Up to ten they are words at the start of a sentence: ${text.capitalise(text.numberWord(3))}. Lists in a sentence have no comma before the last: ${text.series(["a", "b", "c"])}.`,
  ],
  ["Whose assessment it is", pairs("Assessor", "Above each practice", annex.statuses)],
  ["How an annex opens", `${pairs("Assessor", "Opening", annex.introductions)}\n\nThen: ${annex.reading}`],
  ["Position and judgement", `${annex.twoKinds} ${annex.attributed}`],
  [
    "Positions",
    `${pairs("Position of a practice", "Words", labels.positionPhrases)}\n\n${pairs("Position", "In a sentence, of the principle or a practice", labels.positionSentences)}\n\nBehind a position stands how many clauses it says nothing about, and why:\n\n${ways("Clauses", facts.setAsideWords)}`,
  ],
  ["Findings", pairs("Finding", "Words", labels.findingWords)],
  [
    "Judgements",
    `${pairs("Outcome", "“… concluded that DfE's arrangements …”", labels.outcomeWords)}\n\n${pairs("Outcome", "In a table", labels.outcomePhrases)}\n\n${pairs("Relation to the position", "Words", labels.divergenceWords)}\n\n${pairs("Out of date because", "Words", labels.staleWords)}`,
  ],
  [
    "Who said it, and whether it was checked",
    `A draft begins each statement with these words; what comes second is used from the second statement in the same voice on. The words of a reply that nobody has worded anew are quoted where they would not read on behind “that”, or would say “we” of somebody else: DfE told us: “We keep a log”. There, what we have seen begins: ${voices.toldSeen.first}.\n\n${table(["Speaker", "Checked", "First", "Then"], voiceRows)}\n\n${pairs("Speaker without a name", "Is called", voices.unnamed)}\n\n${pairs("Degree of checking", "In a table", labels.verificationWords)}\n\n${pairs("Degree of checking", "Before a name", checks.checkedWords)}\n\n${pairs("Role", "Behind a name", labels.roleWords)}`,
  ],
  [
    "Figures that nobody checked",
    `They are never printed without one of these sentences.\n\n${table(
      ["Where", "How many", "Not verified", "Cannot be verified"],
      Object.entries(annex.notVerifiedWords).flatMap(([where, counts]) =>
        Object.entries(counts).map(([count, words]) => [spaced(where), count, words.unverified, words.unverifiable]),
      ),
    )}`,
  ],
  [
    "What the data are",
    `In the statement of applicability, before the reason.\n\n${table(
      ["Fact", "Words"],
      [
        ...["personal", "linked", "shared", "microdata_released"].map((fact) => [spaced(fact), facts.factWords(fact, {})]),
        ...["producer", "on_its_behalf", "others"].map((is) => [`collected by: ${spaced(is)}`, facts.factWords("collected_by", { collected_by: { is } })]),
      ],
    )}`,
  ],
  [
    "What speaks against a practice",
    `It is printed whoever wrote the text about the practice.\n\n${pairs("Grade", "At the head", adverse.gradeHeads)}\n\nWithout a grade, what binds is called ${adverse.gradeHeads.failure.toLowerCase()}, and what does not is called by how far it was checked:\n\n${pairs("Checked", "At the head", adverse.disputeHeads)}\n\n${pairs("Checked", "Behind it", Object.fromEntries(Object.entries(adverse.disputeWords).filter(([, words]) => words !== "")))}\n\n${pairs("It is", "Behind it", adverse.openWords)}\n\n${pairs("Recorded for internal use", "In its place", adverse.withheldAgainst)}\n\nIn a letter a finding that binds is told as it was found, and then: ${adverse.letterFindings.against} ${adverse.letterFindings.open} More than a few: ${adverse.letterFindings.more}\n\n${ways("In a letter, recorded for", { "internal use": adverse.letterFindings.withheld })}`,
  ],
  ["What a draft tells together", ways("Group", groups.leads)],
  [
    "Who can open it",
    `${pairs("Access", "In a table", labels.accessWords)}\n\n${ways("Access, behind a statement", access.accessRemarks)}\n\n${ways("It", { "says itself that it was released under freedom of information": access.notPublished, "says itself what was released": access.releasedToOne })}\n\n${pairs("A check does not count", "Behind the statement", access.uncheckedWords)}`,
  ],
  [
    "Asks",
    `${pairs("Kind", "Words", asks.askKinds)}\n\n${ways("Kind, where the ask begins with a verb", of(asks.askLeads, "goes_on"))}\n\n${ways("Kind, where it does not", of(asks.askLeads, "apart"))}\n\n${ways("No day", asks.noDates)}\n\n${pairs("State", "Words", asks.askStates)}\n\n${pairs("Asks are", "Above them", annex.asksNotes)}\n\n${pairs("Proposals are", "Above them", annex.proposalsNotes)}\n\n${pairs("Answers that are no evidence, in an assessment that is", "Above them", annex.answersNotes)}`,
  ],
  [
    "The letter",
    `${pairs("Assessor", "Opening, where nobody wrote one", letter.openings)}\n\n${ways("Nothing is asked", letter.noAsks)}\n\n${pairs("Since", "As the letter says it", { "an earlier letter": closed.sinceWords.letter, "with a reference": closed.sinceWords.referenced, "none is recorded": closed.sinceWords.asked.outside })}\n\n${ways("What was closed", { "in a letter": closed.closedLeads })}\n\n${ways("An ask that was closed", closed.closedKinds)}\n\n${pairs("Behind it", "Words", closed.closedWords)}\n\n${pairs("It was closed on", "Wherever it is told as closed", closed.closedBasis)}\n\n${pairs("The evidence", "As the letter says it", letter.runOutWords)}\n\n${pairs("With a conclusion", "Words", labels.conclusionWords)}\n\n${pairs("Before the practices were there", "It was concluded that", retrospect.outcomesThen)}\n\n${pairs("Changes asked for then", "It was concluded that", retrospect.changesThen)}\n\n${pairs("Set against a practice", "Words", retrospect.readThen)}\n\n${pairs("Next time", "Where nobody wrote it", { dated: letter.followUps.dated, undated: letter.followUps.undated })}\n\n${pairs("A day has passed for", "Where nobody wrote it", letter.followUps.overdue)}\n\n${pairs("Missing", "In its place", letter.gaps)}\n\nIt ends with “${letter.valediction}”.`,
  ],
  [
    "The follow-up",
    `${pairs("Asks", "Which are told", followUp.scopes)}\n\n${pairs("Ask is", "What to see next, where nobody wrote it", { closed: followUp.nexts.closed, superseded: followUp.nexts.superseded, undecided: followUp.nexts.undecided, ...followUp.nexts.asked })}\n\n${ways("State", followUp.tallies)}`,
  ],
  [
    "The fact-check",
    `${ways("Assessor", { outside: joined(factCheck.frames.outside), own: joined(factCheck.frames.own) })}\n\n${pairs("How to reply, here and in a request", "Words", replyTerms.replyWords)}\n\n${pairs("Where something is missing, in a", "Words", replyTerms.termsNotice)}\n\nIt can be ${text.series(Object.values(replyTerms.termsMissing))}. In the heading stand ${text.series(Object.values(replyTerms.termsGaps))}.\n\n${pairs("Line of the form", "What belongs behind it", { ...factCheck.checkerHelp, ...factCheck.correctionHelp })}\n\n${factCheck.helpNote}\n\n${pairs("A paragraph rests on", "Words", factCheck.restWords)}\n\n${pairs("Since the copy", "Words", { ...factCheck.changeCounts, ...factCheck.changeTitles })}\n\n${ways("Correction", { open: { changed: factCheck.outcomeWords.open }, accepted: factCheck.outcomeWords.accepted, declined: factCheck.outcomeWords.declined })}\n\nOf an open one, what has become of its paragraph: ${factCheck.outcomeWords.changed} ${factCheck.outcomeWords.gone} ${factCheck.outcomeWords.unknown}`,
  ],
  [
    "The request for information",
    `${ways("Assessor", request.frames)}\n\nThen: ${request.noEssays}\n\n${pairs("Nothing is missing", "Words", request.noQuestions)}\n\n${pairs("Finding", "“We ask because …”", reasons.whyWords)}\n\n${pairs("Item was checked", "“We ask because …”", reasons.unverifiedWords)}\n\n${pairs("Rule", "What an item lacks", reasons.lackWords)}\n\n${pairs("Rule", "An item that does not count", reasons.uncountedWords)}\n\n${ways("Rule, “Please tell us:”", reasons.wantedWords)}\n\n${pairs("Kind", "“… would answer it.”", request.kindPhrases)}\n\nOf an item: ${request.itemDocuments}\n\nWhere only the check of an item is not known: ${reasons.checkQuestion.ask} ${reasons.checkQuestion.documents}\n\n${ways("Rule", reasons.unknownChecks)}\n\n${pairs("Line of the form", "What belongs behind it", request.fieldHelp)}\n\nWhere something may be handed over to all who provide the data, the last is: ${request.accessWithHandedOver} There, a question ends: ${request.handedOverToo}\n\n${pairs("Not asked", "Words", request.notAskedWords)}\n\n${pairs("What has to be verified", "Words", request.verifyWords)}`,
  ],
  [
    "Pictures",
    `${pairs("Finding", "Beside its mark", pictures.mapWords)}\n\n${pairs("An ask, on its line", "Beside the mark", pictures.askMarks)}\n\n${pairs("An ask", "Behind its line", pictures.askNotes)}\n\n${pairs("An item, on its line", "Beside the mark", pictures.evidenceMarks)}\n\n${pairs("An item", "Behind its line", pictures.evidenceNotes)}\n\n${pairs("To those who do not see it", "Words", pictures.pictureTexts)}\n\n${pairs("Beside the dates of the evidence", "Words", pictures.evidenceDateNotes)}\n\nWhere a date is no day: ${pictures.inMiddle}`,
  ],
  [
    "The scorecard",
    `${pairs("Steps", "Above them", { ...scorecard.movesNotes, ...scorecard.movesRemarks })}\n\n${pairs("What was found", "Words", scorecard.foundWords)}\n\n${pairs("What is asked and open", "Words", { ...scorecard.openAsks, overdue: `${scorecard.openAsks.overdue.one}; or: ${scorecard.openAsks.overdue.many}` })}\n\n${ways("Asks, counted", asks.askCounts)}\n\n${pairs("A position that does not say what it means", "Words", labels.positionMeanings)}`,
  ],
  [
    "What caused a change",
    `What stands in square brackets is left out where something in it is not recorded.\n\n${table(
      ["Cause", "One", "Where it has just been named", "Several", "How many, where nothing moved"],
      Object.entries(causes.causeWords).map(([kind, { one, self = "", many = "", count }]) => [spaced(kind), one, self, many, count.join("; ")]),
    )}\n\n${pairs("Fact about the data", "Words", causes.statedFacts)}\n\n${pairs("Several causes", "What each does alone, and all together", causes.storyWords)}\n\n${ways("What one does", causes.resultWords)}`,
  ],
  [
    "A self-assessment beside another",
    `${pairs("Verdict", "Words", comparison.verdictWords)}\n\n${pairs("What they do not have in common", "Words", comparison.apartWords)}\n\n${pairs("What is said", "Words", comparison.comparisonWords)}`,
  ],
];

const page = `<!-- Made from src/view/style by scripts/house-style.mjs. Edit those, then: npm run generate -->

# House style

The words that documents choose by who said a thing, whether it was checked, and where it stands. They are data: to change one, change its table and read this page again. Dates are as in “22 April 2016”, numbers as GOV.UK writes them. Names in curly brackets are filled in.

${sections.map(([title, body]) => `## ${title}\n\n${body}\n`).join("\n")}`;

if (!process.argv.includes("--check")) writeFileSync(file, page);
else if (!existsSync(file) || readFileSync(file, "utf8") !== page) {
  process.stderr.write(`${existsSync(file) ? "stale" : "missing"}: docs/house-style.md\nRun: npm run generate\n`);
  process.exit(1);
}

import type { DocumentKind } from "../../../model/documents.ts";
import type {
  AssessmentResult,
  CheckDocument,
  CheckedCopy,
  ComparisonDocument,
  Diff,
  ForecastDocument,
  Input,
  LinkReport,
  LinksFile,
  NextDocument,
  PortfolioDocument,
  RefusalDocument,
  RegisterCheck,
  RegisterDiff,
  Result,
  Score,
  ScoreDocument,
} from "../../../model/generated/schemas.ts";
import type { Group, Meaning } from "./meaning.ts";

const kinds: Group<DocumentKind> = Object.freeze({
  id: "document",
  one: "a kind of document",
  about: "What t6 report can make of an assessment.",
  keys: ["document"],
  where: "As --document of t6 report.",
  values: {
    annex: { means: "The assessment, practice by practice.", example: "t6 report FOLDER --document annex" },
    letter: { means: "The letter, which an annex goes with.", example: "t6 report FOLDER --document letter" },
    record: {
      means: "All that the annex rests on: the finding on each clause, the evidence behind it, the rules, what is proposed, the parameters.",
      example: "t6 report FOLDER --document record",
    },
    "follow-up": { means: "What has become of the asks: asked, done, next.", example: "t6 report FOLDER --document follow-up --since 2025-01-01" },
    request: { means: "The questions that the evidence leaves, for the producer to answer.", example: "t6 report FOLDER --document request" },
    "fact-check": {
      means:
        "The text that is to be published, in numbered paragraphs with what each rests on and a form for corrections; or, set beside the copy that came back, what has changed since.",
      example: "t6 report FOLDER --document fact-check -o fact-check.docx",
    },
    scorecard: { means: "One page for a board.", example: "t6 report FOLDER --document scorecard" },
  } satisfies Record<DocumentKind, Meaning>,
});

const files: Group<Input["kind"]> = Object.freeze({
  id: "input",
  one: "a kind of file",
  about: "What a file in the folder of an assessment is. What is inside decides, and not its name.",
  keys: ["kind"],
  where: "Under ‘inputs’ in results, with the digest of each file.",
  values: {
    assessment: {
      means: "Who is assessed, by whom, under which edition, as of which day.",
      example: "assessment.yaml, with ‘producer’, ‘assessor’ and ‘profile’.",
    },
    crosswalk: { means: "What carries the assessment over to another edition, line by line.", example: "crosswalk.yaml, as t6 upgrade writes it." },
    practice: {
      means: "The evidence for one practice, and the judgement on it.",
      example: "A file that begins with ‘practice: …’, and has the name of the practice.",
    },
    asks: { means: "What was asked of the producer, and what came of it.", example: "asks.yaml, with a list ‘asks’." },
    catalogue: { means: "A code of practice as data: practices, and the clauses they are split into.", example: "The file given with --catalogue." },
    unknown: { means: "A file that could be any of these and is none, as far as one can tell.", example: "A YAML file that is empty or cannot be read." },
  } satisfies Record<Input["kind"], Meaning>,
});

const days: Group<AssessmentResult["as_of_from"]> = Object.freeze({
  id: "as_of_from",
  one: "where the as-of date comes from",
  about: "Who said on which day the evidence is weighed.",
  keys: ["as_of_from"],
  where: "Under ‘as_of_from’ in results.",
  values: {
    option: { means: "The command line said so.", example: "t6 score FOLDER --as-of 2025-12-31" },
    file: { means: "The assessment itself says so.", example: "‘as_of: 2019-12-31’ in assessment.yaml, for an assessment that is finished." },
    today: { means: "Nobody said so, so it is today in London.", example: "A living assessment, in which things lapse when they lapse." },
  } satisfies Record<AssessmentResult["as_of_from"], Meaning>,
});

const scored: Group<`${Score["scored"]}`> = Object.freeze({
  id: "scored",
  one: "whether there is a score",
  about: "A score counts clauses. It is reported beside the position and decides nothing.",
  keys: ["scored"],
  where: "Under ‘score’ in results.",
  values: {
    true: { means: "There is a score.", example: "“5 of 8 clauses met, 1 partly”: 68%." },
    false: {
      means: "There is none, because no clause is assessed. It is neither 0 nor 100.",
      example: "Every clause of the practice is left to another body.",
    },
  },
});

type Unscored = Extract<Score, { scored: false }>["reason"];

const unscored: Group<Unscored> = Object.freeze({
  id: "unscored",
  one: "why there is no score",
  about: "Why a practice has neither a score nor a position.",
  keys: ["reason"],
  where: "Under ‘score’ in results, as its ‘reason’.",
  values: {
    nothing_applicable: {
      means: "No clause applies to these data.",
      example: "Clauses on the people in the data, for business data that others collect for purposes of their own.",
    },
    not_held: { means: "Nobody here has the words of the practice.", example: "A catalogue names a practice, and says that its words are not held." },
    all_deferred: { means: "Every clause that applies is left to another body for now.", example: "A regulator's open case is about all of a practice." },
  } satisfies Record<Unscored, Meaning>,
});

type Format =
  | Result["format"]
  | ScoreDocument["format"]
  | RefusalDocument["format"]
  | CheckDocument["format"]
  | RegisterCheck["format"]
  | RegisterDiff["format"]
  | Diff["format"]
  | ComparisonDocument["format"]
  | LinksFile["format"]
  | LinkReport["format"]
  | ForecastDocument["format"]
  | NextDocument["format"]
  | PortfolioDocument["format"]
  | CheckedCopy["format"];

const formats: Group<Format> = Object.freeze({
  id: "format",
  one: "a kind of JSON document",
  about: "Says what a JSON document of t6 is, so that a program need not guess.",
  keys: ["format"],
  where: "At the head of every JSON document that t6 writes.",
  values: {
    "t6-result": { means: "One assessment, decided.", example: "t6 report FOLDER --format json" },
    "t6-score": { means: "The assessments at some paths with their results, and with what is wrong.", example: "t6 score FOLDER --format json" },
    "t6-refusal": { means: "Why nothing came of a run that was to give JSON.", example: "t6 diff nowhere main --format json" },
    "t6-check": { means: "What a check found, and what the gate made of it.", example: "t6 check FOLDER --format json" },
    "t6-diff": { means: "What is decided differently in the newer of two results, and why.", example: "t6 diff OLD NEW --format json" },
    "t6-comparison": { means: "A self-assessment beside another assessment of the same data.", example: "t6 compare SELF OTHER --format json" },
    "t6-links": { means: "The link cache: what was last seen at each cited address.", example: "t6.links.json, which t6 links writes" },
    "t6-link-report": { means: "What a run of t6 links found.", example: "t6 links FOLDER --format json" },
    "t6-next": { means: "What to do, the first thing at the top, and what each step would do.", example: "t6 next FOLDER --format json" },
    "t6-portfolio": { means: "Many assessments together: rows, and counts of them.", example: "t6 portfolio FOLDER --format json" },
    "t6-forecast": { means: "What will lapse, and what that will do.", example: "t6 forecast FOLDER --format json" },
    "t6-register-check": { means: "What a register says, and what is wrong with it as data.", example: "t6 register check FILE --format json" },
    "t6-register-diff": { means: "What is different between two editions of a register.", example: "t6 register diff OLD NEW --format json" },
    "t6-checked-copy": {
      means: "The words of every paragraph of a fact-check, kept when the copy was made.",
      example: "fact-check.checked.json, which t6 report FOLDER -d fact-check -o fact-check.docx writes",
    },
  } satisfies Record<Format, Meaning>,
});

const versions: Group<"1" | "2"> = Object.freeze({
  id: "version",
  one: "the version of a format",
  about: "It goes up when a program that reads the document would have to change. The version of the rules is another number.",
  keys: ["version"],
  where: "At the head of every JSON document that t6 writes.",
  values: {
    1: {
      means: "The first version of a format. A result of version 1 holds finished sentences; t6 goes on reading it.",
      example: "“version”: 1 in the report of a check.",
    },
    2: {
      means: "The second version of the result document: what would lift a finding, and what is proposed, are facts, and every sentence is made from them.",
      example: "“version”: 2 in a result.",
    },
  },
});

const tools: Group<CheckDocument["tool"]["name"]> = Object.freeze({
  id: "name",
  one: "the program that made a document",
  about: "What made a JSON document.",
  keys: ["name"],
  where: "Under ‘tool’ in JSON documents.",
  values: { t6: { means: "This program made it.", example: "“tool”: { “name”: “t6” }, with the version of the program behind it." } },
});

export const documentGroups: readonly Group[] = [kinds, files, days, scored, unscored, formats, versions, tools];

import type { RegisterField } from "../model/generated/schemas.ts";

/** What a field is for those who read a register, and by which words above a column it is known. */
export interface FieldFacts {
  /** How it is called. */
  readonly label: string;
  /** What it says, as an entry of a page about the columns. */
  readonly meaning: string;
  /** What its cells hold. Prose may have lines of its own; words are few and come again. */
  readonly holds: "key" | "text" | "words" | "prose" | "day";
  /** The words by which a map is drafted. */
  readonly known: RegExp;
  /** What at least some of its values look like, where words above it are used for other things as well. */
  readonly looks?: RegExp;
}

const facts = (label: string, meaning: string, holds: FieldFacts["holds"], known: RegExp, looks?: RegExp): FieldFacts => ({
  label,
  meaning,
  holds,
  known,
  ...(looks !== undefined && { looks }),
});

/**
 * The fields of a register, in the order in which a page shows them and in which a map is drafted: the first whose words fit a heading and that is not
 * taken gets it. What the letters of 2016 and 2019 asked for is among them, whether a register has a column for it or not.
 */
export const fieldFacts: Readonly<Record<RegisterField, FieldFacts>> = Object.freeze({
  reference: facts(
    "Reference",
    "By what a request is known.",
    "key",
    /^(?:(?:project|request|reference|application|agreement|case|share|dsa|register)[ _-]*)?(?:ref(?:erence)?|number|no\.?|id|num|identifier|code)(?:[ _-]*(?:number|no\.?|id))?$/,
  ),
  title: facts("Title", "What the request is called.", "text", /^(?:(?:project|application|request|study|share)[ _-]*)?(?:title|name)$|^project$/),
  controller: facts("Controller", "Who answers for the data in law.", "words", /controller/),
  sector: facts("Sector", "What kind of body has the data.", "words", /sector|organi[sz]ation type|type of organi[sz]ation|applicant type/),
  organisation: facts(
    "Organisation",
    "Who has the data, or asked for them.",
    "words",
    /organi[sz]ation(?!s? (?:id|code|number|contact|email|address|reference)\b)|\bwho (?:has|holds|gets|receives)\b|applicant(?! name)|requestor|requester|recipient|company|institution|^(?:name of )?third part(?:y|ies)$|\bbody\b(?!.*(?:approv|decid))|^org\b|\b(?:shared|released|given|supplied|sent|disclosed|provided|granted) (?:with|to)\b|^access (?:given |granted )?to$/,
  ),
  people: facts("People", "Who works with the data.", "text", /researcher|applicant name|\bpeople\b|investigator|user names?/),
  route_reason: facts(
    "Why this way",
    "Why the data are used in this way and not in another.",
    "prose",
    /(?:reason|why|justification).*(?:route|access|direct)|(?:route|access|direct).*(?:reason|why|justification)/,
  ),
  reason: facts("Why", "Why the request was approved or refused.", "prose", /reason|\bwhy\b|rationale|justification|grounds/),
  end_proof: facts(
    "Proof at the end",
    "What shows that the data were destroyed or given back.",
    "prose",
    /(?:proof|evidence|certificate).*(?:destr|delet|return|end)|(?:destr|delet|return).*(?:proof|evidence|certificate|cert)/,
  ),
  end_state: facts(
    "At the end",
    "What became of the data: still held, given back or destroyed.",
    "words",
    /(?:destr|delet)(?!.*(?:cert|proof|evidence|\bdue\b|planned|expected|scheduled|\bby$|deadline))|end of project|end state|data still held|returned/,
  ),
  decision_date: facts(
    "Decided on",
    "When it was approved or refused.",
    "day",
    /(?:approv|decision|accredit|decided|refus|reject|grant).*(?:date|\bon\b)|date.*(?:approv|decision|accredit|decided|granted)/,
  ),
  decision_body: facts(
    "Decided by",
    "Who approved or refused it.",
    "words",
    /(?:approv|decision|decided|accredit).*(?:body|by|panel|committee|board)|committee|panel/,
  ),
  decision: facts(
    "Decision",
    "Whether it was approved or refused.",
    "words",
    /decision|status|outcome|approved/,
    /approv|refus|reject|declin|denied|grant|accept|accredit|pending|withdrawn/i,
  ),
  status: facts(
    "Status",
    "Whether it runs or is over.",
    "words",
    /\bstat(?:us|e)\b|\b(?:live|active)\b/,
    /^(?:live|active|current|ongoing|open|running|extended|ended|closed|expired|completed?|finished|over|terminated|archived|lapsed|inactive)\b/i,
  ),
  updated: facts("Updated", "When the row was last changed.", "day", /updated|last changed|modified|as at|as of/),
  released: facts("Handed over", "When data were handed over.", "day", /released|release date|access date|\bsent\b|supplied/),
  start: facts("From", "From when the data may be used.", "day", /start|begin|\bfrom\b|commenc/),
  end: facts(
    "Until",
    "Until when the data may be used.",
    "day",
    /\bend(?:s|ing)?\b|valid (?:to|until)|(?:destr|delet|return).*(?:\bdue\b|deadline)|end[ _-]?date|expir|until|finish|complet/,
  ),
  volume: facts(
    "How much",
    "How much data there is: records, people, years.",
    "prose",
    /volume|\bcount\b|how (?:much|many)|number of (?:records|people|rows|pupils|patients)|records|\brows\b|size|row ?count/,
    /\d|million|thousand|all /i,
  ),
  sensitivity: facts("Sensitivity", "How sensitive the data are.", "words", /sensitiv|\btier\b/),
  identifiability: facts("Identifiability", "How easily somebody could be known in the data.", "words", /identif(?!ier)|anonymi|pseudonymi/),
  type: facts("Type of data", "What kind of data they are.", "words", /type of data|data type|data categor/),
  datasets: facts("Data", "Which data they are.", "text", /data ?set|what (?:was|is) shared|\bdata\b(?!.*(?:date|type|how|why|protection))/),
  legal_basis: facts("Legal basis", "Which law allows it.", "words", /legal|lawful|gateway|statut|article|\blaw\b|\bact\b/),
  onward_sharing: facts("Passed on", "Whether the data may be passed on to others.", "words", /sub-?licen|onward|third part|pass(?:ed)? on/),
  benefit: facts("Public benefit", "What the public has of it.", "prose", /benefit|impact|output/),
  purpose: facts(
    "Purpose",
    "What the data are used for.",
    "prose",
    /purpose|summary|objective|description|aims?\b|reasons? for (?:the )?(?:shar|request|access|using|use\b|data)/,
  ),
  route: facts(
    "How",
    "Where the data are worked with: a safe setting, or a copy that was handed over.",
    "words",
    /route|environment|(?:type|method|mode|place|way|means) of access|access (?:type|method|mode|arrangements?)|^access$|how (?:accessed|used)|setting/,
  ),
  other: facts("Other", "Something else.", "prose", /$^/),
});

/** Every field but the one that stands for none. */
export const registerFields = Object.freeze((Object.keys(fieldFacts) as RegisterField[]).filter((field) => field !== "other"));

/** The fields that have to be filled in every row, where a map says nothing of it. */
export const usuallyNeeded: readonly RegisterField[] = Object.freeze(["reference", "organisation"]);

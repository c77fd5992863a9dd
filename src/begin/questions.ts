/*
 * The questions by which an assessment is begun, and entries are added to it. The terminal asks them, and so does the workbook.
 */

/** With what an assessment begins. */
export const beginQuestions = {
  data: { ask: "Which statistics or data are assessed?", example: "Household Energy Survey" },
  producer: { ask: "Which body produces them?", example: "Brackenmere Statistics Office" },
  role: { ask: "Who assesses?" },
  assessor: { ask: "What is the assessor called?" },
  facts: { ask: "What are the data like?", mark: "Leave marked what holds or may hold" },
  collectedBy: { ask: "Who collects them?" },
  whoOnBehalf: { ask: "Who does, and how? One sentence: it is printed" },
  whyOthers: { ask: "Who does, and for what? One sentence: it is printed" },
  sensitivity: { ask: "What could happen to people or businesses if the data got out?" },
  publicInterest: { ask: "How much does the public care about them?" },
  reasons: { ask: "Why, in a sentence? It is printed beside the two answers above" },
} as const;

/** The facts that hold or do not, as something that can be marked. */
export const factLabels = {
  personal: "They are about people",
  linked: "They are linked to other data",
  shared: "Somebody outside the body receives them",
  microdata_released: "Researchers can use the detailed records",
} as const;

/** The facts as questions, as pages and books ask them one by one. */
export const factQuestions = {
  personal: "Are the data about people?",
  linked: "Are they linked to other data?",
  shared: "Are they shared outside the producer?",
  microdata_released: "Can researchers use the detailed records?",
} as const satisfies Readonly<Record<keyof typeof factLabels, string>>;

/** What is asked of a fact that does not hold. */
export const whyNot: Readonly<Record<keyof typeof factLabels, string>> = {
  personal: "Why are they not about people?",
  linked: "How is it that they are not linked to other data?",
  shared: "How is it that nobody outside receives them?",
  microdata_released: "How is it that researchers cannot use the detailed records?",
};

/** What is asked of a piece of evidence. {id} is a clause, {who} whoever checked. */
export const evidenceQuestions = {
  clauses: "Which clauses does it bear on?",
  parts: "Which parts of {id} does it cover?",
  shows: "What does it show for {id}? One sentence",
  title: "What is it called?",
  titleExample: "Register of data shares",
  kind: "What kind of evidence is it?",
  statement: "What does it show? One or two sentences",
  state: "Does it exist yet?",
  saidBy: "Who says so?",
  access: "Who can open it?",
  place: "Where is it?",
  url: "Its web address",
  urlExample: "https://www.gov.uk/…",
  reference: "Where is it kept, or what is its reference?",
  level: "How far was it checked?",
  checkedBy: "Who checked it? A person or a body",
  checkerRole: "What is {who} to the producer?",
  checkedOn: "When was it checked?",
  seenIn: "Where can the check be seen?",
  about: "From when is what it shows?",
  plannedFor: "For when is it planned?",
} as const;

/** What is asked of an ask. */
export const askQuestions = {
  kind: "What is it?",
  clauses: "Which clauses is it about?",
  text: "What is asked?",
  promised: "What was promised?",
  owner: "Who does it? A body or, better, a post",
  due: "By when? Leave it empty only if no date was set on purpose",
  raisedBy: "Who raised it?",
  raisedOn: "When was it raised?",
} as const;

/** What is asked of a judgement. */
export const judgementQuestions = {
  practice: "What is judged?",
  outcome: "What did the person conclude?",
  by: "Who judges? A person's name",
  role: "Which post does that person hold?",
  on: "When was it judged?",
  reasons: "Why? It is printed beside the judgement",
  agreedBy: "Who else agrees? It is needed where a judgement is more favourable than the evidence",
} as const;

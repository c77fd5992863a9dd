/** What every page of a document says that is not final. */
export const draftMark = "Draft";

/** The line at the top of a draft: alone, with what it lacks, or with that there is more. {it}, {missing} and {what} are filled in. */
export const draftWords = Object.freeze({
  plain: "Draft.",
  lacks: "Draft. Before it is final, {it} needs {missing}.",
  contradicts: "Draft. The check before signature still finds something to settle in {it}: {what}.",
  both: "Draft. Before it is final, {it} needs {missing}. The check before signature finds something else to settle too: {what}.",
  more: "{count} more",
});

/** What is said besides in a draft of questions: they follow by rule, and to put them is for a person. */
export const draftRequest = "A person decides which of the questions to put.";

/** What can be missing, as something that is needed. {on_what} is filled in. */
export const missingWords = Object.freeze({
  addressee: "an addressee",
  date: "a date",
  signatory: "a signatory",
  post: "the signatory's post",
  as_of: "a recorded day as of which the evidence is weighed",
  reply_by: "a day to reply by",
  reply_to: "somebody to reply to",
  judgement: "an overall judgement",
  judgements: "a judgement on {on_what}",
});

/** Before the text on a practice that nobody has judged. */
export const unjudgedLabel = "Not yet judged.";

/** Above a text that the tool drafted, by whether somebody has judged the practice, and whether asks, which are a person's, stand below it. */
export const draftedNotice = Object.freeze({
  judged: Object.freeze({
    alone: "The tool drafted the text below from the evidence. The judgement above is a person's, and these words are not.",
    with_asks: "The tool drafted the text below from the evidence. The judgement above is a person's, and so is what is asked; the other words are not.",
  }),
  unjudged: Object.freeze({
    alone: "The tool drafted the text below from the evidence. Nobody has judged this practice, and nobody has signed these words.",
    with_asks: "The tool drafted the text below from the evidence. Nobody has judged this practice, and nobody has signed these words, but for what is asked.",
  }),
});

/** In a letter, that its annex holds text that the tool drafted; and in the account of how the assessment was made. {practices} is filled in. */
export const draftedTexts = Object.freeze({
  letter: "The text of the annex on {practices} was drafted by a program from the evidence, and is marked there.",
  method: "The tool drafted the text on {practices} from the evidence; it is marked. Every other text on a practice is that of whoever judged.",
  all: "The tool drafted the text on every practice from the evidence; it is marked.",
});

/** That somebody lets a sentence stand at which the check before the signature stops. {by}, {text} and {reason} are filled in. */
export const meantWords = "{by} lets the sentence “{text}” stand as it is, for this reason: {reason}";

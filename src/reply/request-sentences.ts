import { withheldTitle } from "../language/naming.ts";
import type { Result } from "../model/generated/schemas.ts";
import { nameOf } from "../model/party.ts";
import { clauseQuestion, itemQuestion, markLabel, replyLabels } from "../model/reply.ts";
import { inText } from "../view/names.ts";
import { markOf } from "../view/reply-terms.ts";
import { askKinds } from "../view/style/asks.ts";
import { typeNeeds } from "../view/style/labels.ts";
import {
  accessWithHandedOver,
  clauseNeeds,
  fieldHelp,
  frames,
  handedOverToo,
  itemDocuments,
  kindPhrases,
  notAskedWords,
  ofEach,
  putTogether,
  verifyWords,
} from "../view/style/request.ts";
import {
  askedWords,
  checkQuestion,
  dayWords,
  lackWords,
  uncountedWords,
  unknownChecks,
  unverifiedWords,
  wantedWords,
  whyWords,
} from "../view/style/request-reasons.ts";
import { askingWords } from "../view/style/request-voice.ts";
import { either, inTurn, oneOf, pattern, perhaps, type Reader, sentenceWith, several, words } from "./grammar.ts";

/**
 * Whether a request could have said a text, bare as it is, had the evidence been another when it was sent: the sentences that a request makes by rule,
 * with anything that the record knows in their gaps. A request comes back weeks later, and the evidence has moved on.
 * @param texts the blocks of a request in which everything is asked
 */
export function requestSentences(result: Result, texts: Iterable<string>): (whole: string) => boolean {
  const { practices, evidence } = result;
  const clauses = practices.flatMap((practice) => practice.clauses);
  const items = evidence.map(({ item }) => item);
  const title = oneOf([...items.map((item) => item.title), withheldTitle]);
  const addresses = oneOf(
    [...items.map(({ source }) => source), ...result.sources].flatMap((source) => (typeof source === "string" ? [] : (source?.url ?? []))),
  );
  const and = words("and");
  const [count, day] = [pattern(/(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,7})/y), pattern(/\d{1,2}[a-z]{3,9}\d{4}/y)];
  const parts = oneOf(clauses.flatMap((clause) => clause.parts.map((part) => part.title)));
  const some = (thing: Reader): Reader => inTurn(thing, perhaps(several(either(thing, inTurn(and, thing)))));
  const names = oneOf([...clauses.flatMap(({ id }) => [id, clauseQuestion(id)]), ...items.map(({ id }) => itemQuestion(id))]);
  const about = perhaps(several(either(names, and, words("to"))));
  const by = oneOf(items.flatMap(({ verification }) => (verification?.by === undefined ? [] : inText(nameOf(verification.by)))));
  const voices = Object.values(askingWords);
  const gaps = {
    held: either(...voices.map((one) => words(one.held))),
    nothing: either(...voices.map((one) => words(one.nothing))),
    plans: either(...voices.map((one) => words(one.plans))),
    items: some(either(title, parts, inTurn(either(...voices.map((one) => words(one.all))), perhaps(words("but"))))),
    item: title,
    parts: some(parts),
    clauses: several(either(names, and, words("to"))),
    by,
    as_of: day,
    count,
    date: pattern(/(?:\d{1,2})?(?:[a-z]{3,9})?\d{4}/y),
    due: pattern(/(?:\d{1,2})?(?:[a-z]{3,9})?\d{4}/y),
    kind: oneOf(Object.values(askKinds)),
    ask: oneOf(result.asks.map(({ item }) => item.text)),
    questions: inTurn(
      count,
      either(words("question"), words("questions")),
      perhaps(either(...Object.values(putTogether).map((said) => sentenceWith(said, { forms: count })))),
    ),
  };
  const anyOf = (table: Readonly<Record<string, string>>): Reader => either(...Object.values(table).map((said) => sentenceWith(said, gaps)));
  const unknown = Object.values(unknownChecks);
  const why = either(anyOf(whyWords), anyOf(unverifiedWords), ...unknown.map((one) => sentenceWith(one.why, gaps)));
  const wanted = either(
    ...Object.values(wantedWords).flatMap(({ one, many }) => [sentenceWith(one, gaps), sentenceWith(many, gaps)]),
    ...unknown.map((one) => sentenceWith(one.wanted, gaps)),
    anyOf(askedWords),
  );
  const state = either(
    anyOf(lackWords),
    anyOf(dayWords),
    anyOf(uncountedWords),
    oneOf(items.flatMap(({ limitations = [], statement }) => [...limitations.map(({ text }) => text), statement])),
    inTurn(words("It covers"), gaps.parts),
    ...["It speaks against this", "It shows this", "It shows that this was done once", "It is not described here", "It does not count"].map(words),
  );
  const things = several(either(inTurn(title, perhaps(addresses), about), and));
  const held = either(
    inTurn(either(...voices.map((one) => words(one.so_far))), things),
    inTurn(things, perhaps(words(ofEach)), several(either(state, and, names, words("to")))),
  );
  const verified = inTurn(title, perhaps(addresses), about, perhaps(either(wanted, words(verifyWords.open))));
  const would = inTurn(several(either(oneOf(Object.values(kindPhrases)), words("or"))), words("would answer"), either(words("it"), words("all of them")));
  const needs = either(...Object.values(clauseNeeds).flatMap((one) => Object.values(typeNeeds).map((two) => words(`${one} ${two}`))));
  const someNeed = inTurn(about, either(...Object.values(typeNeeds).map((need) => either(words(need), words(need.replace(/^needs/, "need"))))));
  const documents = either(would, needs, someNeed, words(handedOverToo));
  const asked = inTurn(perhaps(names), oneOf(clauses.flatMap((clause) => [clause.ask ?? clause.question, clause.words])), about);
  const verify = Object.values(frames).map((frame) => sentenceWith(frame.verify, gaps));
  const heading = inTurn(either(words("Questions"), words("Question")), gaps.clauses, perhaps(title));
  const hint = inTurn(words(replyLabels.parts), some(parts));
  const other = either(
    ...verify,
    sentenceWith(checkQuestion.ask, gaps),
    ...[checkQuestion.documents, itemDocuments, accessWithHandedOver, ...Object.values(fieldHelp)].map(words),
    ...Object.values(notAskedWords).map((said) => sentenceWith(said, gaps)),
    inTurn(words("Evidence as of"), day),
    inTurn(perhaps(words(markLabel)), words(markOf(result.assessment).replace(/,[^,]*$/, "")), day),
  );
  const said = several(
    either(
      ...["Please tell us", verifyWords.alone, verifyWords.open, ...voices.flatMap((one) => [one.held_note, one.verify_title, one.verify])].map(words),
      inTurn(either(...voices.map((one) => words(one.because))), several(inTurn(why, about, perhaps(words("and because"))))),
      wanted,
      held,
      verified,
      documents,
      asked,
      heading,
      hint,
      other,
      oneOf(texts),
    ),
  );
  return (whole) => said(whole, 0).includes(whole.length);
}

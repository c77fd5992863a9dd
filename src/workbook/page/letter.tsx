import { AssessmentForm } from "./assessment-form.tsx";
import { BookField } from "./book-fields.tsx";
import { Details } from "./parts.tsx";
import { to } from "./ways.ts";

/** What a letter, a request and a fact-check say besides the evidence: to whom they go, of which day they are, who signs. */
const parts = {
  letter: ["letter.to.name", "letter.to.role", "letter.to.organisation", "letter.date", "letter.signed_by.name", "letter.signed_by.role", "letter.copies"],
  besides: [
    "letter.reference",
    "letter.to.salutation",
    "letter.subject",
    "letter.context",
    "letter.follow_up",
    "letter.closing",
    "letter.earlier.date",
    "letter.earlier.reference",
  ],
  request: ["request.to", "request.reply_by", "request.reply_to"],
  fact_check: ["fact_check.to", "fact_check.reply_by", "fact_check.reply_to"],
} as const;

/** The letter, and what goes out with it. */
export function LetterPage() {
  return (
    <AssessmentForm
      title="The letter"
      back={{ href: to("documents"), text: "Back to the documents" }}
      fields={["letter", "request", "fact_check"]}
      called="what is said of the letter"
    >
      <p>A letter is final only with an addressee, a day, and somebody who signs it and holds a post. Until then every page of it says “Draft”.</p>
      <All names={parts.letter} />
      <Details summary="What else the letter can say">
        <All names={parts.besides} />
      </Details>
      <h2>The request for information</h2>
      <p>It says by when to reply, and to whom.</p>
      <All names={parts.request} />
      <h2>The fact-check</h2>
      <p>The producer corrects the text before it is published.</p>
      <All names={parts.fact_check} />
    </AssessmentForm>
  );
}

/** Without them nothing of it is final. */
const asked: ReadonlySet<string> = new Set([
  "letter.to.name",
  "letter.date",
  "letter.signed_by.name",
  "letter.signed_by.role",
  "request.reply_by",
  "request.reply_to",
]);

function All({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      {names.map((name) => (
        <BookField key={name} what="assessment" name={name} optional={!asked.has(name)} />
      ))}
    </>
  );
}

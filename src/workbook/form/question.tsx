import { useEffect, useRef, useState } from "preact/hooks";
import { replyLabels } from "../../model/reply.ts";
import { type FilledAnswer, type FormQuestion, hasAnswer, type RequestForm } from "../model/request-form.ts";
import { Button, Page } from "../page/parts.tsx";
import { go, to } from "../page/ways.ts";
import { DocumentFields, Field } from "./fields.tsx";
import { part } from "./part.ts";

interface QuestionProps {
  readonly form: RequestForm;
  readonly question: FormQuestion;
  /** The question after it. */
  readonly next: string | undefined;
  readonly filled: FilledAnswer;
  readonly put: (filled: FilledAnswer) => void;
}

/** What a page is called: its question; of several that stand together, their numbers. */
export const titleOf = ({ title, asked }: FormQuestion): string => (asked.length === 1 ? (asked[0]?.text ?? title) : title);

/** One question, why it is asked, and the form below it. */
export function QuestionPage({ form, question, next, filled, put }: QuestionProps) {
  const { asked, words, why, held, wanted, documents } = question;
  const many = filled.documents.length;
  const [isWarned, setWarned] = useState(false);
  return (
    <Page
      title={titleOf(question)}
      {...(asked.length === 1 && { caption: question.title })}
      of={part}
      back={{ href: to(), text: "Back to all questions" }}
      above={isWarned && <Warning />}
      hasErrors={isWarned}
    >
      {asked.length > 1 && (
        <ul>
          {asked.map(({ name, text }) => (
            <li key={name}>
              <strong>{text}</strong> <span class="hint">({name})</span>
            </li>
          ))}
        </ul>
      )}
      {words.map(({ name, text }) => (
        <blockquote key={name}>
          <p>
            {name}: {text}
          </p>
        </blockquote>
      ))}
      {why !== "" && <p>{why}</p>}
      {held !== "" && <p>{held}</p>}
      {wanted.length > 0 && (
        <>
          <p class="label">Please tell us</p>
          <ul>
            {wanted.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {documents !== "" && <p>{documents}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const isOpen = question.hasCovers && filled.covers.length === 0 && hasAnswer(filled);
          // It is said once, and keeps nobody from going on.
          if (isOpen && !isWarned) return setWarned(true);
          go(next === undefined ? to() : to("question", next));
        }}
      >
        <Field id="answer" label={replyLabels.answer} hint={form.help.answer}>
          <textarea
            id="answer"
            rows={5}
            aria-describedby="answer-hint"
            value={filled.answer}
            onInput={(event) => put({ ...filled, answer: event.currentTarget.value })}
          />
        </Field>
        {question.hasCovers && <Covers question={question} filled={filled} put={put} hint={form.help.covers} />}
        {filled.documents.map((document, index) => (
          <DocumentFields
            key={index}
            index={index}
            form={form}
            question={question}
            document={document}
            put={(changed) =>
              put({
                ...filled,
                documents:
                  changed === undefined ? filled.documents.filter((_, at) => at !== index) : filled.documents.map((one, at) => (at === index ? changed : one)),
              })
            }
          />
        ))}
        <p>
          <Button quiet onClick={() => put({ ...filled, documents: [...filled.documents, {}] })}>
            {many === 0 ? "Name a document" : "Name a further document"}
          </Button>
        </p>
        <p class="buttons">
          <button type="submit">{next === undefined ? "Done" : "Next question"}</button>
          <a href={to()}>All questions</a>
        </p>
      </form>
    </Page>
  );
}

/** That nobody can tell which of several questions is answered. */
function Warning() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <div ref={box} class="warn" role="alert" tabIndex={-1}>
      <p>
        Nothing says which of these questions your answer is about. Please mark them under “{replyLabels.covers}”: otherwise all of them stay open. Or go on as
        it is.
      </p>
    </div>
  );
}

/** Which of the questions that stand together are answered. */
function Covers({ question, filled, put, hint }: Pick<QuestionProps, "question" | "filled" | "put"> & { readonly hint: string | undefined }) {
  return (
    <fieldset class="field" aria-describedby="covers-hint">
      <legend>{replyLabels.covers}</legend>
      <div id="covers-hint" class="hint">
        {hint}
      </div>
      {question.asked.map(({ name, text }) => (
        <div class="choice" key={name}>
          <input
            id={`covers-${name}`}
            type="checkbox"
            checked={filled.covers.includes(name)}
            onChange={(event) =>
              put({ ...filled, covers: event.currentTarget.checked ? [...filled.covers, name] : filled.covers.filter((one) => one !== name) })
            }
          />
          <label for={`covers-${name}`}>
            {name}: {text}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

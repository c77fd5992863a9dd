import { useEffect, useState } from "preact/hooks";
import { type Filled, type FilledAnswer, hasAnswer, nothingFilled, type RequestForm, replyOf } from "../model/request-form.ts";
import { carriedText, pageOf, type Shell } from "../model/shell.ts";
import { download } from "../page/download.ts";
import { Button, Page, Tag } from "../page/parts.tsx";
import { to, useWay } from "../page/ways.ts";
import { part } from "./part.ts";
import { QuestionPage, titleOf } from "./question.tsx";

interface FormProps {
  readonly form: RequestForm;
  readonly shell: Omit<Shell, "data">;
}

const nothing: Filled = {};

/** The request as a form: its questions, one to a page, and what was answered. */
export function FormApp({ form, shell }: FormProps) {
  const [filled, setFilled] = useState<Filled>(form.filled ?? nothing);
  const [kept, setKept] = useState<Filled>(form.filled ?? nothing);
  const [told, setTold] = useState<string | undefined>();
  const way = useWay();
  const isUnsaved = filled !== kept;
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
  const all = form.practices.flatMap(({ questions }) => questions);
  const at = all.findIndex(({ id }) => id === way[1]);
  const question = way[0] === "question" ? all[at] : undefined;
  const save = (name: string, text: string, type: string): void => {
    download(name, text, type);
    setKept(filled);
    setTold(`${name} is in your downloads.`);
  };
  return (
    <>
      <a class="skip" href="#main">
        Skip to main content
      </a>
      <header>
        <div class="bar">
          <span class="brand">{part}</span>
          {isUnsaved && (
            <a class="unsaved" href={to()}>
              Not saved yet
            </a>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {question !== undefined ? (
          <QuestionPage
            key={question.id}
            form={form}
            question={question}
            next={all[at + 1]?.id}
            filled={filled[question.id] ?? nothingFilled}
            put={(answer: FilledAnswer) => {
              setTold(undefined);
              setFilled({ ...filled, [question.id]: answer });
            }}
          />
        ) : (
          <Page title={form.title} of={part}>
            <Overview form={form} filled={filled} />
            <h2>When you have answered</h2>
            <p>
              You have answered {all.filter(({ id }) => hasAnswer(filled[id] ?? nothingFilled)).length} of {all.length} questions. You need not answer all. Send
              the file that you save to whoever asked you. Send no document with it that is secret: say where it is kept, and who can open it.
            </p>
            <div role="status">
              {told !== undefined && (
                <div class="done">
                  <p>{told}</p>
                </div>
              )}
            </div>
            <p class="buttons">
              <Button onClick={() => save("reply.json", replyOf(form, filled), "application/json")}>Save the reply</Button>
              <Button quiet onClick={() => save("request.html", pageOf({ ...shell, title: part, data: carriedText({ ...form, filled }) }), "text/html")}>
                Save this page, to go on later
              </Button>
            </p>
            {form.closing.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Page>
        )}
      </main>
      <footer>
        <p>Nothing you type leaves this file unless you save it and send it yourself.</p>
      </footer>
    </>
  );
}

function Overview({ form, filled }: { readonly form: RequestForm; readonly filled: Filled }) {
  return (
    <>
      <dl class="rows">
        {form.facts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {form.opening.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {form.practices.map(({ id, title, questions }) => (
        <section key={id} aria-labelledby={`about-${id}`}>
          <h2 id={`about-${id}`}>
            {id} {title}
          </h2>
          <ul class="tasks">
            {questions.map((question) => (
              <li key={question.id}>
                <div>
                  <a href={to("question", question.id)}>{titleOf(question)}</a>
                  {question.asked.length === 1 ? <p class="hint">{question.title}</p> : question.asked.map(({ name, text }) => <p key={name}>{text}</p>)}
                </div>
                {hasAnswer(filled[question.id] ?? nothingFilled) ? <Tag tone="good">Answered</Tag> : <Tag tone="open">Not yet</Tag>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

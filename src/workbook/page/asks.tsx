import { choices } from "../../begin/choices.ts";
import { askQuestions as ask } from "../../begin/questions.ts";
import { dateText } from "../../language/dates.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { askFields } from "../../sheet/fields/ask.ts";
import type { Data } from "../model/draft.ts";
import { labels } from "../model/labels.ts";
import { BookField } from "./book-fields.tsx";
import { ClauseBoxes } from "./clause-boxes.tsx";
import { useDesk } from "./context.ts";
import { DateField } from "./date-field.tsx";
import { EntryForm, NoEntry, useEntry, useSaving } from "./entry.tsx";
import { ChoiceField, LongField, SelectField, TextField } from "./fields.tsx";
import { useForm } from "./form.tsx";
import { ManyField, useEntries } from "./many-field.tsx";
import { Details, Page, Tag } from "./parts.tsx";
import { ProgressFields } from "./progress.tsx";
import { useResult, useView } from "./results.ts";
import { SeenField } from "./seen-field.tsx";
import { to } from "./ways.ts";

const help = (key: string): string => askFields.find((field) => field.key === key)?.help ?? "";

/** What was asked of the producer, or promised by it. */
export function AsksPage() {
  const { desk } = useDesk();
  const view = useView(useResult());
  const asks = desk.open.assessed.decision?.asks ?? [];
  const proposals = view?.proposals ?? [];
  return (
    <Page title="Asks" back={{ href: to(), text: "Back to the overview" }}>
      <p>
        What was asked of the producer, or promised by it. A clause that is met in part needs a recommendation that is public, owned and due, for the practice
        to be consistent.
      </p>
      <p>
        <a class="start" href={to("ask", "new")}>
          Add an ask
        </a>
      </p>
      {asks.length === 0 ? (
        <p>There is none yet.</p>
      ) : (
        <ul class="tasks">
          {asks.map(({ item, state }) => (
            <li key={item.id}>
              <div>
                <a href={to("ask", item.id)}>{item.text}</a>
                <p class="hint">
                  {[item.kind, item.clauses.join(", "), item.owner, item.due && `due ${dateText(item.due)}`]
                    .filter((one) => one !== undefined && one !== "")
                    .join("; ")}
                </p>
              </div>
              <Tag tone={state === "overdue" ? "bad" : state === "closed" ? "good" : "plain"}>{state}</Tag>
            </li>
          ))}
        </ul>
      )}
      {proposals.length > 0 && (
        <Details summary={`What the tool would ask (${proposals.length})`}>
          <p>Whether it is asked is for a person to decide.</p>
          <ul>
            {proposals.map(({ clause, text }) => (
              <li key={clause + text}>
                {text}{" "}
                <a href={to("ask", "new", clause)}>
                  Take it up<span class="hidden"> for {clause}</span>
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Page>
  );
}

/** One ask; or a new one, which may begin with what the tool proposes for a clause. */
export function AskPage({ id, begunFor = "" }: { readonly id?: string; readonly begunFor?: string }) {
  const result = useResult();
  const proposal = begunFor === "" ? undefined : result?.proposed_asks.find(({ clause }) => clause === begunFor);
  const view = useView(result);
  const text = view?.proposals.find(({ clause }) => clause === begunFor)?.text;
  if (begunFor !== "" && view === undefined) return null;
  // What is not shown is asked, and to be recommended where the answer is that there is nothing.
  const kind = proposal === undefined || proposal.kind === "question" ? "recommendation" : proposal.kind;
  return <AskForm begunFor={begunFor} first={{ kind, ...(text !== undefined && { text, clauses: [begunFor] }) }} {...(id !== undefined && { id })} />;
}

function AskForm({ id, begunFor, first }: { readonly id?: string; readonly begunFor: string; readonly first: Data }) {
  const entry = useEntry({ what: "ask", ...(id !== undefined ? { id } : begunFor !== "" && { begunFor }) }, first);
  const save = useSaving();
  if (entry === undefined) return <NoEntry />;
  return (
    <EntryForm
      entry={entry}
      title={id === undefined ? "Add an ask" : "An ask"}
      back={{ href: to("asks"), text: "Back to the asks" }}
      needed={[
        { path: ["text"], question: ask.text },
        { path: ["clauses"], question: ask.clauses },
      ]}
      button={id === undefined ? "Add this ask" : "Add these changes"}
      onward={(data) => save(entry, data, `‘${String(data["text"])}’`, to("asks"))}
      beside={
        id !== undefined && (
          <p>
            <a href={to("remove", "ask", id)}>Take this ask away</a>
          </p>
        )
      }
    >
      <AskFields isNew={id === undefined} id={id} />
    </EntryForm>
  );
}

function AskFields({ isNew, id }: { readonly isNew: boolean; readonly id: string | undefined }) {
  const { data } = useForm();
  const { evidence, sources, asks } = useEntries();
  const isClosed = data["status"] === "closed" || data["closed"] !== undefined;
  return (
    <>
      <ChoiceField path={["kind"]} legend={ask.kind} group="ask" choices={choicesOf("ask", choices.ask)} />
      <LongField path={["text"]} label={data["kind"] === "commitment" ? ask.promised : ask.text} hint={help("text")} rows={3} />
      <ClauseBoxes legend={ask.clauses} />
      <LongField path={["outcome"]} label={labels.ask.outcome} hint={help("outcome")} rows={2} optional />
      <TextField path={["owner"]} label={ask.owner} optional />
      {data["no_specific_timescale"] !== true && <DateField path={["due"]} label={ask.due} hint="The day, such as 31 March 2027" optional />}
      <UndatedField />
      <TextField path={["raised", "by"]} label={ask.raisedBy} optional />
      <DateField path={["raised", "on"]} label={ask.raisedOn} optional />
      {!isNew && (
        <>
          <ChoiceField
            path={["status"]}
            legend={labels.ask.status}
            group="status"
            choices={choicesOf("status", ["open", "closed", "superseded"])}
            initial="open"
          />
          {isClosed && (
            <>
              <DateField path={["closed", "on"]} label={labels.ask["closed.on"]} />
              <LongField path={["closed", "reason"]} label={labels.ask["closed.reason"]} rows={2} />
              <ManyField path={["closed", "evidence"]} legend={labels.ask["closed.evidence"]} choices={evidence} />
            </>
          )}
          {data["status"] === "superseded" && (
            <SelectField path={["superseded_by"]} label={labels.ask.superseded_by} choices={asks.filter(({ value }) => value !== id)} none="Not said" />
          )}
        </>
      )}
      <LongField path={["response"]} label={labels.ask.response} rows={2} optional />
      {!isNew && <ProgressFields />}
      <Details summary="What else can be said" open={data["accepted_by"] !== undefined || data["how"] !== undefined || data["audience"] === "internal"}>
        {besides.map((name) => (
          <BookField key={name} what="ask" name={name} />
        ))}
        <SeenField path={["raised", "in"]} label={labels.ask["raised.in"]} choices={sources} />
        <ChoiceField
          path={["audience"]}
          legend={labels.ask.audience}
          hint="An ask that only people inside may read makes no position better."
          group="audience"
          choices={choicesOf("audience")}
          initial="public"
        />
      </Details>
    </>
  );
}

/** What few asks say. */
const besides = ["first_due", "how", "accepted_by.name", "accepted_by.role", "theme", "next"] as const;

/** That no date was set, on purpose. */
function UndatedField() {
  const { data, change } = useForm();
  return (
    <div class="choice">
      <input
        id="undated"
        type="checkbox"
        checked={data["no_specific_timescale"] === true}
        onChange={(event) => {
          const { due: _, no_specific_timescale: __, ...rest } = data;
          change(event.currentTarget.checked ? { ...rest, no_specific_timescale: true } : rest);
        }}
      />
      <label for="undated">{labels.ask.no_specific_timescale}</label>
    </div>
  );
}

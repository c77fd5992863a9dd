import { choices } from "../../begin/choices.ts";
import { askQuestions as ask } from "../../begin/questions.ts";
import { dateText } from "../../language/dates.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { askFields } from "../../sheet/fields/ask.ts";
import { viewOf } from "../model/overview.ts";
import { ClauseBoxes } from "./clause-boxes.tsx";
import { useDesk } from "./context.ts";
import { EntryForm, NoEntry, useEntry, useSaving } from "./entry.tsx";
import { ChoiceField, DateField, LongField, TextField } from "./fields.tsx";
import { useForm } from "./form.tsx";
import { Details, Page, Tag } from "./parts.tsx";
import { useResult } from "./results.ts";
import { to } from "./ways.ts";

const help = (key: string): string => askFields.find((field) => field.key === key)?.help ?? "";

/** What was asked of the producer, or promised by it. */
export function AsksPage() {
  const { desk } = useDesk();
  const result = useResult();
  const asks = desk.open.assessed.decision?.asks ?? [];
  const proposals = result === undefined ? [] : viewOf(result).proposals;
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
            {proposals.map((proposal) => (
              <li key={proposal.text}>{proposal.text}</li>
            ))}
          </ul>
        </Details>
      )}
    </Page>
  );
}

/** One ask. */
export function AskPage({ id }: { readonly id?: string }) {
  const entry = useEntry({ what: "ask", ...(id !== undefined && { id }) }, { kind: "recommendation" });
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
      button={id === undefined ? "Save this ask" : "Save the changes"}
      onward={(data) => save(entry, data, `‘${String(data["text"])}’`, to("asks"))}
      beside={
        id !== undefined && (
          <p>
            <a href={to("remove", "ask", id)}>Take this ask away</a>
          </p>
        )
      }
    >
      <AskFields isNew={id === undefined} />
    </EntryForm>
  );
}

function AskFields({ isNew }: { readonly isNew: boolean }) {
  const { data } = useForm();
  const isClosed = data["status"] === "closed" || data["closed"] !== undefined;
  return (
    <>
      <ChoiceField path={["kind"]} legend={ask.kind} group="ask" choices={choicesOf("ask", choices.ask)} />
      <LongField path={["text"]} label={data["kind"] === "commitment" ? ask.promised : ask.text} hint={help("text")} rows={3} />
      <ClauseBoxes legend={ask.clauses} />
      <LongField path={["outcome"]} label="What will be better?" hint={help("outcome")} rows={2} optional />
      <TextField path={["owner"]} label={ask.owner} optional />
      {data["no_specific_timescale"] !== true && <DateField path={["due"]} label={ask.due} hint="The day, such as 31 March 2027" optional />}
      <UndatedField />
      <TextField path={["raised", "by"]} label={ask.raisedBy} optional />
      <DateField path={["raised", "on"]} label={ask.raisedOn} optional />
      {!isNew && (
        <>
          <ChoiceField path={["status"]} legend="What has become of it?" group="status" choices={choicesOf("status", ["open", "closed"])} initial="open" />
          {isClosed && (
            <>
              <DateField path={["closed", "on"]} label="When was it closed?" />
              <LongField path={["closed", "reason"]} label="Why could it be closed?" rows={2} />
            </>
          )}
        </>
      )}
      <LongField path={["response"]} label="What does the producer answer?" rows={2} optional />
    </>
  );
}

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
      <label for="undated">No date was set, on purpose</label>
    </div>
  );
}

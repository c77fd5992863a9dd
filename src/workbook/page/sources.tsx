import { choices } from "../../begin/choices.ts";
import { evidenceQuestions as ask } from "../../begin/questions.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { labels } from "../model/labels.ts";
import { useDesk } from "./context.ts";
import { DateField } from "./date-field.tsx";
import { EntryForm, NoEntry, useEntry, useSaving } from "./entry.tsx";
import { ChoiceField, TextField } from "./fields.tsx";
import { Page } from "./parts.tsx";
import { to } from "./ways.ts";

const called = labels.source.title;

/** The documents that several entries rest on. */
export function SourcesPage() {
  const { decision } = useDesk().desk.open.assessed;
  const sources = decision?.assessment.head.data.sources ?? [];
  return (
    <Page title="Sources" back={{ href: to("about"), text: "Back to what is said of the assessment" }}>
      <p>
        Documents that several pieces of evidence rest on, or in which a check can be seen, such as an auditor's report. Each is described once, and chosen
        where it is needed.
      </p>
      <p>
        <a class="start" href={to("source", "new")}>
          Add a source
        </a>
      </p>
      {sources.length === 0 ? (
        <p>There is none yet.</p>
      ) : (
        <ul class="tasks">
          {sources.map(({ id, title, publisher, url, reference }) => (
            <li key={id}>
              <div>
                <a href={to("source", id)}>{title}</a>
                <p class="hint">{[publisher, url ?? reference].filter((one) => one !== undefined).join(", ")}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

/** One source. */
export function SourcePage({ id }: { readonly id?: string }) {
  const entry = useEntry({ what: "source", ...(id !== undefined && { id }) }, {});
  const save = useSaving();
  if (entry === undefined) return <NoEntry />;
  return (
    <EntryForm
      entry={entry}
      title={id === undefined ? "Add a source" : "A source"}
      back={{ href: to("sources"), text: "Back to the sources" }}
      needed={[{ path: ["title"], question: called }]}
      button={id === undefined ? "Add this source" : "Save the changes"}
      onward={(data) => save(entry, data, `‘${String(data["title"])}’`, to("sources"))}
      beside={
        id !== undefined && (
          <p>
            <a href={to("remove", "source", id)}>Take this source away</a>
          </p>
        )
      }
    >
      <TextField path={["title"]} label={called} />
      <TextField path={["publisher"]} label={labels.source.publisher} optional />
      <ChoiceField path={["access"]} legend={ask.access} group="access" choices={choicesOf("access", choices.access)} />
      <TextField path={["url"]} type="url" label={ask.url} hint={`As the browser shows it, such as ${ask.urlExample}`} optional />
      <TextField path={["reference"]} label={ask.reference} hint="A file number, a folder, a paper of a meeting" optional />
      <DateField path={["published"]} label={labels.source.published} optional />
    </EntryForm>
  );
}

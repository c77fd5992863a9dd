import { asTitle } from "../../language/quote-marks.ts";
import { sourceNeededOf } from "../model/source-needed.ts";
import { useDesk } from "./context.ts";
import { EntryForm, NoEntry, useEntry, useSaving } from "./entry.tsx";
import { Page } from "./parts.tsx";
import { SourceFields } from "./source-fields.tsx";
import { to } from "./ways.ts";

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
      needed={sourceNeededOf(id)}
      button={id === undefined ? "Add this source" : "Add these changes"}
      onward={(data) => save(entry, data, asTitle(String(data["title"])), to("sources"))}
      beside={
        id !== undefined && (
          <p>
            <a href={to("remove", "source", id)}>Take this source away</a>
          </p>
        )
      }
    >
      <SourceFields />
    </EntryForm>
  );
}

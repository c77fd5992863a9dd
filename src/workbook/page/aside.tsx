import { deferredFields, notApplicableFields } from "../../sheet/fields/apart.ts";
import { labels } from "../model/labels.ts";
import { useDesk } from "./context.ts";
import { DateField } from "./date-field.tsx";
import { EntryForm, NoEntry, useEntry, useSaving } from "./entry.tsx";
import { LongField, TextField } from "./fields.tsx";
import { Page } from "./parts.tsx";
import { to } from "./ways.ts";

type Kind = "not_applicable" | "deferred";

const words = {
  not_applicable: { title: "A clause that cannot apply", button: "Leave it out" },
  deferred: { title: "A clause that is left to another body", button: "Leave it to that body" },
} as const;

const helpOf = (kind: Kind, key: string): string => (kind === "deferred" ? deferredFields : notApplicableFields).find((field) => field.key === key)?.help ?? "";

/** The two ways in which nothing is said about a clause, and when each is meant. */
export function AsidePage({ clause }: { readonly clause: string }) {
  const { decision } = useDesk().desk.open.assessed;
  const known = decision?.catalogue.clauses.get(clause);
  if (decision === undefined || known === undefined) return <NoEntry />;
  const decided = decision.practices.flatMap(({ clauses }) => clauses).find((one) => one.clause.id === clause);
  return (
    <Page title={`Leave ${clause} out?`} caption={known.clause.question} back={{ href: to("practice", known.practice), text: `Back to ${known.practice}` }}>
      <p>
        That nothing is shown yet is no reason: then the clause is not shown, which is neither a failure nor a success. It can be left out for one of two
        reasons, and both are printed.
      </p>
      <ul>
        <li>
          <a href={to("not_applicable", decided?.notApplicable === undefined ? "new" : clause, known.practice, clause)}>It cannot apply to these data</a>,
          whatever anybody does.
        </li>
        <li>
          <a href={to("deferred", decided?.deferred === undefined ? "new" : clause, known.practice, clause)}>Another body has a case open about it</a>, and
          nothing is said until that is closed.
        </li>
      </ul>
      <p>
        What follows from what the data are (nobody outside receives them, say) is better said once, under <a href={to("about")}>About the assessment</a>.
      </p>
    </Page>
  );
}

/** Why a clause is left out, and who says so. */
export function AsideForm({ kind, id, practice, clause }: { readonly kind: Kind; readonly id?: string; readonly practice: string; readonly clause: string }) {
  const entry = useEntry({ what: kind, ...(id === undefined ? { practice, begunFor: clause } : { id }) }, { clause });
  const save = useSaving();
  if (entry === undefined) return <NoEntry />;
  const about = String(entry.draft.data["clause"] ?? clause);
  const home = to("practice", practice);
  return (
    <EntryForm
      entry={entry}
      title={words[kind].title}
      caption={about}
      back={{ href: practice === "" ? to() : home, text: "Back" }}
      needed={
        kind === "deferred"
          ? [
              { path: ["body"], question: labels.deferred.body },
              { path: ["reason"], question: labels.deferred.reason },
            ]
          : [
              { path: ["reason"], question: labels.not_applicable.reason },
              { path: ["by"], question: labels.not_applicable.by },
            ]
      }
      button={words[kind].button}
      onward={(data) => save(entry, data, `that ${about} is left out`, practice === "" ? to() : home)}
      beside={
        id !== undefined && (
          <p>
            <a href={to("remove", kind, id)}>Take it in again</a>
          </p>
        )
      }
    >
      {kind === "deferred" && <TextField path={["body"]} label={labels.deferred.body} hint={helpOf(kind, "body")} />}
      <LongField path={["reason"]} label={kind === "deferred" ? labels.deferred.reason : labels.not_applicable.reason} hint={helpOf(kind, "reason")} rows={2} />
      {kind === "deferred" ? (
        <DateField path={["reopen_on"]} label={labels.deferred.reopen_on} optional />
      ) : (
        <TextField path={["by"]} label={labels.not_applicable.by} hint={helpOf(kind, "by")} />
      )}
    </EntryForm>
  );
}

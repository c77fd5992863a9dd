import { dateText } from "../../language/dates.ts";
import type { Decision } from "../../model/decision.ts";
import type { Clause } from "../../model/generated/schemas.ts";
import { kindWords } from "../../model/kinds.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import type { ClauseView } from "../../view/shape-practice.ts";
import { gapOf } from "../model/editions.ts";
import { judgementOn, lapsedIn } from "../model/lapse.ts";
import { whyLess } from "../model/why-less.ts";
import { useDesk } from "./context.ts";
import { GapNote } from "./gap.tsx";
import { Details, Page, Rules, Tag, toneOf } from "./parts.tsx";
import { useResult, useView } from "./results.ts";
import { to } from "./ways.ts";

/** A practice: its words, and clause by clause what is asked, what would convince, and what stands behind it now. */
export function PracticePage({ id }: { readonly id: string }) {
  const { desk } = useDesk();
  const { decision } = desk.open.assessed;
  const words = useView(useResult());
  const practice = decision?.catalogue.practices.get(id);
  if (practice === undefined || decision === undefined) {
    return (
      <Page title={`There is no practice ${id}`} back={{ href: to(), text: "Back to the overview" }}>
        <p>The practices are listed on the overview.</p>
      </Page>
    );
  }
  const view = words?.practices.find((one) => one.id === id);
  const all = [...decision.catalogue.practices.keys()];
  const [before, after] = [all[all.indexOf(id) - 1], all[all.indexOf(id) + 1]];
  const items = decision.evidence.filter(({ practice: home }) => home === id);
  const gap = gapOf(practice);
  return (
    <Page title={`${id} ${practice.title}`} back={{ href: to(), text: "Back to the overview" }}>
      {gap === undefined ? (
        <blockquote>
          <p>{practice.text}</p>
        </blockquote>
      ) : (
        <GapNote gap={gap} />
      )}
      <p class="small">
        {decision.catalogue.file.source.title}. {decision.catalogue.file.attribution}
      </p>
      {view !== undefined && (
        <div class="position">
          <p>
            <Tag tone={toneOf(view.position.state)}>{view.position.phrase}</Tag>
          </p>
          <p>{view.position.because}</p>
        </div>
      )}
      {gap === undefined && (
        <>
          <p>
            <a class="start" href={to("evidence", "new", id, "what")}>
              Add evidence
            </a>
          </p>
          <h2>Clause by clause</h2>
        </>
      )}
      {practice.clauses.map((clause) => (
        <ClausePart key={clause.id} clause={clause} practice={id} decision={decision} view={view?.clauses.find((one) => one.id === clause.id)} />
      ))}
      <h2>Evidence in this practice</h2>
      {items.length === 0 ? (
        <p>There is none yet.</p>
      ) : (
        <ul class="tasks">
          {items.map(({ item }) => (
            <li key={item.id}>
              <div>
                <a href={to("evidence", item.id)}>{item.title}</a>
                <p class="hint">
                  {kindWords[item.kind]}
                  {item.dates?.about !== undefined && `, ${dateText(item.dates.about)}`}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <h2>The judgement</h2>
      <p>{judgementText(decision, id)}</p>
      <p>
        <a href={to("judgement", id)}>
          {lapsedIn(decision).includes(id)
            ? "See what was changed, and sign again"
            : hasJudgement(decision, id)
              ? "Change the judgement"
              : "Judge this practice"}
        </a>
      </p>
      <nav class="around" aria-label="Other practices">
        {before !== undefined && <a href={to("practice", before)}>Before: {before}</a>}
        {after !== undefined && <a href={to("practice", after)}>After: {after}</a>}
      </nav>
    </Page>
  );
}

const hasJudgement = (decision: Decision, id: string): boolean => judgementOn(decision, id) !== undefined;

/** What a named person concluded, in a sentence. */
function judgementText(decision: Decision, id: string): string {
  const found = judgementOn(decision, id);
  if (found === undefined) return "Nobody has judged this practice yet. The tool never does.";
  const { outcome, by, on } = found.item;
  const words = choicesOf("outcome").find(({ value }) => value === outcome)?.label ?? outcome;
  const who = [by, on && dateText(on)].filter((one) => one !== undefined && one !== "").join(", ");
  return `${capital(words)}${who === "" ? "" : ` (${who})`}.${found.stale.length > 0 ? " It is out of date: the evidence has changed since." : ""}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

interface ClauseProps {
  readonly clause: Clause;
  readonly practice: string;
  readonly decision: Decision;
  readonly view: ClauseView | undefined;
}

function ClausePart({ clause, practice, decision, view }: ClauseProps) {
  const { id, question, words, guidance, kinds, parts = [] } = clause;
  return (
    <section class="clause" aria-labelledby={`clause-${id}`}>
      <h3 id={`clause-${id}`}>
        {id}: {question}
      </h3>
      <p class="hint">“{words.join(" … ")}”</p>
      {view !== undefined && (
        <p>
          <Tag tone={toneOf(view.state)}>{view.finding}</Tag> <Rules rules={[view.rule]} />
        </p>
      )}
      {view !== undefined && view.standings.length > 0 && (
        <ul class="behind">
          {view.standings.map(({ id: item, item: { text }, word, shows, rules }) => (
            <li key={item}>
              <a href={to("evidence", item)}>{text}</a>: <strong>{word}</strong>
              {shows !== null && <>. {shows}</>}
              <div>
                <Rules rules={whyLess(rules, item, decision)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {view !== undefined && view.lifts.length > 0 && (
        <>
          <p class="label">What would lift it</p>
          <ul>
            {view.lifts.map((lift) => (
              <li key={lift}>{lift}</li>
            ))}
          </ul>
        </>
      )}
      <Details summary="What would convince">
        {guidance !== undefined && <p>{guidance.trim()}</p>}
        <p>By itself can show it: {kinds.map((kind) => kindWords[kind]).join(", ")}.</p>
        {parts.length > 0 && <p>It has these parts, and each has to be covered: {parts.map((part) => part.title).join("; ")}.</p>}
      </Details>
      {(view?.state === "not_applicable" || view?.state === "deferred") && (
        <p>
          <a href={to("aside", id)}>Why {id} is left out</a>
        </p>
      )}
      {view?.state !== "not_applicable" && view?.state !== "deferred" && (
        <p>
          <a href={to("evidence", "new", practice, "what", id)}>
            Add evidence<span class="hidden"> for {id}</span>
          </a>
          {" · "}
          <a href={to("aside", id)}>
            Leave it out<span class="hidden">: {id}</span>
          </a>
        </p>
      )}
    </section>
  );
}

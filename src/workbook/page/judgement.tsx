import { useState } from "preact/hooks";
import { choices } from "../../begin/choices.ts";
import { judgementQuestions as ask } from "../../begin/questions.ts";
import { todayInLondon } from "../../io/today.ts";
import { dateText } from "../../language/dates.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { judgementFields } from "../../sheet/fields/judgement.ts";
import { labels } from "../model/labels.ts";
import { isStale, type Judged, judgedIn, signed } from "../model/sign.ts";
import { needsAnswer } from "../model/trial.ts";
import { BeforeSigning } from "./before-signing.tsx";
import { BookField } from "./book-fields.tsx";
import { useDesk } from "./context.ts";
import { DateField } from "./date-field.tsx";
import { NotIn } from "./drafts.tsx";
import { EntryForm, type EntryInHand, NoEntry, useEntry, useSaving } from "./entry.tsx";
import { ChoiceField, LongField, TextField } from "./fields.tsx";
import { Summary, useForm } from "./form.tsx";
import { ManyField, useEntries } from "./many-field.tsx";
import { Button, Details, Page, Rows, Tag, toneOf } from "./parts.tsx";
import { useResult, useView } from "./results.ts";
import { SeenField } from "./seen-field.tsx";
import { homeOf, Stands } from "./stands.tsx";
import { go, to } from "./ways.ts";

/** The judgement of a practice, or of the principle: a person makes it, beside the position that the tool computes. */
export function JudgementPage({ id, step }: { readonly id: string; readonly step: string }) {
  const { decision } = useDesk().desk.open.assessed;
  const judged = decision && judgedIn(decision, id);
  const entry = useEntry({ what: "judgement", id }, {});
  if (judged === undefined || entry === undefined) return <NoEntry />;
  return step === "sign" ? <SignPage entry={entry} judged={judged} /> : <FormPage entry={entry} judged={judged} />;
}

interface Props {
  readonly entry: EntryInHand;
  readonly judged: Judged;
}

const help = (key: string): string => judgementFields.find((field) => field.key === key)?.help ?? "";

function FormPage({ entry, judged }: Props) {
  const { id, title } = judged;
  const { data } = entry.draft;
  const isPublished = data["published_in"] !== undefined;
  return (
    <EntryForm
      entry={{ ...entry, draft: { ...entry.draft, data: data["on"] === undefined && !isPublished ? { ...data, on: todayInLondon() } : data } }}
      title={`The judgement on ${id} ${title}`}
      back={{ href: homeOf(id), text: "Back" }}
      needed={[
        { path: ["outcome"], question: ask.outcome },
        { path: ["by"], question: ask.by },
        { path: ["on"], question: ask.on },
      ]}
      button="Continue"
      onward={async (next) => {
        entry.change(next);
        go(to("judgement", id, "sign"));
        return undefined;
      }}
      beside={
        entry.before?.["outcome"] !== undefined && (
          <p>
            <a href={to("remove", "judgement", id)}>Take this judgement away</a>
          </p>
        )
      }
    >
      <Position id={id} />
      <Stands entry={entry} judged={judged} />
      <BeforeSigning id={id} />
      <p>The tool says where the evidence stands. You judge. The two may differ: then both are printed, with your reasons.</p>
      <ChoiceField path={["outcome"]} legend={ask.outcome} group="outcome" choices={choicesOf("outcome", choices.outcome)} />
      <TextField path={["by"]} label={ask.by} />
      <TextField path={["role"]} label={ask.role} optional />
      <DateField path={["on"]} label={ask.on} hint="The day, such as 26 November 2026" />
      <LongField path={["reasons"]} label={ask.reasons} hint={help("reasons")} optional />
      <LongField path={["narrative"]} label={labels.judgement.narrative} hint={help("narrative")} rows={8} optional />
      <TextField path={["agreed_by", "name"]} label={ask.agreedBy} optional />
      <Besides />
    </EntryForm>
  );
}

/** What few judgements say. */
function Besides() {
  const { data } = useForm();
  const { evidence, sources } = useEntries();
  return (
    <Details summary="What else can be said" open={data["cites"] !== undefined || data["published_in"] !== undefined}>
      <BookField what="judgement" name="agreed_by.role" />
      <ManyField path={["cites"]} legend={labels.judgement.cites} hint="Where none is marked, on all of it." choices={evidence} />
      <SeenField path={["published_in"]} label={labels.judgement.published_in} choices={sources} none="Nobody else did: it is made here" />
    </Details>
  );
}

/** Where the evidence stands, as the tool computes it. */
function Position({ id }: { readonly id: string }) {
  const view = useView(useResult());
  if (view === undefined) return null;
  const practice = view.practices.find((one) => one.id === id);
  if (practice === undefined) {
    return (
      <div class="position">
        <p class="label">Where the evidence stands, practice by practice</p>
        <ul>
          {view.practices.map((one) => (
            <li key={one.id}>
              {one.id}: {one.position.phrase}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div class="position">
      <p class="label">Where the evidence stands</p>
      <p>
        <Tag tone={toneOf(practice.position.state)}>{practice.position.phrase}</Tag>
      </p>
      <p>{practice.position.because}</p>
    </div>
  );
}

/** Everything once more, and the signature. */
function SignPage({ entry, judged }: Props) {
  const { desk } = useDesk();
  const { decision } = desk.open.assessed;
  const save = useSaving();
  const [isMine, setMine] = useState(false);
  const [tries, setTries] = useState(0);
  const isTried = tries > 0;
  const [refusal, setRefusal] = useState<string | undefined>();
  const { data } = entry.draft;
  const by = String(data["by"] ?? "");
  const said = (key: string): string => String(data[key] ?? "");
  // What somebody else published is not ours to sign.
  const isPublished = data["published_in"] !== undefined;
  const declaration = isPublished ? "I have read what was published, and it says this." : `I am ${by}, or ${by} has told me to record this.`;
  const missing = isMine ? [] : [needsAnswer("declaration", declaration)];
  const stale = decision !== undefined && isStale(decision, judged.id);
  const way = to("judgement", judged.id);
  const outcome = choicesOf("outcome").find(({ value }) => value === said("outcome"));
  const row = (key: string, value: string) => ({ key, value: value || "not said", href: way });
  return (
    <Page
      title={isPublished ? "Check what was published" : "Check the judgement before you sign it"}
      caption={`${judged.id} ${judged.title}`}
      back={{ href: way, text: "Back" }}
      hasErrors={isTried && missing.length > 0}
      above={isTried && missing.length > 0 && <Summary problems={missing} again={tries} />}
    >
      <Position id={judged.id} />
      <BeforeSigning id={judged.id} />
      <Rows
        rows={[
          row("Judged", outcome === undefined ? "" : outcome.label),
          row("By", [by, said("role")].filter((one) => one !== "").join(", ")),
          row("On", dateText(said("on"))),
          row("Reasons", said("reasons")),
          row("What the annex says", said("narrative") || "The tool drafts it from the evidence, and says so."),
          row("Agreed by", String((data["agreed_by"] as { readonly name?: string } | undefined)?.name ?? "nobody else")),
        ]}
      />
      {(entry.trial?.problems ?? []).map(({ message }) => (
        <div class="advice" key={message}>
          <p>
            <strong>To weigh:</strong> {message}
          </p>
        </div>
      ))}
      <NotIn desk={desk} what="what you sign" own={entry.draft} />
      {stale && <p class="note">The evidence has changed since this was judged. Signing it now means judging again, on the evidence as it stands.</p>}
      <div class="choice">
        <input id="f-declaration" type="checkbox" checked={isMine} onChange={(event) => setMine(event.currentTarget.checked)} />
        <label for="f-declaration">{declaration}</label>
      </div>
      {refusal !== undefined && (
        <div class="warn" role="alert">
          <p>{refusal}</p>
        </div>
      )}
      <p class="buttons">
        <Button
          onClick={async () => {
            setTries(tries + 1);
            if (missing.length === 0) setRefusal(await save(entry, signed(data, judged), `the judgement on ${judged.id}`, homeOf(judged.id)));
          }}
        >
          {isPublished ? "Record it" : "Sign"}
        </Button>
      </p>
    </Page>
  );
}

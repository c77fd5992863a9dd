import { collectors, levels, roles, yesOrNo } from "../../begin/choices.ts";
import { howCollected } from "../../begin/collected.ts";
import { beginQuestions as ask, factLabels, whyNot } from "../../begin/questions.ts";
import { type Choice, choicesOf } from "../../report/explain/words/choices.ts";
import { groups } from "../../report/explain/words/groups.ts";
import { type BeginStep, said, unheld } from "../model/begin.ts";
import { fieldId } from "./field-id.ts";
import { ChoiceField, LongField, TextField } from "./fields.tsx";
import { Group, useForm } from "./form.tsx";
import { Rows } from "./parts.tsx";
import { to } from "./ways.ts";

/** The fields of one page. */
export function BeginFields({ step }: { readonly step: BeginStep }) {
  const { data } = useForm();
  switch (step) {
    case "data":
      return <TextField isTitle path={["data"]} label={ask.data.ask} hint={`For example ${ask.data.example}`} />;
    case "producer":
      return <TextField isTitle path={["producer"]} label={ask.producer.ask} hint={`For example ${ask.producer.example}`} />;
    case "assessor":
      return (
        <ChoiceField
          isTitle
          path={["role"]}
          legend={ask.role.ask}
          group="assessor"
          choices={roleChoices(said(data, "producer"))}
          below={(role) => role !== "producer" && <TextField path={["assessor"]} label={ask.assessor.ask} />}
        />
      );
    case "facts":
      return <Facts />;
    case "collected":
      return (
        <ChoiceField
          isTitle
          path={["collected"]}
          legend={ask.collectedBy.ask}
          group="collected_by"
          choices={choicesOf("collected_by", collectors)}
          below={(who) => who !== "producer" && <TextField path={["how_collected"]} label={howCollected[who]} />}
        />
      );
    case "profile":
      return (
        <>
          <ChoiceField path={["sensitivity"]} legend={ask.sensitivity.ask} group="sensitivity" choices={choicesOf("sensitivity", levels)} />
          <ChoiceField path={["interest"]} legend={ask.publicInterest.ask} group="public_interest" choices={choicesOf("public_interest", levels)} />
          <LongField path={["reasons"]} label={ask.reasons.ask} rows={2} optional />
        </>
      );
    case "check":
      return <Answers />;
  }
}

const roleChoices = (producer: string): readonly Choice<(typeof roles)[number]>[] =>
  choicesOf("assessor", roles).map((choice) => ({
    ...choice,
    label: { producer: `${producer || "The producer"} itself`, regulator: "The regulator", other: "Somebody else" }[choice.value],
  }));

const exampleOf = (fact: string): string => choiceGroup(fact)?.["true"]?.example ?? "";
const meaningOf = (fact: string): string => choiceGroup(fact)?.["false"]?.means ?? "";
const choiceGroup = (fact: string) => groups.find(({ id }) => id === fact)?.values;

/** What the data are. Only what keeps clauses from applying is written down, and for that a reason is asked. */
function Facts() {
  const { data, change } = useForm();
  const held = data["facts"] as readonly string[];
  const id = fieldId("facts");
  return (
    <Group isTitle id={id} legend={ask.facts.ask} hint="What is not marked is left out of the assessment, for the reason that you give.">
      {yesOrNo.map((value) => (
        <div key={value}>
          <div class="choice">
            <input
              id={`${id}-${value}`}
              type="checkbox"
              checked={held.includes(value)}
              aria-describedby={`${id}-${value}-means`}
              onChange={(event) => change({ ...data, facts: event.currentTarget.checked ? [...held, value] : held.filter((one) => one !== value) })}
            />
            <label for={`${id}-${value}`}>{factLabels[value]}</label>
            <div id={`${id}-${value}-means`} class="hint">
              {held.includes(value) ? `For example: ${exampleOf(value)}` : meaningOf(value)}
            </div>
          </div>
          {!held.includes(value) && (
            <div class="revealed">
              <TextField path={[`why_${value}`]} label={whyNot[value]} hint="One sentence: it is printed" />
            </div>
          )}
        </div>
      ))}
    </Group>
  );
}

/** All answers, to be looked at once more. */
function Answers() {
  const { data } = useForm();
  const row = (key: string, step: BeginStep, value: string) => ({ key, value: value || "not answered", href: to("begin", step) });
  const label = (group: string, values: readonly string[], value: string): string => choicesOf(group, values).find((one) => one.value === value)?.label ?? "";
  const role = said(data, "role");
  const out = unheld(data).map((fact) => `Not so: ${factLabels[fact].toLowerCase()}. ${said(data, `why_${fact}`)}`);
  // What is only left marked is no answer: of each the overview asks later.
  const left = (data["facts"] as readonly (keyof typeof factLabels)[]).map((fact) => factLabels[fact].toLowerCase());
  const open = left.length === 0 ? [] : [`Left marked, and asked of you later: ${left.join("; ")}.`];
  return (
    <Rows
      rows={[
        row("Statistics or data", "data", said(data, "data")),
        row("Producer", "producer", said(data, "producer")),
        row("Assessor", "assessor", role === "producer" ? (roleChoices(said(data, "producer"))[0]?.label ?? "") : said(data, "assessor")),
        row("What the data are like", "facts", [...out, ...open].join(" ")),
        row("Who collects them", "collected", [label("collected_by", collectors, said(data, "collected")), said(data, "how_collected")].join(" ").trim()),
        row("What could happen", "profile", label("sensitivity", levels, said(data, "sensitivity"))),
        row("How much the public cares", "profile", label("public_interest", levels, said(data, "interest"))),
        row("Why", "profile", said(data, "reasons") || "not said yet"),
      ]}
    />
  );
}

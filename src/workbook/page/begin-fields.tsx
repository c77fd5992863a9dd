import type { ComponentChildren } from "preact";
import { collectors, levels, roles } from "../../begin/choices.ts";
import { howCollected } from "../../begin/collected.ts";
import { beginQuestions as ask } from "../../begin/questions.ts";
import { type Choice, choicesOf } from "../../report/explain/words/choices.ts";
import { type BeginStep, factsTold, said } from "../model/begin.ts";
import { labels } from "../model/labels.ts";
import { FactFields } from "./fact-fields.tsx";
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
      return (
        <Group isTitle id={fieldId("facts")} legend={ask.facts.ask}>
          <FactFields at={["facts"]} />
        </Group>
      );
    case "collected":
      return (
        <ChoiceField
          isTitle
          path={["collected"]}
          legend={ask.collectedBy.ask}
          group="collected_by"
          choices={choicesOf("collected_by", collectors)}
          below={(who) =>
            who !== "producer" && <TextField path={["how_collected"]} label={labels.assessment["data.collected_by.reason"]} hint={howCollected[who]} />
          }
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

/** Several answers to one question, each by itself. */
const Lines = ({ all }: { readonly all: readonly string[] }) => (
  <ul class="plain">
    {all.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
);

/** All answers, to be looked at once more. */
function Answers() {
  const { data } = useForm();
  const row = (key: string, step: BeginStep, value: ComponentChildren) => ({ key, value: value || "not answered", href: to("begin", step) });
  const label = (group: string, values: readonly string[], value: string): string => choicesOf(group, values).find((one) => one.value === value)?.label ?? "";
  const role = said(data, "role");
  return (
    <Rows
      rows={[
        row("Statistics or data", "data", said(data, "data")),
        row("Producer", "producer", said(data, "producer")),
        row("Assessor", "assessor", role === "producer" ? (roleChoices(said(data, "producer"))[0]?.label ?? "") : said(data, "assessor")),
        row("What the data are like", "facts", <Lines all={factsTold(data)} />),
        row(
          "Who collects them",
          "collected",
          [label("collected_by", collectors, said(data, "collected")), said(data, "collected") === "producer" ? "" : said(data, "how_collected")]
            .join(" ")
            .trim(),
        ),
        row("What could happen", "profile", label("sensitivity", levels, said(data, "sensitivity"))),
        row("How much the public cares", "profile", label("public_interest", levels, said(data, "interest"))),
        row("Why", "profile", said(data, "reasons") || "not said yet"),
      ]}
    />
  );
}

import { yesOrNo } from "../../begin/choices.ts";
import { type factLabels, whyNot } from "../../begin/questions.ts";
import { groups } from "../../report/explain/words/groups.ts";
import { valueAt, withValue } from "../../sheet/fields/make.ts";
import { labels } from "../model/labels.ts";
import { fieldId } from "./field-id.ts";
import { TextField } from "./fields.tsx";
import { Group, type Path, useForm } from "./form.tsx";

const answers = { yes: "Yes", no: "No", open: "Nobody has said yet" } as const;

const meaning = (fact: string, is: boolean) => groups.find(({ id }) => id === fact)?.values[String(is)];

/**
 * What the data are like, wherever it is asked: whatever is answered is written down with its reason, and only what is not answered is asked again.
 * @param at where the answers stand
 */
export function FactFields({ at }: { readonly at: Path }) {
  const { data, change } = useForm();
  return (
    <>
      {yesOrNo.map((fact) => {
        const path = [...at, fact];
        const is = valueAt(data, [...path, "is"]);
        const answer = is === true ? "yes" : is === false ? "no" : "open";
        const id = fieldId(path.join("."));
        return (
          <Group key={fact} id={id} legend={labels.assessment[`data.${fact}.is`]}>
            {Object.entries(answers).map(([value, label]) => (
              <div key={value}>
                <div class="choice">
                  <input
                    id={`${id}-${value}`}
                    type="radio"
                    name={id}
                    checked={answer === value}
                    onChange={() => change(withValue(data, path, value === "open" ? undefined : { is: value === "yes", reason: "" }))}
                  />
                  <label for={`${id}-${value}`}>{label}</label>
                </div>
                {answer === value && value !== "open" && (
                  <div class="revealed">
                    <TextField path={[...path, "reason"]} label={labels.assessment[`data.${fact}.reason`]} hint={hintOf(fact, value === "yes")} />
                  </div>
                )}
              </div>
            ))}
          </Group>
        );
      })}
      <p class="hint">
        What is answered with no is left out of the assessment, for the reason that you give. What nobody has said is assessed as if the answer were yes.
      </p>
    </>
  );
}

/** What is asked, with an example: an answer that only says the answer again tells nobody how it is known. */
const hintOf = (fact: keyof typeof factLabels, is: boolean): string => {
  const example = meaning(fact, is)?.example ?? "";
  return `${is ? "" : `${whyNot[fact]} `}One sentence: it is printed.${example === "" ? "" : ` For example: ${example}`}`;
};

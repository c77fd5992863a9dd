import { choicesOf } from "../../report/explain/words/choices.ts";
import { limitationFields } from "../../sheet/fields/apart.ts";
import type { Data } from "../model/draft.ts";
import { ChoiceField } from "./fields.tsx";
import { fieldId, Group, Problems, useForm } from "./form.tsx";
import { Button } from "./parts.tsx";

const help = (key: string): string => limitationFields.find((field) => field.key === key)?.help ?? "";

/** What the evidence does not show, one entry for each; and who may read of the evidence. */
export function LimitsFields() {
  const { data, change, problems } = useForm();
  const all = (data["limitations"] ?? []) as readonly Data[];
  const put = (next: readonly Data[]): void => change(next.length === 0 ? without(data, "limitations") : { ...data, limitations: next });
  return (
    <>
      <p>What it leaves out is printed beside it. Say it yourself, before somebody else does.</p>
      {all.map((limitation, index) => {
        const id = fieldId(`limitations-${index}`);
        const own = problems.filter(
          ({ field }) => field.startsWith(`limitations[${index}]`) || field.startsWith(`limitations[${JSON.stringify(limitation["text"])}]`),
        );
        const set = (key: string, value: unknown): void => put(all.map((one, at) => (at === index ? { ...one, [key]: value } : one)));
        return (
          <Group key={index} id={`${id}-group`} legend={`Limitation ${index + 1}`}>
            <Problems id={id} problems={own} />
            <div class="field">
              <label for={id}>What does it not show?</label>
              <div id={`${id}-hint`} class="hint">
                {help("text")}
              </div>
              <textarea
                id={id}
                rows={2}
                aria-describedby={`${id}-hint`}
                value={String(limitation["text"] ?? "")}
                onInput={(event) => set("text", event.currentTarget.value)}
              />
            </div>
            <div class="choice">
              <input
                id={`${id}-material`}
                type="checkbox"
                checked={limitation["material"] === true}
                aria-describedby={`${id}-material-hint`}
                onChange={(event) => set("material", event.currentTarget.checked)}
              />
              <label for={`${id}-material`}>It is material</label>
              <div id={`${id}-material-hint`} class="hint">
                Marked: with this open, the evidence cannot show a clause in full. Not marked: worth saying, and no more.
              </div>
            </div>
            <Button quiet onClick={() => put(all.filter((_, at) => at !== index))}>
              Take away limitation {index + 1}
            </Button>
          </Group>
        );
      })}
      <p>
        <Button quiet onClick={() => put([...all, { text: "", material: true }])}>
          {all.length === 0 ? "Add a limitation" : "Add another limitation"}
        </Button>
      </p>
      <ChoiceField path={["audience"]} legend="Who may read of it in a document?" group="audience" choices={choicesOf("audience")} initial="public" />
    </>
  );
}

const without = (data: Data, key: string): Data => Object.fromEntries(Object.entries(data).filter(([one]) => one !== key));

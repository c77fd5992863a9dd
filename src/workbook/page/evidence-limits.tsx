import { choicesOf } from "../../report/explain/words/choices.ts";
import { limitationFields } from "../../sheet/fields/apart.ts";
import { valueAt } from "../../sheet/fields/make.ts";
import type { Data } from "../model/draft.ts";
import { labels } from "../model/labels.ts";
import type { FieldProblem } from "../model/trial.ts";
import { BookField } from "./book-fields.tsx";
import { useDesk } from "./context.ts";
import { ChoiceField, LongField } from "./fields.tsx";
import { FormContext, Group, Problems, useForm } from "./form.tsx";
import { ManyField, useEntries } from "./many-field.tsx";
import { Button, Details } from "./parts.tsx";
import { SeenField } from "./seen-field.tsx";

const help = (key: string): string => limitationFields.find((field) => field.key === key)?.help ?? "";

/** What the evidence does not show, one entry for each; and who may read of the evidence. */
export function LimitsFields() {
  const { data, change, problems } = useForm();
  const all = (data["limitations"] ?? []) as readonly Data[];
  const put = (next: readonly Data[]): void => change(next.length === 0 ? without(data, "limitations") : { ...data, limitations: next });
  return (
    <>
      <p>What it leaves out is printed beside it. Say it yourself, before somebody else does.</p>
      {all.map((limitation, index) => (
        <FormContext.Provider
          key={index}
          value={{
            what: "evidence",
            at: `limitations[${index}].`,
            data: limitation,
            change: (next) => put(all.map((one, at) => (at === index ? next : one))),
            problems: problemsOf(limitation, index, problems),
            prefix: `limitations-${index}-`,
          }}
        >
          <Group id={`limitation-${index}`} legend={`Limitation ${index + 1}`}>
            <LimitationFields index={index} />
            <Button quiet onClick={() => put(all.filter((_, at) => at !== index))}>
              Take away limitation {index + 1}
            </Button>
          </Group>
        </FormContext.Provider>
      ))}
      <p>
        <Button quiet onClick={() => put([...all, { text: "", material: true }])}>
          {all.length === 0 ? "Add a limitation" : "Add another limitation"}
        </Button>
      </p>
      <ChoiceField
        path={["audience"]}
        legend={labels.evidence.audience}
        hint={
          data["access"] === "internal" &&
          data["audience"] !== "internal" &&
          "Only people inside can open it, and documents for the public tell of it all the same: what it is called and what it shows. Choose the other answer where they are not to."
        }
        group="audience"
        choices={choicesOf("audience")}
        initial="public"
      />
    </>
  );
}

/** What is wrong with one of them, with the way from there. */
function problemsOf(limitation: Data, index: number, problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const starts = [`limitations[${index}]`, `limitations[${JSON.stringify(limitation["text"])}]`, `limitations[${limitation["text"]}]`];
  return problems.flatMap((one) => {
    const start = starts.find((begin) => one.field.startsWith(begin));
    return start === undefined ? [] : [{ ...one, field: one.field.slice(start.length).replace(/^\./, "") }];
  });
}

function LimitationFields({ index }: { readonly index: number }) {
  const { data, change, problems } = useForm();
  const { decision } = useDesk().desk.open.assessed;
  const { evidence, sources } = useEntries();
  const id = `limitations-${index}-material`;
  const isMaterial = data["material"] === true;
  const isPutRight = valueAt(data, ["resolved_on"]) !== undefined || valueAt(data, ["resolved_by"]) !== undefined;
  const clauses = [...(decision?.catalogue.clauses.keys() ?? [])].map((one) => ({ value: one, label: one }));
  return (
    <>
      <Problems id={`limitation-${index}`} problems={problems.filter(({ field }) => field === "")} />
      <LongField path={["text"]} label={labels.limitation.text} hint={help("text")} rows={2} />
      <div class="choice">
        <input
          id={id}
          type="checkbox"
          checked={isMaterial}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change({ ...data, material: event.currentTarget.checked })}
        />
        <label for={id}>{labels.limitation.material}</label>
        <div id={`${id}-hint`} class="hint">
          Marked: with this open, the evidence cannot show a clause in full. Not marked: worth saying, and no more.
        </div>
      </div>
      <Problems id={id} problems={problems.filter(({ field }) => field === "material")} />
      {!isMaterial && (
        <div class="revealed">
          <BookField what="limitation" name="accepted_by" />
          <BookField what="limitation" name="accepted_by.role" />
          <SeenField path={["in"]} label={labels.limitation.in} choices={[...sources, ...evidence]} />
        </div>
      )}
      <Details summary="It matters for some clauses, or was put right" open={isPutRight || data["clauses"] !== undefined}>
        <BookField what="limitation" name="resolved_on" />
        <ManyField path={["resolved_by"]} legend={labels.limitation.resolved_by} choices={evidence} />
        <ManyField path={["clauses"]} legend={labels.limitation.clauses} hint="Where none is marked, for all clauses of the evidence." choices={clauses} />
      </Details>
    </>
  );
}

const without = (data: Data, key: string): Data => Object.fromEntries(Object.entries(data).filter(([one]) => one !== key));

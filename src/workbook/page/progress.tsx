import { todayInLondon } from "../../io/today.ts";
import type { Data } from "../model/draft.ts";
import { labels } from "../model/labels.ts";
import { DateField } from "./date-field.tsx";
import { LongField } from "./fields.tsx";
import { FormContext, Group, useForm } from "./form.tsx";
import { Button } from "./parts.tsx";

/** What has happened since, a note for each day. */
export function ProgressFields() {
  const { data, change, problems } = useForm();
  const all = (data["progress"] ?? []) as readonly Data[];
  const put = (progress: readonly Data[]): void => {
    const { progress: _, ...rest } = data;
    change(progress.length === 0 ? rest : { ...rest, progress });
  };
  return (
    <Group id="f-progress" legend={labels.ask.note} problems={problems.filter(({ field }) => field === "progress")}>
      {all.map((note, index) => (
        <FormContext.Provider
          key={index}
          value={{
            what: "ask",
            at: `progress[${index}].`,
            data: note,
            change: (next) => put(all.map((one, at) => (at === index ? next : one))),
            problems: problems.flatMap((one) => (one.field.startsWith(`progress[${index}].`) ? [{ ...one, field: one.field.replace(/^[^.]*\./, "") }] : [])),
            prefix: `progress-${index}-`,
          }}
        >
          <DateField path={["on"]} label="On which day?" />
          <LongField path={["text"]} label="What was done?" rows={2} />
        </FormContext.Provider>
      ))}
      <Button quiet onClick={() => put([...all, { on: todayInLondon(), text: "" }])}>
        Add a note on what has been done
      </Button>
    </Group>
  );
}

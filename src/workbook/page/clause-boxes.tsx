import { useDesk } from "./context.ts";
import { fieldId } from "./field-id.ts";
import { Group, useForm } from "./form.tsx";

/** The clauses that an entry is about, each with its question. */
export function ClauseBoxes({ legend }: { readonly legend: string }) {
  const { data, change, problems } = useForm();
  const { catalogue } = useDesk().desk.open.assessed.decision ?? {};
  const named = (data["clauses"] ?? []) as readonly string[];
  const id = fieldId("clauses");
  const all = [...(catalogue?.practices.values() ?? [])];
  return (
    <Group id={id} legend={legend} problems={problems.filter(({ field }) => field === "clauses" || field.startsWith("clauses["))}>
      {all.map((practice) => (
        <details key={practice.id} open={practice.clauses.some((clause) => named.includes(clause.id))}>
          <summary>
            {practice.id} {practice.title}
          </summary>
          {practice.clauses.map((clause) => (
            <div class="choice" key={clause.id}>
              <input
                id={`${id}-${clause.id}`}
                type="checkbox"
                checked={named.includes(clause.id)}
                onChange={(event) =>
                  change({ ...data, clauses: event.currentTarget.checked ? [...named, clause.id] : named.filter((one) => one !== clause.id) })
                }
              />
              <label for={`${id}-${clause.id}`}>
                {clause.id}: {clause.question}
              </label>
            </div>
          ))}
        </details>
      ))}
    </Group>
  );
}

import { valueAt, withValue } from "../../sheet/fields/make.ts";
import { useDesk } from "./context.ts";
import { fieldId } from "./field-id.ts";
import { Group, type Path, useForm } from "./form.tsx";

interface Listed {
  readonly value: string;
  readonly label: string;
}

/** Some of what there is, by titles: what is marked is named. What is named and is not there any more can be taken out. */
export function ManyField({
  path,
  legend,
  choices,
  hint,
}: {
  readonly path: Path;
  readonly legend: string;
  readonly choices: readonly Listed[];
  readonly hint?: string;
}) {
  const { data, change, problems, prefix = "" } = useForm();
  const field = path.join(".");
  const id = fieldId(prefix + field);
  const value = valueAt(data, path);
  const named = (Array.isArray(value) ? value : []) as readonly string[];
  const strays = named.filter((one) => !choices.some((choice) => choice.value === one)).map((one): Listed => ({ value: one, label: one }));
  const own = problems.filter((one) => one.field === field || one.field.startsWith(`${field}[`));
  const all = [...choices, ...strays];
  if (all.length === 0) return null;
  return (
    <Group id={id} legend={legend} problems={own} {...(hint !== undefined && { hint })}>
      {all.map(({ value: one, label }) => (
        <div class="choice" key={one}>
          <input
            id={`${id}-${one}`}
            type="checkbox"
            checked={named.includes(one)}
            onChange={(event) => {
              const next = event.currentTarget.checked ? [...named, one] : named.filter((other) => other !== one);
              change(withValue(data, path, next.length === 0 ? undefined : next));
            }}
          />
          <label for={`${id}-${one}`}>{label}</label>
        </div>
      ))}
    </Group>
  );
}

/** Where something can be seen: in a source, or in evidence. */
export function useEntries(): { readonly sources: readonly Listed[]; readonly evidence: readonly Listed[]; readonly asks: readonly Listed[] } {
  const { decision } = useDesk().desk.open.assessed;
  const listed = ({ id, title }: { readonly id: string; readonly title: string }): Listed => ({ value: id, label: title });
  return {
    sources: (decision?.assessment.head.data.sources ?? []).map(listed),
    evidence: (decision?.evidence ?? []).map(({ item }) => listed(item)),
    asks: (decision?.asks ?? []).map(({ item }) => listed({ id: item.id, title: item.text })),
  };
}

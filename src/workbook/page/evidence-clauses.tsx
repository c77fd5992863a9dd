import { evidenceQuestions as ask } from "../../begin/questions.ts";
import type { Clause, ClauseReference } from "../../model/generated/schemas.ts";
import { mostWithoutShows } from "../../model/profile.ts";
import { clauseOf } from "../../model/reference.ts";
import { useDesk } from "./context.ts";
import { fieldId } from "./field-id.ts";
import { Group, useForm } from "./form.tsx";
import { Details } from "./parts.tsx";
import { PrintedBelow } from "./printed.tsx";

type Reference = Exclude<ClauseReference, string>;

/** The clauses of the practice, each with its question; below each that is marked, what the evidence shows for it. */
export function ClausesFields({ practice }: { readonly practice: string }) {
  const { data, problems } = useForm();
  const { catalogue } = useDesk().desk.open.assessed.decision ?? {};
  const own = catalogue?.practices.get(practice);
  const others = [...(catalogue?.practices.values() ?? [])].filter(({ id }) => id !== practice);
  const named = new Set(((data["clauses"] ?? []) as readonly ClauseReference[]).map(clauseOf));
  const hasOther = others.some(({ clauses }) => clauses.some(({ id }) => named.has(id)));
  const about = problems.filter(({ field }) => field === "clauses" || field.startsWith("clauses["));
  return (
    <>
      <Group
        id={fieldId("clauses")}
        isTitle
        legend={ask.clauses}
        hint={`Mark what it really bears on. Where it bears on more than ${mostWithoutShows}, say for each what it shows there: a sentence that would do for every clause convinces nobody.`}
        problems={about}
      >
        {own?.clauses.map((clause) => (
          <ClauseField key={clause.id} clause={clause} />
        ))}
      </Group>
      <Details summary="Clauses of other practices" open={hasOther}>
        {others.map(({ id, title, clauses }) => (
          <Group key={id} id={fieldId(`clauses-${id}`)} legend={`${id} ${title}`}>
            {clauses.map((clause) => (
              <ClauseField key={clause.id} clause={clause} />
            ))}
          </Group>
        ))}
      </Details>
    </>
  );
}

function ClauseField({ clause: { id, question, parts = [] } }: { readonly clause: Clause }) {
  const { data, change } = useForm();
  const all = (data["clauses"] ?? []) as readonly ClauseReference[];
  const given = all.find((reference) => clauseOf(reference) === id);
  const about: Reference | undefined = typeof given === "string" ? { clause: given } : given;
  const put = (next: Reference | undefined): void => {
    const rest = all.filter((reference) => clauseOf(reference) !== id);
    const others =
      given === undefined
        ? [...all, ...bare(next)]
        : next === undefined
          ? rest
          : all.map((reference) => (clauseOf(reference) === id ? (bare(next)[0] ?? id) : reference));
    change({ ...data, clauses: others });
  };
  const box = `${fieldId("clauses")}-${id.replace(/\W/g, "-")}`;
  return (
    <div>
      <div class="choice">
        <input id={box} type="checkbox" checked={about !== undefined} onChange={(event) => put(event.currentTarget.checked ? { clause: id } : undefined)} />
        <label for={box}>
          {id}: {question}
        </label>
      </div>
      {about !== undefined && (
        <div class="revealed">
          <div class="field">
            <label for={`${box}-shows`}>{ask.shows.replace("{id}", id)}</label>
            <input id={`${box}-shows`} type="text" value={about.shows ?? ""} onInput={(event) => put({ ...about, shows: event.currentTarget.value })} />
            <PrintedBelow id={fieldId(`clauses.${all.indexOf(given ?? id)}.shows`)} />
          </div>
          {parts.length > 0 && (
            <fieldset class="field">
              <legend>{ask.parts.replace("{id}", id)}</legend>
              {parts.map((part) => (
                <div class="choice" key={part.id}>
                  <input
                    id={`${box}-${part.id}`}
                    type="checkbox"
                    checked={about.parts?.includes(part.id) === true}
                    onChange={(event) => put(withPart(about, part.id, event.currentTarget.checked))}
                  />
                  <label for={`${box}-${part.id}`}>{part.title}</label>
                </div>
              ))}
            </fieldset>
          )}
        </div>
      )}
    </div>
  );
}

function withPart(about: Reference, part: string, isIn: boolean): Reference {
  const parts = isIn ? [...(about.parts ?? []), part] : (about.parts ?? []).filter((one) => one !== part);
  const { parts: _, ...rest } = about;
  return (parts.length === 0 ? rest : { ...rest, parts }) as Reference;
}

/** A reference without what is not said: as the id alone where nothing else is. */
function bare(about: Reference | undefined): readonly ClauseReference[] {
  if (about === undefined) return [];
  const { shows, ...rest } = about;
  const kept = (shows === undefined || shows === "" ? rest : { ...rest, shows }) as Reference;
  return [Object.keys(kept).length === 1 ? kept.clause : kept];
}

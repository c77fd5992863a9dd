import { cutLoose } from "../diagnostics/cut-loose.ts";
import type { Result } from "../model/generated/schemas.ts";

/** What of a catalogue a row is read by: its practices and clauses. Thousands of rows share one. */
export interface Layout {
  readonly id: string;
  readonly principle: Named;
  readonly practices: readonly (Named & { readonly clauses: readonly { readonly id: string; readonly words: string }[] })[];
}

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Finds the layout of a result; each is kept once. */
export function createLayouts(): (result: Result) => Layout {
  const known = new Map<string, Layout>();
  return ({ catalogue, practices }) => {
    const layout: Layout = {
      id: catalogue.id,
      principle: { id: catalogue.principle.id, title: catalogue.principle.title },
      practices: practices.map(({ id, title, clauses }) => ({ id, title, clauses: clauses.map(({ id: clause, words }) => ({ id: clause, words })) })),
    };
    const key = JSON.stringify(layout);
    const found = known.get(key) ?? cutLoose(layout);
    known.set(key, found);
    return found;
  };
}

/** The layouts of one catalogue as one: a catalogue that grew a clause has it behind those that it had. */
export function together(layouts: readonly Layout[]): Layout {
  const [first, ...others] = layouts;
  if (first === undefined) throw new Error("There is no layout without an assessment.");
  let all = first;
  for (const one of others) {
    const practices = joined(all.practices, one.practices).map((practice) => withClauses(practice, one));
    all = { id: all.id, principle: all.principle, practices };
  }
  return all;
}

type Practice = Layout["practices"][number];

function withClauses(practice: Practice, { practices }: Layout): Practice {
  const other = practices.find(({ id }) => id === practice.id);
  return other === undefined ? practice : { ...practice, clauses: joined(practice.clauses, other.clauses) };
}

function joined<Thing extends { readonly id: string }>(all: readonly Thing[], more: readonly Thing[]): readonly Thing[] {
  return [...all, ...more.filter(({ id }) => !all.some((one) => one.id === id))];
}

import { to } from "./ways.ts";

/** Judgements that are out of date, each with the way to what was changed and to signing it again. */
export function Lapsed({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          The judgement on {id}. <a href={to("judgement", id)}>See what was changed, and sign {id} again</a>
        </li>
      ))}
    </ul>
  );
}

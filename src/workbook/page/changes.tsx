import type { ToldChange } from "../model/changes.ts";

/** What is otherwise: each entry by its title, each value by its question, the old beside the new. */
export function Changes({ all }: { readonly all: readonly ToldChange[] }) {
  return (
    <ul>
      {all.map(({ what, id, called, deed, lines }) => (
        <li key={`${what}/${id}`}>
          {called}: {deed}
          {lines.length > 0 && (
            <ul>
              {lines.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { Hindrance } from "../model/documents.ts";
import { entryWay, wayCalled } from "./draft-way.ts";
import { leadTo } from "./to-field.ts";

/** What keeps a document from being final, each with the entry that it is about, by what that is called. */
export function Hindrances({ all }: { readonly all: readonly Hindrance[] }) {
  return (
    <ul class="problems">
      {all.map(({ text, entry, key }, index) => (
        <li key={index}>
          <p>
            <strong>{text}</strong>
          </p>
          {entry !== undefined && (
            <p>
              <a href={entryWay(entry, key)} onClick={() => leadTo(key)}>
                Go to ‘{wayCalled(entry, key)}’
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

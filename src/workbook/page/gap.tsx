import type { Gap } from "../model/editions.ts";
import { Details } from "./parts.tsx";
import { to } from "./ways.ts";

/** Where words would stand that the page does not have: what is known, and how they are brought. */
export function GapNote({ gap: { lead, known, url, ways } }: { readonly gap: Gap }) {
  return (
    <div class="note">
      <p>{lead}</p>
      {known !== undefined && <p>What is known: {known}</p>}
      <Details summary="How the words are brought">
        <ol>
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ol>
        {url !== undefined && (
          <p>
            The Code stands at <span class="quoted">{url}</span>. This page opens no address by itself.
          </p>
        )}
        <p>
          <a href={to("save")}>Save as a zip</a> · <a href={to("open")}>Open the zip that comes back</a>
        </p>
      </Details>
    </div>
  );
}

import { linkedIds } from "../assess/narrative-links.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { raise } from "../diagnostics/raise.ts";
import { isAllowedUrl } from "../view/prose.ts";
import type { Subject } from "./subject.ts";
import type { Text } from "./texts.ts";

/** That every link of a text leads somewhere: to an address, or to an item or source that there is. */
export function textLinks({ result }: Subject, texts: readonly Text[]): Problem[] {
  const ids = new Set([...result.sources.map(({ id }) => id), ...result.evidence.map(({ item }) => item.id)]);
  return texts.flatMap((text) => {
    const wrong = text.links.flatMap(({ words, url }) =>
      url === undefined || isAllowedUrl(url) ? [] : [{ words: words === "" ? url : words, ...faultOf(url, ids) }],
    );
    // Ids that are not there are told by the usual check, where it looks.
    const unknown = text.isChecked
      ? []
      : linkedIds(text.markdown)
          .filter((id) => !ids.has(id))
          .map((id) => ({
            words: id,
            links: `links ‘${id}’, and there is no evidence item or source of that id`,
            hint: "Write the id of one that there is",
          }));
    return [...wrong, ...unknown].map((args) => raise("sign-off/link-to-nothing", args, text.spot));
  });
}

interface Fault {
  readonly links: string;
  readonly hint: string;
}

function faultOf(url: string, ids: ReadonlySet<string>): Fault {
  if (url === "") return { links: "is written as a link and has no address", hint: "Write the address in the brackets" };
  if (url.startsWith("#")) return { links: `links ‘${url}’, and a text names no places in a page`, hint: "Name the part of the document in words" };
  if (ids.has(url)) return { links: `links ‘${url}’ as an address, and it is an id`, hint: `Put the id in square brackets, [words][${url}]` };
  return { links: `links ‘${url}’, which is no web address`, hint: "Give the full address, with https:// or http://" };
}

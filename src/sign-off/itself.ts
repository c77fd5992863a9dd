import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise } from "../diagnostics/raise.ts";
import type { EvidenceItem, Result, Source } from "../model/generated/schemas.ts";
import type { Pointer } from "../model/pointer.ts";
import type { Subject } from "./subject.ts";

/** A document by what tells it apart. */
type Named = Omit<Source, "id">;

/** That nothing is proved by the document that is to be signed. What is proved is one thing; where a judgement was published is another. */
export function citesItself({ result, spots }: Subject): Problem[] {
  const sources = new Map(result.sources.map((source) => [source.id, source]));
  const isItself = lookFor(result, sources);
  return result.evidence.flatMap(({ item }) => {
    for (const { document, called, pointer } of documentsOf(item, sources)) {
      const because = isItself(document);
      if (because !== undefined) return [raise("sign-off/cites-itself", { id: item.id, source: called, because }, inside(spots.evidence(item.id), ...pointer))];
    }
    return [];
  });
}

/** Why a document is the one that is to be signed; undefined where it is another. */
function lookFor({ assessment, judgement }: Result, sources: ReadonlyMap<string, Source>): (document: Named) => string | undefined {
  const { letter, title } = assessment;
  const own = judgement?.item;
  const isSignatorys = own?.by !== undefined && plain(own.by) === plain(letter?.signed_by?.name ?? "");
  const published = isSignatorys && own?.published_in !== undefined ? sources.get(own.published_in) : undefined;
  const titles = [title, letter?.subject].flatMap((one) => (one === undefined ? [] : [plain(one)]));
  return (document) => {
    if (letter?.reference !== undefined && document.reference !== undefined && plain(document.reference) === plain(letter.reference))
      return "it has the letter's reference";
    const date = letter?.date;
    if (date !== undefined && document.published !== undefined && date.startsWith(document.published) && titles.includes(plain(document.title)))
      return "it has its title and its date";
    const isSame = published !== undefined && (document === published || (document.url !== undefined && document.url === published.url));
    return isSame ? `${own?.by} published the judgement in it, and signs this` : undefined;
  };
}

interface Cited {
  readonly document: Named;
  readonly called: string;
  readonly pointer: Pointer;
}

/** What an item is taken from, and where its check, its closing and the closing of its limitations are said to be seen. */
function documentsOf({ source, verification, closed, limitations }: EvidenceItem, sources: ReadonlyMap<string, Source>): Cited[] {
  const named = (id: string | undefined, ...pointer: Pointer): Cited[] => {
    const document = id === undefined ? undefined : sources.get(id);
    return document === undefined ? [] : [{ document, called: document.id, pointer }];
  };
  return [
    ...(typeof source === "object" ? [{ document: source, called: source.title, pointer: ["source"] }] : named(source, "source")),
    ...named(verification?.in, "verification", "in"),
    ...named(closed?.in, "closed", "in"),
    ...(limitations ?? []).flatMap((limitation, index) => named(limitation.in, "limitations", index, "in")),
  ];
}

const plain = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

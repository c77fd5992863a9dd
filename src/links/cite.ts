import type { Assessment, Loaded } from "../model/assessment.ts";
import type { Access, CitingPlace } from "../model/generated/schemas.ts";
import type { Pointer, Spot } from "../model/pointer.ts";
import { textsOf } from "../schema/places.ts";
import { linksOf, readNarrative } from "../view/narrative.ts";

/** One place that cites an address. */
export interface Citation {
  /** The address as it is written. */
  readonly text: string;
  readonly spot: Spot;
  readonly role: CitingPlace["role"];
  /** The id of the source or evidence item. */
  readonly id?: string;
  /** The digest that is recorded for what is there. */
  readonly sha256?: string;
  /** Who can open it, where the record says so. */
  readonly access?: Access;
  /** For the address of a source or item: that of its copy in a web archive. */
  readonly archivedCopy?: string;
}

/** Something that is cited by its address: a source, or the locator of an evidence item. */
interface Locator {
  readonly url?: string;
  readonly archived_url?: string;
  readonly sha256?: string;
}

/** Every address that an assessment cites: those of sources, of evidence items, of their archived copies, and of links in narratives. */
export function citationsOf(assessment: Assessment): readonly Citation[] {
  const { head, practices, asks } = assessment;
  const items = practices.flatMap(({ data }) => data.evidence ?? []);
  const sources = (head.data.sources ?? []).flatMap((source, index) => {
    const access = source.access ?? sharedAccess(items.filter((item) => item.source === source.id));
    return located(source, { role: "source", id: source.id, ...(access === undefined ? {} : { access }) }, head.file, ["sources", index]);
  });
  const evidence = practices.flatMap(({ file, data }) =>
    (data.evidence ?? []).flatMap(({ id, access, source }, index) =>
      typeof source === "object" ? located(source, { role: "evidence", id, access }, file, ["evidence", index, "source"]) : [],
    ),
  );
  const narratives = [
    ...linked("assessment", head),
    ...practices.flatMap((practice) => linked("practice", practice)),
    ...(asks === undefined ? [] : linked("asks", asks)),
  ];
  return [...sources, ...evidence, ...narratives];
}

function located({ url, archived_url: copy, sha256 }: Locator, by: Pick<Citation, "role" | "id" | "access">, file: string, pointer: Pointer): Citation[] {
  const citations: Citation[] = [];
  if (url !== undefined) {
    const digest = sha256 === undefined ? {} : { sha256 };
    citations.push({ text: url, spot: { file, pointer: [...pointer, "url"] }, ...by, ...digest, ...(copy === undefined ? {} : { archivedCopy: copy }) });
  }
  if (copy !== undefined) citations.push({ text: copy, spot: { file, pointer: [...pointer, "archived_url"] }, ...by, role: "archived_copy" });
  return citations;
}

/** The links of a file's narratives that lead to an address of their own. What is linked by id is cited where the source or item is written. */
function linked(kind: string, { file, data }: Loaded<unknown>): Citation[] {
  return textsOf(kind, data, "common#markdown").flatMap(({ text: markdown, pointer }) => {
    if (!/:|www\./i.test(markdown)) return [];
    return linksOf(readNarrative(markdown, [])).map(({ url }): Citation => ({ text: url, spot: { file, pointer }, role: "narrative" }));
  });
}

/** Who can open a source that does not say so itself: what the items taken from it say, where they agree. */
function sharedAccess(items: readonly { readonly access: Access }[]): Access | undefined {
  const said = new Set(items.map(({ access }) => access));
  return said.size === 1 ? [...said][0] : undefined;
}

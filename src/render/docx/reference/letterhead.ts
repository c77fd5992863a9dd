import { type Part, type Relation, relationType } from "../package.ts";
import { type Element, element, elementsOf } from "../xml.ts";
import type { Reference, ReferenceRelation } from "./read.ts";

/** What of a reference file goes into a document beside its styles: the page with its headers and footers, and all that these show. */
export interface Letterhead {
  readonly section: readonly Element[];
  readonly relations: readonly Relation[];
  readonly parts: readonly Part[];
}

/** What a document takes besides headers and footers: the fonts and colours that styles speak of. */
const alwaysTaken = new Set(["theme", "fontTable"]);

export function letterhead(reference: Reference): Letterhead {
  const { section } = reference;
  const named = new Map(reference.relations.map((relation) => [relation.id, relation]));
  const taken: ReferenceRelation[] = reference.relations.filter(({ kind }) => alwaysTaken.has(kind));
  const kept = elementsOf(section).flatMap((child): Element[] => {
    if (child.name === "w:headerReference" || child.name === "w:footerReference") {
      const relation = named.get(child.attributes["r:id"] ?? "");
      if (relation?.part === undefined || reference.bytes(relation.part) === undefined) return [];
      taken.push(relation);
      return [element(child.name, { "w:type": child.attributes["w:type"], "r:id": ownId(relation) })];
    }
    return isKept.has(child.name) ? [element(child.name, inWord(child), elementsOf(child))] : [];
  });
  const relations = [...new Map(taken.map((relation) => [relation.id, relation])).values()].filter(
    ({ part }) => part !== undefined && reference.bytes(part) !== undefined,
  );
  return {
    section: kept,
    relations: relations.map((relation) => ({ id: ownId(relation), type: relationType(relation.kind), target: `/${relation.part}` })),
    parts: reached(reference, relations),
  };
}

/** What is said of a page, without what belongs to the file's own words or to one printer. */
const isKept = new Set([
  "w:pgSz",
  "w:pgMar",
  "w:pgBorders",
  "w:lnNumType",
  "w:pgNumType",
  "w:cols",
  "w:vAlign",
  "w:titlePg",
  "w:textDirection",
  "w:bidi",
  "w:rtlGutter",
  "w:docGrid",
]);

/** What newer programs add beside Word's own words has names that this document does not declare. */
const inWord = ({ attributes }: Element): Element["attributes"] => Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith("w:")));

const ownId = ({ id }: ReferenceRelation): string => `reference_${id}`;

/** Those parts, and the parts that they lead to: the pictures of a header, the fonts of the font table. Each keeps its name and its relations. */
function reached(reference: Reference, from: readonly ReferenceRelation[]): Part[] {
  const found = new Map<string, Part>();
  const open = from.flatMap(({ part }) => (part === undefined ? [] : [part]));
  for (let part = open.shift(); part !== undefined; part = open.shift()) {
    const content = reference.bytes(part);
    if (found.has(part) || content === undefined) continue;
    reference.mustBeXml(part);
    const relations = reference.relationsOf(part).filter((relation) => relation.part === undefined || reference.bytes(relation.part) !== undefined);
    found.set(part, {
      name: part,
      contentType: reference.contentType(part),
      content,
      relations: relations.map((each) =>
        each.part === undefined
          ? { id: each.id, type: each.type, target: each.target, external: true }
          : { id: each.id, type: each.type, target: `/${each.part}` },
      ),
    });
    open.push(...relations.flatMap((relation) => relation.part ?? []));
  }
  return [...found.values()];
}

import fc from "fast-check";
import { stringify } from "yaml";
import { mutated, soup } from "../source/mutate.ts";
import { changedData, changedProse } from "./data.ts";
import { described } from "./grammar.ts";
import { payload } from "./payloads.ts";
import { dataOf } from "./seeds.ts";

/** Data as people's programs write them down. A pair that is broken, which no program writes, stays as it is. */
const yaml = (data: unknown): string => {
  try {
    return stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 });
  } catch {
    return JSON.stringify(data);
  }
};
const json = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;

/** A few signs put for others, a line twice, or a hostile text somewhere in it. */
const planted = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), payload), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, all]) =>
      all.reduce((rest, [at, more]) => {
        const index = Math.floor(at * (rest.length + 1));
        return rest.slice(0, index) + more + rest.slice(index);
      }, text),
    );

/** A text that no editor writes: in another encoding, cut within a letter, with a mark before it. */
const bytes = (texts: readonly string[]): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.constantFrom(...texts), fc.constantFrom("latin1", "utf16le", "\ufeff", "\r\n", "\r", "half")).map(([text, how]) => {
    if (how === "latin1" || how === "utf16le") return Buffer.from(`${text}é`, how);
    if (how === "half") return Buffer.from(`${text}é`).subarray(0, -1);
    return Buffer.from(how === "\ufeff" ? how + text : text.replaceAll("\n", how));
  });

/** A file of people's in YAML: their texts after accidents, their data after changes, data as the schema describes them, and rubbish. */
export const yamlFile = (texts: readonly string[], schema: string): fc.Arbitrary<string | Uint8Array> =>
  fc.oneof(
    { weight: 6, arbitrary: mutated(texts, 4) },
    { weight: 10, arbitrary: changedData(dataOf(texts), 4).map(yaml) },
    { weight: 10, arbitrary: changedProse(dataOf(texts)).map(yaml) },
    { weight: 4, arbitrary: described(schema).map(yaml) },
    { weight: 2, arbitrary: planted(texts) },
    { weight: 1, arbitrary: changedData(dataOf(texts), 2).map(json) },
    { weight: 1, arbitrary: soup },
    { weight: 1, arbitrary: bytes(texts) },
  );

/** A file that t6 wrote as JSON, after all that can become of it. */
export const jsonFile = (documents: readonly unknown[], schema: string): fc.Arbitrary<string | Uint8Array> =>
  fc.oneof(
    { weight: 10, arbitrary: changedData(documents, 4).map(json) },
    { weight: 8, arbitrary: changedProse(documents).map(json) },
    { weight: 2, arbitrary: described(schema).map(json) },
    { weight: 2, arbitrary: mutated(documents.map(json), 3) },
    {
      weight: 2,
      arbitrary: fc.array(changedData(documents, 1), { minLength: 1, maxLength: 3 }).map((all) => all.map((one) => `${JSON.stringify(one)}\n`).join("")),
    },
    { weight: 1, arbitrary: fc.array(changedData(documents, 1), { maxLength: 3 }).map(json) },
    { weight: 1, arbitrary: bytes(documents.map(json)) },
  );

/** A text that is no data: a reply, a template, a table. */
export const textFile = (texts: readonly string[]): fc.Arbitrary<string | Uint8Array> =>
  fc.oneof({ weight: 6, arbitrary: mutated(texts, 6) }, { weight: 6, arbitrary: planted(texts) }, { weight: 1, arbitrary: bytes(texts) });

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { kindOf } from "../../src/schema/kind.ts";
import { isCertainlyValid } from "../../src/schema/screen.ts";
import { type FileKind, validate } from "../../src/schema/validate.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const files = ["npd-2019", "npd-2016", "all-met"].flatMap((folder) =>
  readdirSync(join(fixtures, folder)).map((name) => ({
    name: `${folder}/${name}`,
    data: parse(readFileSync(join(fixtures, folder, name), "utf8")) as unknown,
  })),
);

const agree = (kind: FileKind, data: unknown) => expect(isCertainlyValid(kind, data)).toBe(validate(kind, data).length === 0);

describe("the quick validators", () => {
  it.each(files)("find nothing wrong with $name", ({ name, data }) => {
    const kind = kindOf(data, name);
    expect(kind).toBeDefined();
    expect(isCertainlyValid(kind as FileKind, data)).toBe(true);
  });

  it("are never certain about kinds they do not know", () => {
    expect(isCertainlyValid("config", {})).toBe(false);
  });

  it("say the same as those that explain, whatever is done to a file", () => {
    const oddities = fc.oneof(
      fc.constantFrom<unknown>(
        "",
        " ",
        "x",
        "2019-02-30",
        "2019-13",
        "2019-02-28",
        "T6.1a",
        "Ä",
        "ftp://a.b",
        "https://a.b/c",
        "reported",
        "public",
        0,
        1.5,
        -1,
        true,
        null,
      ),
      fc.constantFrom<unknown>([], {}, ["a", "a"], ["a", "b"], [1, 1], { clause: "T6.1a" }, { clause: "T6.1a", parts: [] }, { title: "t" }, [[]], [{}]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom("set", "delete", "add", "copy"), oddities), { minLength: 1, maxLength: 3 }),
        (file, changes) => {
          const data = structuredClone(file.data);
          for (const [at, how, value] of changes) change(data, at, how, structuredClone(value));
          for (const kind of ["assessment", "practice", "asks"] as const) agree(kind, data);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("say the same about what is no file at all", () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 3 }), (data) => {
        for (const kind of ["assessment", "practice", "asks"] as const) agree(kind, data);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Changes one value somewhere in the data. */
function change(data: unknown, at: number, how: string, value: unknown): void {
  const places = placesIn(data);
  const place = places[at % places.length];
  if (place === undefined) return;
  const [holder, key] = place;
  if (how === "set") holder[key] = value;
  else if (how === "copy") holder[key] = structuredClone(places[(at * 7) % places.length]?.[0]);
  else if (how === "add" && !Array.isArray(holder)) holder["surplus"] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown): [Holder, string][] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key): [Holder, string][] => [[holder, key], ...placesIn(holder[key])]);
}

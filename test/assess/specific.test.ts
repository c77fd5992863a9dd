import { describe, expect, test } from "vitest";
import { isUnspecific, showsFor } from "../../src/assess/specific.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { good } from "./examples.ts";

const naming = (...clauses: EvidenceItem["clauses"]): EvidenceItem => ({ ...good, clauses });
const saying = (clause: string, shows: string) => ({ clause, shows });

describe("what an item says that it shows for a clause", () => {
  test("is what is written beside that clause, and beside no other", () => {
    const item = naming("P1a", saying("P1b", "It is open."), saying("P1c", "It was considered."));
    expect(["P1a", "P1b", "P1c", "P2a"].map((clause) => showsFor(item, clause))).toEqual([undefined, "It is open.", "It was considered.", undefined]);
  });

  test("is nothing where only parts of the clause are named", () => {
    const item = naming({ clause: "P2a", parts: ["one"] }, saying("P1a", "It is done."));
    expect(["P1a", "P2a"].map((clause) => showsFor(item, clause))).toEqual(["It is done.", undefined]);
  });

  test("is nothing for either of two clauses that have the same sentence, whatever stands around it", () => {
    const item = naming(saying("P1a", "All is well."), saying("P1b", " All is well.\n"), saying("P1c", "It was considered."));
    expect(["P1a", "P1b", "P1c"].map((clause) => showsFor(item, clause))).toEqual([undefined, undefined, "It was considered."]);
  });

  test("is said without the spaces around it", () => {
    expect(showsFor(naming(saying("P1a", "  It is done. ")), "P1a")).toBe("It is done.");
  });

  test("may be said beside one of two references to the clause, or the same beside both", () => {
    const parts = { clause: "P2a", parts: ["one"] };
    for (const item of [naming(parts, saying("P2a", "It is done.")), naming({ ...parts, shows: "It is done." }, saying("P2a", "It is done."))])
      expect(showsFor(item, "P2a")).toBe("It is done.");
  });
});

describe("an item is unspecific", () => {
  const three = [saying("P1a", "It is done."), saying("P1b", "It is open."), saying("P1c", "It was considered.")];

  test("from four clauses on, for those of which it does not say what it shows", () => {
    const item = naming(...three, "P2b");
    expect(["P1a", "P1b", "P1c", "P2b"].filter((clause) => isUnspecific(item, clause))).toEqual(["P2b"]);
  });

  test("never while it names three clauses or fewer, whatever it says", () => {
    expect(isUnspecific(naming("P1a", "P1b", "P1c"), "P1a")).toBe(false);
    expect(isUnspecific(naming(...three.map(({ clause }) => saying(clause, "All is well."))), "P1a")).toBe(false);
  });
});

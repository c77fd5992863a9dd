import { expect, test } from "vitest";
import { meantWords } from "../../src/sheet/meant.ts";

test("what was done right is told one by one where it is little, and in a line for each kind where it is much", () => {
  const below = (row: number) => ({
    kind: "below" as const,
    place: `T6.1, row ${row}`,
    words: "names no clause, and is taken to bear on T6.1a",
    short: "T6.1a",
  });
  expect(meantWords([below(2), below(3)])).toEqual([
    "T6.1, row 2 names no clause, and is taken to bear on T6.1a.",
    "T6.1, row 3 names no clause, and is taken to bear on T6.1a.",
  ]);
  const date = {
    kind: "date" as const,
    place: "Asks, cell H2 (Due)",
    words: "holds a date as text, “1 May 2027”: read as 2027-05-01",
    short: "“1 May 2027” as 2027-05-01",
  };
  expect(meantWords([date, below(2), below(3), below(4)])).toEqual([
    "3 rows name no clause, and are taken to bear on the one below which they stand (T6.1, row 2: T6.1a; T6.1, row 3: T6.1a; T6.1, row 4: T6.1a).",
    "Asks, cell H2 (Due) holds a date as text, “1 May 2027”: read as 2027-05-01.",
  ]);
});

import { expect, test } from "vitest";
import { clausesCounted } from "../../src/language/listed.ts";

const ids = (letters: string, practice = "T6.1"): string[] => [...letters].map((letter) => `${practice}${letter}`);

test("clauses that are few, or one run, are named", () => {
  expect(clausesCounted(ids("abd"))).toBe("T6.1a, T6.1b and T6.1d");
  expect(clausesCounted(ids("abcdefg"))).toBe("T6.1a to T6.1g");
});

test("behind a count stand the names, as runs where they follow each other", () => {
  expect(clausesCounted(ids("abcegh"))).toBe("6 clauses of T6.1 (T6.1a to T6.1c, T6.1e, T6.1g and T6.1h)");
  expect(clausesCounted([...ids("ac"), ...ids("abd", "T6.2")])).toBe("5 clauses (T6.1a, T6.1c, T6.2a, T6.2b and T6.2d)");
});

test("of very many, the first names stand there and how many more there are", () => {
  expect(clausesCounted(ids("acegikmoqs"))).toBe("10 clauses of T6.1 (T6.1a, T6.1c, T6.1e, T6.1g, T6.1i, T6.1k, T6.1m, T6.1o and 2 more)");
});

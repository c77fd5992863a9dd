import { expect, test } from "vitest";
import { leansOnTitle } from "../../src/language/leans.ts";

/*
 * “It” in a statement: told without the title of the entry, it would be nothing, or the body that says so.
 */

test.each([
  "The data manager went through it and removed three accounts.",
  "Somebody of the team went through it.",
  "Internal Audit looked at it in May.",
  "It lists every share, with its purpose.",
  "They are kept for six years.",
  "Ministers approved them every year.",
])("%s", (statement) => expect(leansOnTitle(statement)).toBe(true));

test.each([
  "DfE works closely with the ICO to keep an eye on whether its processes meet the obligations.",
  "The register lists every share before it is made.",
  "The team keeps a log and looks through it in May.",
  "Staff record access before it is given.",
  "It is known that nobody looked.",
  "The page says what is shared, and who asked for it.",
  "DfE published the list, and took it down again.",
])("not: %s", (statement) => expect(leansOnTitle(statement)).toBe(false));

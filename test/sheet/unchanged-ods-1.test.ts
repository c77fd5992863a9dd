import { describe } from "vitest";
import { changesNothing } from "./unchanged.ts";

describe("a book that comes back as ods", () => {
  changesNothing("ods", 1);
});

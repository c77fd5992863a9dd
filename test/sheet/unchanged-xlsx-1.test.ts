import { describe } from "vitest";
import { changesNothing } from "./unchanged.ts";

describe("a book that comes back as xlsx", () => {
  changesNothing("xlsx", 1);
});

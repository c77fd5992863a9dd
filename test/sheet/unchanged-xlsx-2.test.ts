import { describe } from "vitest";
import { changesNothing, changesNothingOfReal } from "./unchanged.ts";

describe("a book that comes back as xlsx", () => {
  changesNothing("xlsx", 2);
  changesNothingOfReal("xlsx");
});

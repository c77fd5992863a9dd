import { describe } from "vitest";
import { changesNothing, changesNothingOfReal } from "./unchanged.ts";

describe("a book that comes back as ods", () => {
  changesNothing("ods", 2);
  changesNothingOfReal("ods");
});

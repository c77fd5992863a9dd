import { describe } from "vitest";
import { changesExactly } from "./changed.ts";

describe("a book that comes back as ods", () => changesExactly("ods"));

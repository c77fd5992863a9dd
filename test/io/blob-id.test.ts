import { expect, test } from "vitest";
import { blobId } from "../../src/io/blob-id.ts";

test("what git calls a text", () => {
  // From git hash-object, in a repository of each kind.
  expect(blobId("hello – “q”\n", "0".repeat(40))).toBe("11db5ea7cd47bec8c00dc885516c1c251a102547");
  expect(blobId("hello – “q”\n", "0".repeat(64))).toBe("6ad0f6734732d50e6f48f22fa2e8f5db36c26bbe8293aa4f4a4b5ac49f6dfc5f");
});

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/io/sha256.ts";
import { plainSha256 } from "../../src/io/sha256-plain.ts";

const byNode = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** From FIPS 180-4's examples, and what sha256sum says of nothing. */
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
])("the published digests (%#)", (text, digest) => {
  expect(plainSha256(text)).toBe(digest);
  expect(sha256(text)).toBe(digest);
});

test("every length around the ends of blocks", () => {
  for (let length = 0; length <= 260; length++) expect(plainSha256("x".repeat(length))).toBe(byNode("x".repeat(length)));
});

test("the same as Node's, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => plainSha256(text) === byNode(text)),
    { numRuns: 1000 },
  );
  for (const text of ["\ud800", "x\udfff€", "\ufeffé"]) expect(plainSha256(text)).toBe(byNode(text));
  const catalogue = readFileSync(join(import.meta.dirname, "../../catalogues/t6.yaml"), "utf8");
  expect(plainSha256(catalogue)).toBe(byNode(catalogue));
});

test("where there is no process, and where something else bears its name, the sum is done here", () => {
  const { process } = globalThis;
  try {
    for (const other of [undefined, {}, { getBuiltinModule: () => undefined }]) {
      Object.defineProperty(globalThis, "process", { value: other, configurable: true, writable: true });
      expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
  } finally {
    Object.defineProperty(globalThis, "process", { value: process, configurable: true, writable: true });
  }
});

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";

/** How many more files there is room for. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }));

vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const writeFileSync: typeof real.writeFileSync = (file, data, options) => {
    if (disk.room <= 0) throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    disk.room -= 1;
    real.writeFileSync(file, data, options);
  };
  return { ...real, writeFileSync, default: { ...real, writeFileSync } };
});

test.each([0, 1, 2])("a disk that is full after %d files: nothing is written, nothing is left beside, and the page is told", async (room) => {
  // Other tests of the same process may have loaded what writes with the real disk.
  vi.resetModules();
  const { servedFolder } = await import("../../src/serve/folder.ts");
  const folder = mkdtempSync(join(tmpdir(), "t6-full-"));
  const before = "practice: T6.1\n";
  const files = ["T6.1.yaml", "T6.2.yaml"];
  for (const file of files) writeFileSync(join(folder, file), before);
  disk.room = room;
  const saved = servedFolder(folder).save(files.map((file) => ({ file, before, after: "practice: T6.1\n# longer\n" })));
  disk.room = Number.POSITIVE_INFINITY;
  expect(saved).toEqual({ refusal: expect.stringMatching(/cannot be written: the disk is full\. Nothing was written\.$/) });
  expect(readdirSync(folder).sort()).toEqual(files);
  for (const file of files) expect(readFileSync(join(folder, file), "utf8")).toBe(before);
});

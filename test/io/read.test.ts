import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readListed, readText } from "../../src/io/read.ts";
import { sha256 } from "../../src/io/sha256.ts";
import { folderWith } from "./folder.ts";

test("text is read as it is", () => {
  const root = folderWith({ "a.yaml": "practice: T6.1\r\nname: “é€😀”\n" });
  expect(readText(join(root, "a.yaml"))).toEqual({ text: "practice: T6.1\r\nname: “é€😀”\n" });
});

test("a byte order mark stays, so that the digest of the text is the digest of the file", () => {
  const root = folderWith({ "a.yaml": Buffer.from([0xef, 0xbb, 0xbf, 0x61]) });
  const { text } = readText(join(root, "a.yaml"));
  expect(text).toBe("\ufeffa");
  expect(sha256(text ?? "")).toBe(
    createHash("sha256")
      .update(Buffer.from([0xef, 0xbb, 0xbf, 0x61]))
      .digest("hex"),
  );
});

test("a character U+FFFD that is really in the file is no damage", () => {
  const root = folderWith({ "a.yaml": "a: \ufffd\n" });
  expect(readText(join(root, "a.yaml")).text).toBe("a: \ufffd\n");
});

test.each([
  ["with a byte order mark", Buffer.from([0xff, 0xfe, 0x61, 0x00])],
  ["the other way round", Buffer.from([0xfe, 0xff, 0x00, 0x61])],
  ["without a mark", Buffer.from("a: b\n", "utf16le")],
])("UTF-16 %s is called that", (_name, bytes) => {
  const { problem } = readText(join(folderWith({ "a.yaml": bytes }), "a.yaml"));
  expect(problem).toEqual({ code: "file/not-utf8", args: { encoding: "UTF-16, which Notepad calls “Unicode”", hint: expect.stringContaining("UTF-8") } });
});

test.each([
  ["a character of no meaning", Buffer.from("a: b\0c\n"), "1"],
  ["Windows-1252", Buffer.from([0x61, 0x0a, 0x62, 0x3a, 0x20, 0x93, 0x0a]), "2"],
  ["a cut-off character", Buffer.from([0x61, 0xe2, 0x82]), "1"],
])("%s is not UTF-8, and the line is named", (_name, bytes, line) => {
  const root = folderWith({ "a.yaml": bytes });
  expect(readText(join(root, "a.yaml")).problem).toMatchObject({ code: "file/not-utf8", args: { line } });
});

test("what is not there, a folder, a loop of links and a device are unreadable, for a plain reason", () => {
  const root = folderWith({ "folder/a.yaml": "" });
  symlinkSync("loop", join(root, "loop"));
  const reason = (name: string): unknown => readText(join(root, name)).problem;
  expect(reason("b.yaml")).toEqual({ code: "file/unreadable", args: { reason: "there is no such file or folder" } });
  expect(reason("folder")).toEqual({ code: "file/unreadable", args: { reason: "it is a folder" } });
  expect(reason("folder/a.yaml/b")).toEqual({ code: "file/unreadable", args: { reason: "a part of its path is a file and not a folder" } });
  expect(reason("loop")).toEqual({ code: "file/unreadable", args: { reason: "it is a link that leads to itself" } });
  expect(readText("/dev/zero").problem).toEqual({ code: "file/unreadable", args: { reason: "it is a pipe or a device and not a file" } });
});

test.skipIf(process.getuid?.() === 0)("a file nobody may open is unreadable", () => {
  const root = folderWith({ "a.yaml": "a" });
  chmodSync(join(root, "a.yaml"), 0);
  expect(readText(join(root, "a.yaml")).problem).toEqual({ code: "file/unreadable", args: { reason: "you do not have permission" } });
});

test("a file of more than 5 MiB is not read", () => {
  const root = folderWith({ "a.yaml": "a".repeat(5 * 1024 * 1024 + 1024 * 512), "b.yaml": "b".repeat(5 * 1024 * 1024) });
  expect(readText(join(root, "a.yaml")).problem).toEqual({ code: "file/too-large", args: { size: "5.5 MiB", limit: "5 MiB" } });
  expect(readText(join(root, "b.yaml")).problem).toBeUndefined();
});

test("a file that its folder lists as one is read alike, whatever its length", () => {
  const lengths = [0, 1, 65_535, 65_536, 65_537, 200_000];
  const root = folderWith(Object.fromEntries(lengths.map((length) => [`${length}.yaml`, "é".repeat(length / 2).padEnd(length / 2 + (length % 2), "a")])));
  for (const length of lengths) {
    const path = join(root, `${length}.yaml`);
    expect(Buffer.byteLength(readListed(path).text ?? "")).toBe(length);
    expect(readListed(path)).toEqual(readText(path));
  }
  const damaged = folderWith({ "a.yaml": Buffer.from([0x61, 0x0a, 0x93]), "b.yaml": "b".repeat(6 * 1024 * 1024) });
  for (const name of ["a.yaml", "b.yaml", "c.yaml"]) expect(readListed(join(damaged, name))).toEqual(readText(join(damaged, name)));
});

test("what was a file when its folder was listed and is none now keeps nobody waiting", () => {
  const root = folderWith({ "folder/a.yaml": "" });
  execFileSync("mkfifo", [join(root, "pipe")]);
  expect(readListed(join(root, "pipe"))).toEqual({ text: "" });
  expect(readListed(join(root, "folder"))).toEqual(readText(join(root, "folder")));
  expect(readListed("/dev/zero")).toEqual(readText("/dev/zero"));
});

test("a pointer of Git LFS is not the file", () => {
  const root = folderWith({ "a.yaml": "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 1\n" });
  expect(readText(join(root, "a.yaml")).problem).toEqual({ code: "file/unreadable", args: { reason: expect.stringContaining("git lfs pull") } });
});

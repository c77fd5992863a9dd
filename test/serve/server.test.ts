import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servedFolder } from "../../src/serve/folder.ts";
import { type Served, serve } from "../../src/serve/server.ts";

const folder = mkdtempSync(join(tmpdir(), "t6-open-"));
const file = join(folder, "T6.1.yaml");
let served: Served;

beforeAll(async () => {
  writeFileSync(file, "practice: T6.1\n");
  writeFileSync(join(folder, "scan.pdf"), Uint8Array.of(255, 0));
  served = await serve({ folder: servedFolder(folder), page: async () => "<p>The page</p>" });
});

afterAll(() => served.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Asks as a browser would, or as somebody who pretends to be one. */
function ask(
  way: string,
  { headers = {}, body, method = body === undefined ? "GET" : "POST" }: { headers?: Record<string, string>; body?: string; method?: string } = {},
): Promise<Answer> {
  const { port, host, pathname } = new URL(served.address);
  const origin = method === "POST" ? { origin: `http://${host}`, "content-type": "application/json" } : {};
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: "127.0.0.1", path: way.startsWith("//") ? way.slice(1) : pathname + way, method, headers: { ...origin, ...headers } },
      (response) => {
        let text = "";
        response.on("data", (piece) => {
          text += piece;
        });
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}

const saving = (files: readonly object[]) => ask("save", { body: JSON.stringify(files) });

test("the page comes, kept nowhere, readable by no other page, and shown in no frame", async () => {
  const { status, text, headers } = await ask("");
  expect([status, text]).toEqual([200, "<p>The page</p>"]);
  expect(headers).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
});

test("the address has a secret that nobody guesses, and leads to this machine", () => {
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
});

test.each([
  ["a wrong secret", "//wrong-secret/state", {}],
  ["a foreign Host", "state", { host: "evil.example" }],
  ["a foreign Origin", "state", { origin: "https://evil.example" }],
])("%s gets the same answer as what is not there", async (_, way, headers) => {
  expect(await ask(way, { headers })).toMatchObject({ status: 404, text: "There is nothing here.\n" });
});

test("the files are told once, and again when something has changed", async () => {
  const first = JSON.parse((await ask("state")).text);
  expect(Object.keys(first.files)).toEqual(["T6.1.yaml", "scan.pdf"]);
  expect((await ask(`state?${first.version}`)).status).toBe(204);
  writeFileSync(file, "practice: T6.1\n# changed\n");
  expect((await ask(`state?${first.version}`)).status).toBe(200);
});

describe("saving", () => {
  const before = "practice: T6.1\n";

  test("writes all files, or none where one of them was changed outside", async () => {
    writeFileSync(file, before);
    const second = { file: "asks.yaml", after: "asks: []\n" };
    expect(JSON.parse((await saving([{ file: "T6.1.yaml", before: "practice: T6.2\n", after: "x: 1\n" }, second])).text)).toEqual({ changed: ["T6.1.yaml"] });
    expect([readFileSync(file, "utf8"), existsSync(join(folder, "asks.yaml"))]).toEqual([before, false]);
    expect(JSON.parse((await saving([{ file: "T6.1.yaml", before, after: "practice: T6.1\n# new\n" }, second])).text)).toEqual({ saved: true });
    expect(readFileSync(file, "utf8")).toBe("practice: T6.1\n# new\n");
    // A file that came meanwhile is not written over either.
    expect(JSON.parse((await saving([second])).text)).toEqual({ changed: ["asks.yaml"] });
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test.each(["../up.yaml", "sub/x.yaml", ".t6.yaml", "scan.pdf", "C:\\x.yaml", "t6", ""])("%s is no file of the folder, and is refused", async (name) => {
    expect(JSON.parse((await saving([{ file: name, after: "x: 1\n" }])).text)).toHaveProperty("refusal");
  });

  test.each([
    ["t6.config.yaml", undefined, "fail_on: error\n"],
    ["T6.Config.yml", undefined, "practice: T6.1\n"],
    ["t6.baseline.yaml", undefined, "frozen: []\n"],
    ["catalogue.yaml", undefined, "practices: []\n"],
    ["known.yaml", "version: 1\nfrozen: []\n", "practice: T6.1\n"],
    ["known.yaml", "practice: T6.1\n", "version: 1\nfrozen: []\n"],
  ])("%s says what is asked of the evidence, and is for an editor, whatever is sent", async (name, before, after) => {
    if (before !== undefined) writeFileSync(join(folder, name), before);
    expect(JSON.parse((await saving([{ file: name, before, after }])).text)).toEqual({
      refusal: `${name} says what is asked of the evidence and is no evidence itself: change it in an editor. Nothing was written.`,
    });
    expect(existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : undefined).toBe(before);
  });

  test("a link is not followed", async () => {
    const target = join(mkdtempSync(join(tmpdir(), "t6-elsewhere-")), "secret.yaml");
    writeFileSync(target, "a: 1\n");
    symlinkSync(target, join(folder, "link.yaml"));
    expect(JSON.parse((await saving([{ file: "link.yaml", after: "a: 2\n" }])).text)).toHaveProperty("refusal");
    expect(readFileSync(target, "utf8")).toBe("a: 1\n");
  });

  test.each(["", "{", "[1]", '{"file": "T6.1.yaml"}', '[{"file": "T6.1.yaml"}]'])("%j is refused in a sentence", async (body) => {
    expect(JSON.parse((await ask("save", { body })).text)).toEqual({ refusal: "What was sent cannot be read, so nothing was written." });
  });
});

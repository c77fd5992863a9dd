import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Observation } from "../../src/links/observation.ts";
import type * as Open from "../../src/net/open.ts";
import { type LocalServer, localServer, settingsFor } from "../net/server.ts";
import { emptyFolder, write } from "./folder.ts";
import { root, t6 } from "./t6.ts";

let server: LocalServer;
let folder: string;
const hosts = ["127.0.0.1", "0177.1", "[::1]", "[::ffff:7f00:1]", "localhost"];
beforeAll(async () => {
  server = await localServer((_request, response) => response.end("content"));
  folder = emptyFolder();
  const sources = hosts.map((host, index) => `  - {id: s${index}, title: Something, url: "http://${host}:${server.port}/${index}", access: public}\n`);
  write(
    folder,
    "assessment.yaml",
    `title: A test
data: {name: Some data}
producer: {name: A producer}
assessor: {name: A producer, role: producer}
edition: "2.0"
profile: {sensitivity: low, public_interest: low}
sources:
${sources.join("")}`,
  );
});
afterAll(() => server.close());

const chunks = join(root, "dist/cli");

test("the command that ships reaches nothing on this machine, whatever it is called", () => {
  const { code, out, err } = t6(["links", folder, "--no-cache"]);
  expect({ code, blocked: out.includes(`Blocked: ${hosts.length}`), err: err.trim() }).toEqual({
    code: 0,
    blocked: true,
    err: `${hosts.length} addresses: ${hosts.length} blocked`,
  });
  expect(server.connections()).toBe(0);
  expect(existsSync(join(folder, "t6.links.json"))).toBe(false);
});

test("what opens addresses works as it is bundled", async () => {
  // More than one piece of what is bundled comes from a file of that name.
  const named = readdirSync(chunks).filter((file) => /^open-.*\.cjs$/.test(file));
  const all = named.map((file) => createRequire(import.meta.url)(join(chunks, file)) as Partial<typeof Open>);
  const openerWith = all.find((one) => one.openerWith !== undefined)?.openerWith;
  if (openerWith === undefined) throw new Error("There is no such piece.");
  const seen = new Map<string, Observation>();
  const address = new URL(`http://www.example.org:${server.port}/`);
  await openerWith(settingsFor(server.port))([{ href: address.href, host: address.host, content: true }], (href, observation) => seen.set(href, observation));
  expect(seen.get(address.href)).toMatchObject({ outcome: "answered", status: 200, content: { sha256: expect.any(String) } });
});

test("no other command loads it", () => {
  const name = readdirSync(chunks).find((file) => /^open-.*\.cjs$/.test(file)) ?? "";
  const trace = join(emptyFolder(), "loaded.cjs");
  write(
    join(trace, ".."),
    "loaded.cjs",
    // Node loads the files and its own modules, or where the build has compiled them, the command does with a way of its own.
    `const told = (id) => { if (/open-|^(?:node:)?(?:net|tls|http|https|dns|dns\\/promises)$/.test(id)) process.stderr.write("LOADED " + id + "\\n"); };
const { Module } = require("node:module"); const load = Module._load; Module._load = function (id, ...rest) { told(id); return load.call(this, id, ...rest); };
const builtin = process.getBuiltinModule; process.getBuiltinModule = (id) => { told(id); return builtin.call(process, id); };
`,
  );
  expect(name).not.toBe("");
  const loads = (...args: string[]) => t6(args, { env: { NODE_OPTIONS: `--require ${trace}` } }).err.includes("LOADED");
  expect(loads("links", folder, "--no-cache")).toBe(true);
  for (const args of [["check"], ["score"], ["report"], ["explain", "T6.4c"], ["links", "--list"]]) {
    const [command = "", ...rest] = args;
    expect({ command, loads: loads(command, ...rest, "fixtures/npd-2019") }).toEqual({ command, loads: false });
  }
});

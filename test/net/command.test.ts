import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openerWith } from "../../src/net/open.ts";
import { run } from "../cli/host.ts";
import { folderWith } from "../io/folder.ts";
import { type LocalServer, localServer, settingsFor } from "./server.ts";

/* The whole way: from an assessment's files by way of the network to what is printed, and to the link cache. */
let server: LocalServer;
beforeAll(async () => {
  server = await localServer((request, response) => {
    const status = { "/gone": 404, "/old": 301, "/members": 403 }[request.url ?? ""] ?? 200;
    response.writeHead(status, status === 301 ? { location: "/new" } : {}).end("content");
  });
});
afterAll(() => server.close());

const assessment = (addresses: Readonly<Record<string, string>>) => `title: A test
data: {name: Some data}
producer: {name: A producer}
assessor: {name: A producer, role: producer}
edition: "2.0"
profile: {sensitivity: low, public_interest: low}
sources:
${Object.entries(addresses)
  .map(([id, url]) => `  - {id: ${id}, title: ${id}, url: "${url}", access: public}\n`)
  .join("")}`;

test("with settings for this machine", async () => {
  const at = (path: string) => `http://www.example.org:${server.port}${path}`;
  const folder = folderWith({
    "assessment.yaml": assessment({
      there: at("/there"),
      gone: at("/gone"),
      old: at("/old"),
      members: at("/members"),
      stolen: "http://169.254.169.254/latest/",
    }),
  });
  const { out } = await run(["links", folder, "--as-of", "2026-03-01", "--format", "json"], {}, false, openerWith(settingsFor(server.port)));
  const states = JSON.parse(out).addresses.map(({ address, state }: { address: string; state: string }) => [address.replace(at(""), ""), state]);
  expect(Object.fromEntries(states)).toEqual({
    "/there": "ok",
    "/gone": "gone",
    "/old": "moved",
    "/members": "blocked",
    "http://169.254.169.254/latest/": "blocked",
  });
  expect(JSON.parse(readFileSync(join(folder, "t6.links.json"), "utf8")).addresses[at("/old")]).toEqual({
    state: "moved",
    since: "2026-03-01",
    to: at("/new"),
  });
});

test("as everybody gets it: nothing on this machine can be reached, whatever it is called", async () => {
  const before = server.connections();
  const hosts = ["127.0.0.1", "127.1", "0x7f000001", "2130706433", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "localhost", "a.localhost"];
  const folder = folderWith({
    "assessment.yaml": assessment(Object.fromEntries(hosts.map((host, index) => [`s${index}`, `http://${host}:${server.port}/there?${index}`]))),
  });
  const { code, out } = await run(["links", folder, "--as-of", "2026-03-01", "--format", "json"], {}, false, "shipped");
  const states = JSON.parse(out).addresses.map(({ state, reason }: { state: string; reason: string }) => `${state} ${reason}`);
  expect({ code, states: states.toSorted() }).toEqual({
    code: 0,
    states: [...new Array(7).fill("blocked not_public"), ...new Array(2).fill("blocked private_name")],
  });
  expect(server.connections()).toBe(before);
});

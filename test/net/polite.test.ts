import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { waitAsked } from "../../src/net/look.ts";
import { turns } from "../../src/net/turns.ts";
import { type LocalServer, localServer, openAll, type Play, settingsFor, stillClock } from "./server.ts";

let server: LocalServer;
let play: Play;
const ok: Play = (_request, response) => response.end();
beforeAll(async () => {
  server = await localServer((request, response) => play(request, response));
});
afterAll(() => server.close());
beforeEach(() => {
  play = ok;
  server.received.length = 0;
});

const at = (host: string, path: string) => `http://${host}.example.org:${server.port}${path}`;

describe("one host", () => {
  test("is asked one thing at a time, with a pause after each", async () => {
    const clock = stillClock();
    let open = 0;
    let most = 0;
    play = (_request, response) => {
      open += 1;
      most = Math.max(most, open);
      response.on("close", () => {
        open -= 1;
      });
      setImmediate(() => response.end());
    };
    await openAll(
      ["/1", "/2", "/3"].map((path) => at("one", path)),
      settingsFor(server.port, clock),
    );
    expect(most).toBe(1);
    expect(clock.slept).toEqual([500, 500]);
  });

  test("also where redirects from elsewhere lead to it", async () => {
    const clock = stillClock();
    play = (request, response) =>
      request.headers.host?.startsWith("old") ? response.writeHead(301, { location: at("new", request.url ?? "") }).end() : response.end();
    await openAll([at("old-a", "/1"), at("old-b", "/2"), at("old-c", "/3")], settingsFor(server.port, clock));
    expect(server.received.filter(({ host }) => host.startsWith("new")).length).toBe(3);
    expect(clock.slept).toEqual([500, 500]);
  });

  test("that cannot be reached is given up: its other addresses would do no better", async () => {
    let lookups = 0;
    const resolve = async () => {
      lookups += 1;
      throw Object.assign(new Error(), { code: "ENOTFOUND" });
    };
    const hrefs = ["/1", "/2", "/3"].map((path) => at("one", path));
    const seen = await openAll(hrefs, settingsFor(server.port, { resolve }));
    expect(hrefs.map((href) => seen.get(href))).toEqual(hrefs.map(() => ({ outcome: "failed", hops: [], reason: "no_such_host" })));
    expect(lookups).toBe(1);
  });

  test("waits without anybody in front of it, and after a failure no longer than after an answer", async () => {
    const clock = stillClock();
    const turn = turns({ pause: 500, ...clock });
    await expect(turn("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await turn("b", async () => undefined);
    expect(clock.slept).toEqual([]);
    await turn("a", async () => undefined);
    expect(clock.slept).toEqual([500]);
  });
});

describe("several hosts", () => {
  test("are asked at the same time: each answers only when the other has been asked", async () => {
    const waiting: (() => void)[] = [];
    play = (_request, response) => {
      waiting.push(() => response.end());
      if (waiting.length === 2) for (const answer of waiting) answer();
    };
    const hrefs = [at("a", "/"), at("b", "/")];
    const seen = await openAll(hrefs, settingsFor(server.port));
    expect(hrefs.map((href) => seen.get(href))).toMatchObject([{ status: 200 }, { status: 200 }]);
  });

  test("and no more than so many", async () => {
    await openAll([at("a", "/1"), at("b", "/2"), at("c", "/3")], settingsFor(server.port, { hosts: 1 }));
    expect(server.received.map(({ path }) => path)).toEqual(["/1", "/2", "/3"]);
  });

  test("where there is no network, only the first are tried a second time", async () => {
    const clock = stillClock();
    const resolve = async () => {
      throw Object.assign(new Error(), { code: "EAI_AGAIN" });
    };
    const hosts = Array.from({ length: 40 }, (_, index) => at(`host-${index}`, "/"));
    const seen = await openAll(hosts, settingsFor(server.port, { ...clock, resolve, hosts: 2 }));
    expect([...seen.values()].every((one) => one.outcome === "failed" && one.reason === "dns")).toBe(true);
    expect(clock.slept.length).toBeLessThanOrEqual(8);
  });
});

test("when the time is up, what is left is left", async () => {
  let time = 0;
  const now = () => time;
  play = (_request, response) => {
    time += 1_000;
    response.end();
  };
  const hrefs = ["/1", "/2", "/3"].map((path) => at("one", path));
  const seen = await openAll(hrefs, settingsFor(server.port, { now, sleep: async () => undefined, budget: 1_500 }));
  expect(hrefs.map((href) => seen.get(href))).toMatchObject([{ status: 200 }, { status: 200 }, { outcome: "unopened", reason: "over_budget" }]);
});

test.each([
  ["0", 0],
  ["120", 120_000],
  [" 5 ", 5_000],
  ["Tue, 03 Mar 2026 00:01:00 GMT", 60_000],
  ["Mon, 02 Mar 2026 00:00:00 GMT", 0],
  ["-1", undefined],
  ["1e9", undefined],
  ["tomorrow", undefined],
  ["2026-03-03", undefined],
  [undefined, undefined],
])("Retry-After: %s", (header, expected) => {
  expect(waitAsked(header, Date.UTC(2026, 2, 3))).toBe(expected);
});

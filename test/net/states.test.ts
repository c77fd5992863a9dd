import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verdictOf } from "../../src/links/verdict.ts";
import { type LocalServer, localServer, openOne, type Play, settingsFor, stillClock } from "./server.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const page = "What the page says.";

const answering =
  (status: number, headers: Record<string, string> = {}, body = ""): Play =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);
const leadingTo = (status: number, to: string): Play => answering(status, { location: to });
const byMethod =
  (head: Play, get: Play): Play =>
  (request, response) =>
    (request.method === "HEAD" ? head : get)(request, response);
/** Once one thing, from then on the other. */
function first(once: Play, then: Play): () => Play {
  return () => {
    let played = false;
    return (request, response) => {
      const play = played ? then : once;
      played = true;
      play(request, response);
    };
  };
}
const fine = answering(200, {}, page);

const plays: Readonly<Record<string, Play>> = {
  "/ok": fine,
  "/head-405": byMethod(answering(405), fine),
  "/head-501": byMethod(answering(501), fine),
  "/head-lies": byMethod(answering(404), fine),
  "/head-fails": byMethod(answering(500), fine),
  "/head-drops": byMethod((_request, response) => response.destroy(), fine),
  "/404": answering(404),
  "/410": answering(410),
  "/moved": leadingTo(301, "/ok"),
  "/moved-twice": leadingTo(308, "/moved"),
  "/moved-then-temporary": leadingTo(301, "/temporary"),
  "/temporary": leadingTo(302, "/ok"),
  "/temporary-then-moved": leadingTo(307, "/moved"),
  "/see-other": leadingTo(303, "/ok"),
  "/moved-and-gone": leadingTo(301, "/404"),
  "/401": answering(401),
  "/403": answering(403),
  "/429": answering(429),
  "/451": answering(451),
  "/999": answering(999),
  "/challenge": answering(503, { "cf-mitigated": "challenge" }),
  "/500": answering(500),
  "/304": answering(304),
  "/loop": leadingTo(302, "/loop-back"),
  "/loop-back": leadingTo(302, "/loop"),
  "/itself": leadingTo(301, "/itself"),
  "/nowhere": answering(301),
  "/nonsense": leadingTo(302, "http://[nonsense/"),
  "/drops": (_request, response) => response.destroy(),
  "/no-http": (request) => request.socket.end("Good morning.\r\n\r\n"),
  "/long-head": (_request, response) => response.writeHead(200, { "x-long": "x".repeat(200_000) }).end(),
  "/gzip": (_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(page)),
  "/zstd": answering(200, { "content-encoding": "zstd" }, page),
  "/not-gzip": answering(200, { "content-encoding": "gzip" }, page),
  "/cut-off": (_request, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write(page, () => response.destroy());
  },
};

let server: LocalServer;
let play: Play | undefined;
beforeAll(async () => {
  server = await localServer((request, response) => {
    const chosen = play ?? plays[request.url ?? ""] ?? (request.url?.startsWith("/on/") ? leadingTo(302, `${request.url}x`) : undefined);
    (chosen ?? answering(404))(request, response);
  });
});
afterAll(() => server.close());
beforeEach(() => {
  play = undefined;
  server.received.length = 0;
});

const at = (path: string) => `http://www.example.org:${server.port}${path}`;
async function verdict(path: string, recorded: readonly string[] = []) {
  const seen = await openOne(at(path), settingsFor(server.port), recorded.length > 0);
  return seen && verdictOf(seen, recorded);
}

describe("every state", () => {
  test.each([
    ["it opens", "/ok", { state: "ok" }],
    ["the site does not answer HEAD: 405", "/head-405", { state: "ok" }],
    ["the site does not answer HEAD: 501", "/head-501", { state: "ok" }],
    ["HEAD says that it is gone, and it is not", "/head-lies", { state: "ok" }],
    ["HEAD breaks the site", "/head-fails", { state: "ok" }],
    ["the site hangs up on HEAD", "/head-drops", { state: "ok" }],
    ["it is not there", "/404", { state: "gone", status: 404 }],
    ["it is there no more", "/410", { state: "gone", status: 410 }],
    ["it leads elsewhere for good", "/moved", { state: "moved", to: "/ok" }],
    ["for good, in two steps", "/moved-twice", { state: "moved", to: "/ok" }],
    ["for good, and from there for now: the new address is the one that lasts", "/moved-then-temporary", { state: "moved", to: "/temporary" }],
    ["it leads elsewhere for now: the cited address is the right one", "/temporary", { state: "ok" }],
    ["for now, whatever comes behind that", "/temporary-then-moved", { state: "ok" }],
    ["it answers by way of another address", "/see-other", { state: "ok" }],
    ["it leads to where it is no more", "/moved-and-gone", { state: "gone", status: 404, to: "/404" }],
    ["a login", "/401", { state: "blocked", reason: "login", status: 401 }],
    ["a refusal", "/403", { state: "blocked", reason: "server_refuses", status: 403 }],
    ["too many requests", "/429", { state: "blocked", reason: "too_many_requests", status: 429 }],
    ["a court", "/451", { state: "blocked", reason: "server_refuses", status: 451 }],
    ["a refusal with a number of the site's own", "/999", { state: "blocked", reason: "server_refuses", status: 999 }],
    ["are you a person?", "/challenge", { state: "blocked", reason: "server_refuses", status: 503 }],
    ["the site is broken", "/500", { state: "unreachable", reason: "server_error", status: 500 }],
    ["an answer to another question", "/304", { state: "unreachable", reason: "bad_answer", status: 304 }],
    ["a circle", "/loop", { state: "unreachable", reason: "redirect_loop", to: "/loop" }],
    ["a circle of one", "/itself", { state: "unreachable", reason: "redirect_loop", to: "/itself" }],
    ["on and on", "/on/", { state: "unreachable", reason: "too_many_redirects", to: `/on/${"x".repeat(11)}` }],
    ["elsewhere, and not where", "/nowhere", { state: "unreachable", reason: "bad_redirect" }],
    ["to nonsense", "/nonsense", { state: "unreachable", reason: "bad_redirect" }],
    ["no answer", "/drops", { state: "unreachable", reason: "connection_lost" }],
    ["no HTTP", "/no-http", { state: "unreachable", reason: "bad_answer" }],
    ["a head without end", "/long-head", { state: "unreachable", reason: "bad_answer" }],
  ] as const)("%s", async (_, path, expected) => {
    const to = "to" in expected ? { to: at(expected.to) } : {};
    expect(await verdict(path)).toEqual({ ...expected, ...to });
  });
});

describe("the content, where the evidence records its digest", () => {
  test.each([
    ["as it was", "/ok", digest(page), { state: "ok", sha256: digest(page) }],
    ["as it was, at a new address", "/moved", digest(page), { state: "moved", sha256: digest(page), to: "/ok" }],
    ["changed", "/ok", digest("before"), { state: "changed", sha256: digest(page) }],
    ["as it was, packed by the site", "/gzip", digest(page), { state: "ok", sha256: digest(page) }],
    ["gone", "/404", digest(page), { state: "gone", status: 404 }],
    ["packed in a way that nobody here can undo", "/zstd", digest(page), { state: "unchecked", reason: "unknown_encoding" }],
    ["packed, it says, and it is not", "/not-gzip", digest(page), { state: "unchecked", reason: "unknown_encoding" }],
    ["cut off", "/cut-off", digest(page), { state: "unreachable", reason: "connection_lost" }],
  ] as const)("%s", async (_, path, recorded, expected) => {
    const to = "to" in expected ? { to: at(expected.to) } : {};
    expect(await verdict(path, [recorded])).toEqual({ ...expected, ...to });
    expect(server.received.every(({ method }) => method === "GET")).toBe(true);
  });

  test("the digest of the packed file will do, too: that is what some programs save", async () => {
    const packed = createHash("sha256").update(gzipSync(page)).digest("hex");
    expect((await verdict("/gzip", [packed]))?.state).toBe("ok");
  });

  test("two records that disagree cannot both be right", async () => {
    expect((await verdict("/ok", [digest(page), digest("before")]))?.state).toBe("changed");
  });
});

describe("again, after a pause", () => {
  const tries = async (chosen: Play) => {
    play = chosen;
    const clock = stillClock();
    const seen = await openOne(at("/any"), settingsFor(server.port, { ...clock, pause: 0 }));
    return { state: seen && verdictOf(seen, []).state, slept: clock.slept, requests: server.received.length };
  };

  test("what passes is no news", async () => {
    const sick = answering(503);
    let left = 2;
    const better: Play = (request, response) => {
      left -= 1;
      (left >= 0 ? sick : fine)(request, response);
    };
    expect(await tries(better)).toEqual({ state: "ok", slept: [1_000], requests: 3 });
  });

  test("three looks, each with HEAD and GET, and each pause longer", async () => {
    expect(await tries(answering(500))).toEqual({ state: "unreachable", slept: [1_000, 4_000], requests: 6 });
  });

  test("what is certain is not asked twice", async () => {
    expect(await tries(answering(404))).toEqual({ state: "gone", slept: [], requests: 2 });
    expect(await tries(answering(403))).toMatchObject({ state: "blocked", slept: [] });
  });

  test("a site that asks for a pause gets it", async () => {
    expect(await tries(first(answering(429, { "retry-after": "7" }), fine)())).toEqual({ state: "ok", slept: [7_000], requests: 2 });
    const until = new Date(stillClock().now() + 9_000).toUTCString();
    expect(await tries(first(answering(429, { "retry-after": until }), fine)())).toMatchObject({ state: "ok", slept: [9_000] });
  });

  test("one that asks for more than there is time for is left alone", async () => {
    expect(await tries(answering(429, { "retry-after": "3600" }))).toMatchObject({ state: "blocked", slept: [] });
  });

  test("nonsense about a pause is passed over", async () => {
    expect(await tries(first(answering(429, { "retry-after": "soon" }), fine)())).toMatchObject({ state: "ok", slept: [1_000] });
  });
});

test("nothing is sent but the address, and what t6 is; a cookie is not kept", async () => {
  play = (request, response) =>
    request.url === "/start"
      ? response.writeHead(302, { location: "/end", "set-cookie": "id=1" }).end()
      : response.writeHead(200, { "set-cookie": "id=2" }).end();
  await openOne(at("/start?a=b"), settingsFor(server.port));
  await openOne(at("/start"), settingsFor(server.port));
  expect(server.received.map(({ path }) => path)).toEqual(["/start?a=b", "/start", "/end"]);
  for (const { headers, host } of server.received) {
    expect(headers).toEqual([
      "host",
      host,
      "connection",
      "close",
      "user-agent",
      "t6-assess/test (link checker for cited sources; opens each address once)",
      "accept",
      "*/*",
      "accept-encoding",
      "identity",
    ]);
  }
});

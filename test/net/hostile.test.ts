import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { NetSettings } from "../../src/net/settings.ts";
import { type LocalServer, localServer, openAll, openOne, type Play, settingsFor } from "./server.ts";

/*
 * Sites that mean harm, or are as bad as if they did. Nothing here hangs, because time is given to each stage as a whole,
 * and nothing is reached that is not public: a second server on this machine, which no policy allows, sees nobody.
 */
let server: LocalServer;
let forbidden: LocalServer;
let play: Play;
let sent = 0;
beforeAll(async () => {
  server = await localServer((request, response) => play(request, response));
  forbidden = await localServer((_request, response) => response.end("This is secret."));
});
afterAll(() => Promise.all([server.close(), forbidden.close()]));
beforeEach(() => {
  sent = 0;
});

const at = (path: string) => `http://www.example.org:${server.port}${path}`;
const settings = (changed: Partial<NetSettings> = {}) => settingsFor(server.port, changed);
const impatient = { limits: { connect: 100, answer: 100, body: 100 } };

/** Writes a byte every few milliseconds, for ever. */
function trickle(write: (bytes: string) => void, isOver: () => boolean): void {
  const timer = setInterval(() => (isOver() ? clearInterval(timer) : write("x")), 5);
}

const chunk = Buffer.alloc(64 * 1024);
const large =
  (size: number, headers: Record<string, string>): Play =>
  (request, response) => {
    response.writeHead(200, headers);
    if (request.method === "HEAD") return response.end();
    const more = (): void => {
      while (sent < size && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once("drain", more);
      }
      response.end();
    };
    return more();
  };

describe("who plays for time", () => {
  test("a head that comes byte by byte", async () => {
    play = (request) => {
      request.socket.write("HTTP/1.1 200 OK\r\nx-slow: ");
      trickle(
        (bytes) => request.socket.write(bytes),
        () => request.socket.destroyed,
      );
    };
    expect(await openOne(at("/"), settings(impatient))).toMatchObject({ outcome: "failed", reason: "slow_answer" });
  });

  test("a body that comes byte by byte", async () => {
    play = (_request, response) => {
      response.writeHead(200);
      trickle(
        (bytes) => response.write(bytes),
        () => response.destroyed,
      );
    };
    expect(await openOne(at("/"), settings(impatient), true)).toMatchObject({ outcome: "failed", reason: "slow_body" });
  });

  test("a body that nobody asked for costs nobody time", async () => {
    play = (request, response) => {
      response.writeHead(request.method === "HEAD" ? 405 : 200);
      if (request.method === "HEAD") response.end();
      else
        trickle(
          (bytes) => response.write(bytes),
          () => response.destroyed,
        );
    };
    expect(await openOne(at("/"), settings())).toMatchObject({ outcome: "answered", status: 200 });
  });

  test("no answer at all", async () => {
    play = () => undefined;
    expect(await openOne(at("/"), settings(impatient))).toMatchObject({ outcome: "failed", reason: "slow_answer" });
  });

  test("one interim answer after the other", async () => {
    play = (request) => {
      const timer = setInterval(() => (request.socket.destroyed ? clearInterval(timer) : request.socket.write("HTTP/1.1 102 Processing\r\n\r\n")), 5);
    };
    expect(await openOne(at("/"), settings(impatient))).toMatchObject({ outcome: "failed", reason: "slow_answer" });
  });

  test("a name that nobody looks up", async () => {
    expect(await openOne(at("/"), settings({ ...impatient, resolve: () => new Promise(() => undefined) }))).toMatchObject({ reason: "slow_connect" });
  });

  test("encryption that is never agreed on", async () => {
    const silent = await localServer(() => undefined);
    const seen = await openOne(`https://www.example.org:${silent.port}/`, settingsFor(silent.port, { limits: { ...impatient.limits, connect: 300 } }));
    await silent.close();
    // The server takes what we say for bad HTTP, or waits for more of it.
    expect(seen).toMatchObject({ outcome: "failed", reason: expect.stringMatching(/^(?:slow_connect|connection_lost|certificate)$/) });
  });

  test("a site whose pages all stall does not hold the others up", async () => {
    play = () => undefined;
    const hrefs = ["/1", "/2", "/3", "/4"].map(at);
    const seen = await openAll(hrefs, settings(impatient));
    expect(hrefs.map((href) => seen.get(href))).toMatchObject([
      { reason: "slow_answer" },
      { reason: "slow_answer" },
      { outcome: "unopened", reason: "host_silent" },
      { outcome: "unopened", reason: "host_silent" },
    ]);
  });
});

describe("who sends too much", () => {
  const megabytes = 1024 * 1024;

  test("100 MB that say how many they are: not a byte more than the head is waited for", async () => {
    play = large(100 * megabytes, { "content-length": String(100 * megabytes) });
    expect(await openOne(at("/"), settings(), true)).toMatchObject({ content: { uncompared: "too_large" } });
    expect(sent).toBeLessThan(10 * megabytes);
  });

  test("100 MB that do not say so: read up to the limit", async () => {
    play = large(100 * megabytes, {});
    expect(await openOne(at("/"), settings(), true)).toMatchObject({ status: 200, content: { uncompared: "too_large" } });
    expect(sent).toBeLessThan(80 * megabytes);
  });

  test("100 MB that nobody wants to read", async () => {
    play = (request, response) => (request.method === "HEAD" ? response.writeHead(405).end() : large(100 * megabytes, {})(request, response));
    expect(await openOne(at("/"), settings())).toMatchObject({ outcome: "answered", status: 200 });
    expect(sent).toBeLessThan(10 * megabytes);
  });

  const nothing = Buffer.alloc(16 * megabytes);
  test.each([
    ["gzip", "gzip", () => Buffer.concat(new Array<Buffer>(64).fill(gzipSync(nothing)))],
    ["brotli", "br", () => brotliCompressSync(Buffer.alloc(65 * megabytes), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ])("a bomb: a little %s that unpacks to a great deal", async (_, encoding, bomb) => {
    const packed = bomb();
    expect(packed.length).toBeLessThan(2 * megabytes);
    play = (_request, response) => response.writeHead(200, { "content-encoding": encoding }).end(packed);
    const before = process.memoryUsage().arrayBuffers;
    expect(await openOne(at("/"), settings(), true)).toMatchObject({ content: { uncompared: "too_large" } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * megabytes);
  });

  test("a bomb within a bomb is not unpacked", async () => {
    play = (_request, response) => response.writeHead(200, { "content-encoding": "gzip, gzip" }).end(gzipSync(gzipSync(nothing)));
    expect(await openOne(at("/"), settings(), true)).toMatchObject({ content: { uncompared: "unknown_encoding" } });
  });
});

describe("who leads to what is not public", () => {
  const places = () => [
    ["this machine, by its number", `http://127.0.0.1:${forbidden.port}/`, "not_public"],
    ["by another of its numbers", `http://127.1:${forbidden.port}/`, "not_public"],
    ["by its number in one piece", `http://2130706433:${forbidden.port}/`, "not_public"],
    ["by its number in octal", `http://0177.0.0.1:${forbidden.port}/`, "not_public"],
    ["by its number in hexadecimal", `http://0x7f000001:${forbidden.port}/`, "not_public"],
    ["by the number of all machines", `http://0.0.0.0:${forbidden.port}/`, "not_public"],
    ["by its number of version 6", `http://[::1]:${forbidden.port}/`, "not_public"],
    ["by a number of version 4 within one of version 6", `http://[::ffff:127.0.0.1]:${forbidden.port}/`, "not_public"],
    ["by its name", `http://localhost:${forbidden.port}/`, "private_name"],
    ["by a name below that", `http://www.localhost.:${forbidden.port}/`, "private_name"],
    ["the keys of a machine in a cloud", "http://169.254.169.254/latest/meta-data/", "not_public"],
    ["the same, by name", "http://metadata.google.internal/", "private_name"],
    ["a machine in the same house", "http://intranet/", "private_name"],
    ["a file", "file:///etc/passwd", "scheme"],
    ["another protocol", "gopher://www.example.org/", "scheme"],
    ["a program", "javascript:alert(1)", "scheme"],
    ["a password", `http://user:secret@www.example.org:${server.port}/`, "credentials"],
    ["a mail server", "http://www.example.org:25/", "port"],
  ];

  test("by a redirect: it is told, and not followed", async () => {
    for (const [what, place, reason] of places()) {
      play = (_request, response) => response.writeHead(302, { location: place ?? "" }).end();
      const seen = await openOne(at("/"), settings());
      expect(seen, what).toMatchObject({ outcome: "refused", reason });
      expect(JSON.stringify(seen), what).not.toContain("secret");
    }
    expect(forbidden.connections()).toBe(0);
  });

  test("directly", async () => {
    for (const [what, place, reason] of places()) expect(await openOne(place ?? "", settings()), what).toMatchObject({ outcome: "refused", reason, hops: [] });
    expect(forbidden.connections()).toBe(0);
  });

  test.each([
    ["127.0.0.1", 4],
    ["10.0.0.7", 4],
    ["169.254.169.254", 4],
    ["::1", 6],
    ["fd00:ec2::254", 6],
    ["::ffff:10.0.0.7", 6],
  ] as const)("by a name that leads to %s", async (address, family) => {
    const resolve = async () => [{ address, family }];
    expect(await openOne(`http://www.example.org:${forbidden.port}/`, settings({ resolve }))).toEqual({ outcome: "refused", hops: [], reason: "not_public" });
    expect(forbidden.connections()).toBe(0);
  });

  test("by a name with a public address and another: which one is taken is not left to chance", async () => {
    play = (_request, response) => response.end();
    const resolve = async () => [
      { address: "127.0.0.1", family: 4 as const },
      { address: "192.168.0.1", family: 4 as const },
    ];
    const before = server.connections();
    expect(await openOne(at("/"), settings({ resolve }))).toMatchObject({ outcome: "refused", reason: "not_public" });
    expect(server.connections()).toBe(before);
  });

  test("by a name that changes its mind between the look and the connection: it is looked up once, and what was looked at is connected to", async () => {
    play = (_request, response) => response.end();
    let lookups = 0;
    const resolve = async () => {
      lookups += 1;
      return lookups === 1 ? [{ address: "127.0.0.1", family: 4 as const }] : [{ address: "10.0.0.7", family: 4 as const }];
    };
    expect(await openOne(at("/"), settings({ resolve }))).toMatchObject({ outcome: "answered", status: 200 });
    expect(lookups).toBe(1);
  });

  test("with what ships, this machine is out of reach, and so is the server that the other tests use", async () => {
    const { policy } = (await import("../../src/net/settings.ts")).usualSettings("test");
    const before = server.connections();
    expect(await openOne(at("/"), settings({ policy }))).toEqual({ outcome: "refused", hops: [], reason: "not_public" });
    expect(server.connections()).toBe(before);
  });
});

test("proxies that the environment names are not used", async () => {
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy", "NODE_USE_ENV_PROXY"];
  const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));
  for (const name of names) process.env[name] = name === "NODE_USE_ENV_PROXY" ? "1" : `http://127.0.0.1:${forbidden.port}/`;
  play = (_request, response) => response.end();
  try {
    expect(await openOne(at("/"), settings())).toMatchObject({ outcome: "answered", status: 200 });
  } finally {
    for (const name of names) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  expect(forbidden.connections()).toBe(0);
});

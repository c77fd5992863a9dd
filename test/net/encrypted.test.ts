import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { certificate, key } from "./certificate.ts";
import { openOne, settingsFor } from "./server.ts";

let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer({ key, cert: certificate }, (_request, response) => response.end("hello"));
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const authorities = certificate;
const failed = { outcome: "failed", hops: [], reason: "certificate" };

describe("https", () => {
  test("with a certificate of the host's own that somebody vouches for", async () => {
    const seen = await openOne(`https://www.example.org:${port}/`, settingsFor(port, { authorities }), true);
    expect(seen).toMatchObject({ outcome: "answered", status: 200, content: { sha256: expect.any(String) } });
  });

  test("nobody vouches for it", async () => {
    expect(await openOne(`https://www.example.org:${port}/`, settingsFor(port))).toEqual(failed);
  });

  test("nobody vouches for it, and the environment says not to care", async () => {
    const before = process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
    try {
      expect(await openOne(`https://www.example.org:${port}/`, settingsFor(port))).toEqual(failed);
    } finally {
      if (before === undefined) delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
      else process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = before;
    }
  });

  test.each(["other.example.org", "127.0.0.1"])("it is that of somebody else than %s", async (host) => {
    expect(await openOne(`https://${host}:${port}/`, settingsFor(port, { authorities }))).toEqual(failed);
  });

  test("asked without encryption, the site hangs up", async () => {
    expect(await openOne(`http://www.example.org:${port}/`, settingsFor(port))).toMatchObject({ outcome: "failed", reason: "connection_lost" });
  });
});

import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { limits } from "../model/limits.ts";
import type { Saved, Saving, ServedFolder } from "./folder.ts";
import { wayOf } from "./guard.ts";

/** What is served, and how. */
export interface Serving {
  readonly folder: ServedFolder;
  /** The page, with what is in the folder. */
  readonly page: () => Promise<string>;
  /** Left out: any that is free. */
  readonly port?: number;
}

export interface Served {
  /** Where the page is, with its secret. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder to the browser of this machine, and to nobody else. */
export async function serve({ folder, page, port: wanted = 0 }: Serving): Promise<Served> {
  const secret = randomBytes(24).toString("base64url");
  const server: Server = createServer((request, response) => {
    void answer(request, response).catch(() => refuse(response, 500));
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url = "", headers, socket } = request;
    const { port } = server.address() as AddressInfo;
    const way = wayOf({ method, url, headers, from: socket.remoteAddress }, { port, secret });
    if (method === "GET" && way === "/") return send(response, 200, "text/html; charset=utf-8", await page());
    if (method === "GET" && way === "/state") return tell(request, response, folder);
    if (method === "POST" && way === "/save") {
      const files = savingIn(await bodyOf(request));
      const saved: Saved = files === undefined ? { refusal: "What was sent cannot be read, so nothing was written." } : folder.save(files);
      return send(response, 200, "application/json", JSON.stringify(saved));
    }
    return refuse(response, 404);
  };
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${secret}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The files as they are; nothing where the page has them as they are. */
function tell({ url = "" }: IncomingMessage, response: ServerResponse, folder: ServedFolder): void {
  const state = folder.state();
  if ("refusal" in state) send(response, 200, "application/json", JSON.stringify(state));
  else if (url.endsWith(`?${state.version}`)) send(response, 204, undefined, "");
  else {
    const files = Object.fromEntries([...state.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]));
    send(response, 200, "application/json", JSON.stringify({ version: state.version, files }));
  }
}

/** Every answer says that it is for this page alone, and is kept nowhere. */
function send(response: ServerResponse, status: number, type: string | undefined, body: string): void {
  response.writeHead(status, {
    ...(type !== undefined && { "Content-Type": type }),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
  response.end(body);
}

const refuse = (response: ServerResponse, status: number): void => send(response, status, "text/plain; charset=utf-8", "There is nothing here.\n");

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > limits.pageBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

/** What a page asks to be written; undefined where it cannot be read. */
function savingIn(body: string | undefined): readonly Saving[] | undefined {
  try {
    const files: unknown = JSON.parse(body ?? "");
    if (!Array.isArray(files)) return undefined;
    const isText = (value: unknown): value is string => typeof value === "string";
    const read = files.map((one: Readonly<Record<string, unknown>> | null) => ({
      file: one?.["file"],
      before: one?.["before"] ?? undefined,
      after: one?.["after"],
    }));
    return read.every(({ file, before, after }) => isText(file) && isText(after) && (before === undefined || isText(before)))
      ? (read as readonly Saving[])
      : undefined;
  } catch {
    return undefined;
  }
}

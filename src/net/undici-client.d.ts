/*
 * The client and its requests alone: with the rest of undici (fetch, WebSocket, caches, proxies) the chunk would be twice as large.
 */
declare module "undici/lib/dispatcher/client.js" {
  import { Client } from "undici";
  export = Client;
}

declare module "undici/lib/api/api-request.js" {
  import type { Client } from "undici";

  const request: Client["request"];
  export = request;
}

import { createHash } from "node:crypto";
import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Content } from "../links/observation.ts";

class TooLarge extends Error {
  override readonly name = "TooLarge";
}

const unpackers: Readonly<Record<string, () => Transform>> = Object.freeze({
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
});

/** What an answer's head says about its body. */
export interface BodyHead {
  /** Content-Encoding, in lower case; empty where it is sent as it is. */
  readonly encoding: string;
  /** Content-Length, where there is one. */
  readonly length: number | undefined;
}

/**
 * Reads a body for its digest. It is never held as a whole, and reading ends at the limit, whether what was sent or what comes out
 * of it passes that: a few kilobytes can unpack to gigabytes.
 */
export async function contentOf(body: Readable, { encoding, length }: BodyHead, limit: number): Promise<Content> {
  if (length !== undefined && length > limit) return { uncompared: "too_large" };
  const unpack = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined;
  const packed = digesting(limit);
  const plain = digesting(limit);
  try {
    if (unpack === undefined) await pipeline(body, packed.pass, drain);
    else await pipeline(body, packed.pass, unpack(), plain.pass, drain);
  } catch (error) {
    if (error instanceof TooLarge) return { uncompared: "too_large" };
    if (isUnpacking(error)) return { uncompared: "unknown_encoding" };
    throw error;
  }
  if (unpack !== undefined) return { sha256: plain.digest(), packedSha256: packed.digest() };
  return encoding === "" || encoding === "identity" ? { sha256: packed.digest() } : { uncompared: "unknown_encoding" };
}

function digesting(limit: number) {
  const hash = createHash("sha256");
  let size = 0;
  return {
    pass: async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limit) throw new TooLarge();
        hash.update(chunk);
        yield chunk;
      }
    },
    digest: () => hash.digest("hex"),
  };
}

async function drain(chunks: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of chunks);
}

/** zlib's own errors: what was sent is not packed in the way it says. */
const isUnpacking = (error: unknown): boolean => /^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_PADDING|ERR__)/.test(String((error as NodeJS.ErrnoException).code));

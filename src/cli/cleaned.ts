import { printable } from "../report/printable.ts";
import type { Host, Sink } from "./host.ts";

/**
 * A host on whose standard error nothing of an input is taken for an order. Whatever a sentence names, a folder, a key, a revision, what git said, is
 * written out as in a diagnostic. What is coloured goes by a way of its own, and is cleaned where it is made.
 */
export function cleaned(host: Host): Host {
  const err: Sink = {
    ...host.err,
    write: (content) => host.err.write(typeof content === "string" ? printable(content) : content),
    painted: (text) => host.err.write(text),
  };
  return { ...host, err };
}

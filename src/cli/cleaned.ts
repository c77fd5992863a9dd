import { printable, shownAsIs } from "../report/printable.ts";
import type { Host, ProcessHost, ProcessSink, Sink } from "./host.ts";

/**
 * The host that commands see: whatever they write to somebody is cleaned, here and nowhere else. On the standard error a sentence may name anything, a
 * folder, a key, a revision, what git said; it is written out as in a diagnostic. What is laid out in colours was cleaned piece by piece where it was
 * made, and is looked through once more. A product that nobody looks at goes on as it is, byte for byte, by the rules of its format.
 */
export function cleaned({ out, err, ...host }: ProcessHost): Host {
  return {
    ...host,
    out: { ...seen(out), write: (content) => (typeof content === "string" && out.isTerminal() ? out.show(shownAsIs(content)) : out.pass(content)) },
    err: { ...seen(err), write: (text) => err.show(printable(text)), painted: (text) => err.show(shownAsIs(text)) },
  };
}

function seen({ isTerminal, columns }: ProcessSink): Pick<Sink, "isTerminal" | "columns"> {
  return { isTerminal, columns };
}

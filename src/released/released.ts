import type { DocumentKind } from "../model/documents.ts";
import type { Result } from "../model/generated/schemas.ts";
import { withoutOrders } from "../model/orders.ts";
import type { Paint } from "../report/paint.ts";
import { asWritten, type ResultOfOne } from "../schema/upgrade.ts";

/*
 * A document that somebody has signed and published comes out the same again: a result of a released version is made into documents by
 * what that release made them with, which is kept as it was in released/. It is loaded for such a result only.
 */

/** What is asked for, by the names that `render` has for it. */
interface Asked {
  readonly format: string;
  readonly document?: DocumentKind;
  readonly audience?: "public" | "internal";
  readonly since?: string;
  readonly earlier?: readonly Result[];
  /** What no earlier release could do. */
  readonly templates?: string;
  readonly final?: boolean;
}

/** What 0.1.0 made. */
const formats = Object.freeze(["markdown", "html", "odt", "json"] as const);
const kinds = Object.freeze(["annex", "letter", "follow-up", "request", "scorecard"] as const);

/** A document as the release made it that wrote the result; undefined for a result of today, and for what that release could not make. */
export async function documentAsReleased(result: Result, asked: Asked): Promise<string | Uint8Array | undefined> {
  const written = cleaned(asWritten(result));
  if (written === undefined || asked.templates !== undefined || asked.final === true) return undefined;
  const format = formats.find((name) => name === asked.format);
  const document = kinds.find((name) => name === (asked.document ?? "annex"));
  const earlier = (asked.earlier ?? [])
    .map(asWritten)
    .map(cleaned)
    .filter((one): one is ResultOfOne => one !== undefined);
  if (format === undefined || document === undefined || earlier.length < (asked.earlier ?? []).length) return undefined;
  if (format === "json" && earlier.length > 0) return undefined;
  const { audience, since } = asked;
  const release = await import("../../released/0.1.0/documents.mjs");
  return release.document(written, { format, document, earlier, ...(audience !== undefined && { audience }), ...(since !== undefined && { since }) });
}

/** A scorecard for the terminal as the release printed it that wrote the result; undefined for a result of today. */
export async function cardAsReleased(
  result: Result,
  appearance: { readonly width: number; readonly paint: Paint; readonly audience?: "public" | "internal" },
): Promise<string | undefined> {
  const written = cleaned(asWritten(result));
  if (written === undefined) return undefined;
  const release = await import("../../released/0.1.0/documents.mjs");
  return release.card(written, appearance);
}

/** A result without signs that are orders to a screen: 0.1.0 printed them as they stood, and nobody saw them. */
function cleaned(result: ResultOfOne | undefined): ResultOfOne | undefined {
  return result && JSON.parse(JSON.stringify(result), (_, value: unknown) => (typeof value === "string" ? withoutOrders(value) : value));
}

/** A result as t6 0.1.0 wrote it: the first version of the format. */
interface ResultOfOne {
  readonly version: 1;
}

/** What is to be made, of what 0.1.0 could make. */
interface Asked {
  readonly format: "markdown" | "html" | "odt" | "json";
  readonly document?: "annex" | "letter" | "follow-up" | "request" | "scorecard";
  readonly audience?: "public" | "internal";
  readonly since?: string;
  readonly earlier?: readonly ResultOfOne[];
}

/** How wide a scorecard is laid out, how it is marked, and for whom it is. */
interface Appearance {
  readonly width: number;
  readonly paint?: unknown;
  readonly audience?: "public" | "internal";
}

export function document(result: ResultOfOne, asked: Asked): string | Uint8Array;
export function card(result: ResultOfOne, appearance: Appearance): string;

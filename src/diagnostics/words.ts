import type { Severity } from "./severity.ts";

/**
 * Everything that is said about one kind of mistake. `message` and `help` are templates:
 * `{arg}` is filled in, and a stretch in square brackets is printed only when all its args are given.
 */
export interface Words {
  readonly severity: Severity;
  /** The mistake in a few words, as the heading of its page. */
  readonly title: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Why it matters, in one sentence. It speaks of the mistake in general, so it takes no args. */
  readonly why: string;
  /** What to do, in a sentence or two. */
  readonly help: string;
  /** For the page: what the mistake is, and what t6 makes of the record meanwhile. */
  readonly means: string;
  /** For the page: how to put it right, whatever the case. */
  readonly remedy: string;
  /** What t6 fix does about it. Left out where it does nothing. */
  readonly fix?: string;
}

/** The args named in a template, or in a piece of one. */
type Named<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never;

/** A template without its optional stretches. */
type Fixed<Text extends string> = Text extends `${infer Before}[${string}]${infer After}` ? `${Before}${Fixed<After>}` : Text;

/** The words that take args. */
export type Templates = Pick<Words, "message" | "help">;

type Needed<Entry extends Templates> = Named<Fixed<Entry["message"]>> | Named<Fixed<Entry["help"]>>;
type Possible<Entry extends Templates> = Exclude<Named<Entry["message"]> | Named<Entry["help"]>, Needed<Entry>>;

/** The args that the words of an entry need, and those that they can do without. */
export type ArgsFor<Entry extends Templates> = { readonly [Name in Needed<Entry>]: string } & { readonly [Name in Possible<Entry>]?: string | undefined };

/**
 * Fills a template in. An arg's value is printed as it is, even if it looks like a placeholder.
 * A missing arg shows as its name: a test holds that this does not happen.
 */
export function fillIn(template: string, args: Readonly<Record<string, string | undefined>>): string {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_all, name: string) => args[name] ?? `{${name}}`);
  const filled = template
    .split(/\[([^\]]*)\]/)
    .map((piece, index) => (index % 2 === 0 || placeholders(piece).every((name) => args[name] !== undefined) ? fill(piece) : ""))
    .join("");
  // What follows a stretch that is left out at the beginning begins with the space between them.
  return template.startsWith("[") ? filled.trimStart() : filled;
}

/** The names of the args in a piece of a template. */
export function placeholders(piece: string): readonly string[] {
  return [...piece.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}

import { comment } from "../begin/comment.ts";
import { checkCatalogue } from "../catalogue/check.ts";
import { dependingOn } from "../catalogue/depending.ts";
import { draftedGuidance } from "../catalogue/drafted.ts";
import { type Choice, type CopiedWords, type Filled, filledIn } from "../catalogue/fill.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { disk } from "../io/disk.ts";
import type { WrittenCatalogue } from "../model/generated/schemas.ts";
import { isShipped } from "../model/shipped.ts";
import { validateRare } from "../schema/validate-rare.ts";
import { blockLines } from "../source/edit/entry.ts";
import { dateText } from "../view/style/dates.ts";
import { series } from "../view/style/text.ts";
import { reason } from "./catalogue.ts";
import { openFile } from "./open.ts";
import { shippedText } from "./shipped.ts";

/** A catalogue with words filled in. Nothing has been written. */
export interface FilledCatalogue {
  readonly catalogue: WrittenCatalogue;
  readonly text: string;
  readonly told: readonly Filled[];
  /** What is wrong with it, though it was made. */
  readonly problems: readonly Problem[];
}

/** The catalogue that is to be filled: by its file, or by the id of one that comes with t6; or why it cannot be. */
export async function catalogueToFill(named: string): Promise<WrittenCatalogue | string> {
  if (isShipped(named)) return (await shippedText(named)).written;
  const { data, text, problems } = await openFile(disk, named, named, { wanted: "catalogue" });
  if (text === undefined) return `The catalogue ${named} cannot be read${reason(problems)}.`;
  return data === undefined ? `The catalogue ${named} is not in order: t6 check ${named} says why.` : (data as WrittenCatalogue);
}

/**
 * Fills copied words in. A catalogue that comes with t6 stays as it is: what is made of it has an id and a title of its own, and says what it was made of,
 * so that what names that one means this one too.
 */
export function fill(written: WrittenCatalogue, given: CopiedWords, choice: Choice): FilledCatalogue {
  const { practices, told } = filledIn(written, given, choice);
  const { catalogue: id, ...rest } = written;
  const own = isShipped(id) ? { catalogue: `${id}-filled`, filled_from: id, ...rest, title: `${written.title} (words filled in)` } : written;
  const note = noteOn(written, practices);
  const { register: _, crosswalk: __, ...kept } = own;
  const { register, crosswalk } = dependingOn(written, practices);
  const catalogue: WrittenCatalogue = {
    ...kept,
    editions: editionsOf(written, practices),
    texts_checked: given.copied.on,
    ...(note !== "" && { split_note: note }),
    practices,
    ...(crosswalk && { crosswalk }),
    ...(register && { register }),
  };
  const lines = [
    ...comment(
      `Made by t6 catalogue fill from the catalogue ${written.catalogue}. The words that were filled in were copied by ${given.copied.by} on ${given.copied.on} from ${given.copied.from}.`,
    ),
    ...blockLines(catalogue),
  ];
  const isInOrder = validateRare("catalogue", catalogue).length === 0;
  return { catalogue, text: `${lines.join("\n")}\n`, told, problems: isInOrder ? checkCatalogue(catalogue, "", undefined) : [] };
}

/** What the newest edition says of whose words these are follows the words, unless somebody has written a note of their own. */
function editionsOf({ catalogue, editions, practices: before }: WrittenCatalogue, practices: WrittenCatalogue["practices"]): WrittenCatalogue["editions"] {
  return editions.map((edition, index) =>
    index === editions.length - 1 && edition.note !== undefined && (isShipped(catalogue) || edition.note === whoseWords(before))
      ? { ...edition, note: whoseWords(practices) }
      : edition,
  ) as WrittenCatalogue["editions"];
}

function whoseWords(practices: WrittenCatalogue["practices"]): string {
  const quoted = practices.filter(({ quoted_by: by, copied }) => by !== undefined && copied === undefined).map(({ id }) => id);
  const byWhom = new Map<string, string[]>();
  for (const { id, copied } of practices) {
    if (copied === undefined) continue;
    const words = `copied by ${copied.by} on ${dateText(copied.on)} from ${copied.from.replace(/\.$/, "")}`;
    byWhom.set(words, [...(byWhom.get(words) ?? []), id]);
  }
  return [
    ...(quoted.length === 0 ? [] : [`The words of ${series(quoted)} are known as other bodies quote them.`]),
    ...[...byWhom].map(([words, ids]) => `The words of ${series(ids)} were ${words}.`),
  ].join(" ");
}

const begins = " The clauses of ";

/** Who split the practices: every document says which clauses nobody has gone through. */
function noteOn({ split_note: note = "" }: WrittenCatalogue, practices: WrittenCatalogue["practices"]): string {
  const drafted = practices.filter(({ clauses = [] }) => clauses.some(({ guidance }) => guidance === draftedGuidance)).map(({ id }) => id);
  const [before = ""] = note.trim().split(begins);
  return drafted.length === 0
    ? before
    : `${before}${begins}${drafted.join(", ")} were drafted by t6, one for each sentence, and nobody has reviewed them.`.trim();
}

import { comment } from "../begin/comment.ts";
import { checkCatalogue } from "../catalogue/check.ts";
import { draftedGuidance } from "../catalogue/drafted.ts";
import { type CopiedWords, type Filled, filledIn } from "../catalogue/fill.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { disk } from "../io/disk.ts";
import type { WrittenCatalogue } from "../model/generated/schemas.ts";
import { isShipped } from "../model/shipped.ts";
import { validateRare } from "../schema/validate-rare.ts";
import { blockLines } from "../source/edit/entry.ts";
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

/** Fills copied words in. A catalogue that comes with t6 stays as it is: what is made of it has an id and a title of its own. */
export function fill(written: WrittenCatalogue, given: CopiedWords, take: ReadonlySet<string>): FilledCatalogue {
  const { practices, told } = filledIn(written, given, take);
  const own = isShipped(written.catalogue) ? { catalogue: `${written.catalogue}-filled`, title: `${written.title} (words filled in)` } : {};
  const note = noteOn(written, practices);
  const catalogue: WrittenCatalogue = { ...written, ...own, texts_checked: given.copied.on, ...(note !== "" && { split_note: note }), practices };
  const lines = [
    ...comment(
      `Made by t6 catalogue fill from the catalogue ${written.catalogue}. The words that were filled in were copied by ${given.copied.by} on ${given.copied.on} from ${given.copied.from}.`,
    ),
    ...blockLines(catalogue),
  ];
  const isInOrder = validateRare("catalogue", catalogue).length === 0;
  return { catalogue, text: `${lines.join("\n")}\n`, told, problems: isInOrder ? checkCatalogue(catalogue, "", undefined) : [] };
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

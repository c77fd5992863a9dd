import { resolve } from "node:path";
import { catalogueToFill, fill } from "../../api/fill.ts";
import { filledInPlace } from "../../api/fill-in-place.ts";
import type { CopiedWords } from "../../catalogue/fill.ts";
import { shown } from "../../io/display.ts";
import { readText } from "../../io/read.ts";
import { statusOf } from "../../io/target.ts";
import { todayInLondon } from "../../io/today.ts";
import type { WrittenCatalogue } from "../../model/generated/schemas.ts";
import { fillText } from "../../report/fill.ts";
import { widthFor } from "../appearance.ts";
import type { Asker } from "../ask/asker.ts";
import type { FillOptions } from "../catalogue-command.ts";
import { copiedWordsIn } from "../copied-words.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { tellNext } from "../next.ts";
import { Refusal } from "../refusal.ts";
import { refuseInputs, writeDocuments } from "../write.ts";

/** t6 catalogue fill: words from somebody who has the code open, in the place of gaps. */
export async function catalogueFill(texts: string | undefined, options: FillOptions, host: Host): Promise<ExitCode> {
  const { catalogue: named, output, take = [], keep = [], quiet } = options;
  const written = await catalogueToFill(named);
  if (typeof written === "string") throw new Refusal(`${written} Nothing was written.`);
  const isInPlace = resolve(named) === resolve(output);
  if (!isInPlace) refuseTaken(output);
  const given = texts === undefined ? await asked(written, options, await host.asker?.()) : fromFile(texts, options);
  refuseMistyped(written, given);
  const both = take.find((id) => keep.includes(id));
  if (both !== undefined) throw new Refusal(`--take ${both} and --keep ${both} say two things: name one of them. Nothing was written.`);
  const { catalogue, text, told, problems } = fill(written, given, { take: new Set(take), keep: new Set(keep) });
  host.out.write(fillText(told, given.copied, widthFor(host.out, host.env)));
  const open = told.filter(({ what }) => what === "other").map(({ id }) => id);
  if (open.length > 0) {
    host.err.write(
      `t6: nothing was written: somebody has to say whose words count. ${open.map((id) => `--take ${id}`).join(" ")} takes those that were copied; ${open.map((id) => `--keep ${id}`).join(" ")} keeps those that are held.\n`,
    );
    return exit.failed;
  }
  const content = isInPlace ? inPlace(output, written, catalogue) : text;
  writeDocuments([{ to: output, content, updates: isInPlace }], host, quiet === true);
  if (problems.length > 0) host.err.write(`${problems.length === 1 ? "Something is" : "Some things are"} still to be put right in it.\n`);
  tellNext(`t6 check ${shown(output)}`, host, options);
  return exit.fine;
}

/** A file that is there may hold clauses that somebody has gone through. */
function refuseTaken(output: string): void {
  refuseInputs([output]);
  if (statusOf(output) === undefined) return;
  throw new Refusal(
    `${shown(output)} is there already, and may hold what somebody has worked on. ‘--catalogue ${shown(output)} -o ${shown(output)}’ fills words into it, and keeps all else in it as it is; or name another file. Nothing was written.`,
  );
}

/** A practice that is not in the catalogue may be a mistake in its number: whoever means it gives it a title. */
function refuseMistyped({ practices }: WrittenCatalogue, given: CopiedWords): void {
  const ids = practices.map(({ id }) => id);
  const strange = [...given.practices].find(([id, { title }]) => title === undefined && !ids.includes(id));
  if (strange === undefined) return;
  throw new Refusal(
    `There is no practice ${strange[0]} in the catalogue: there are ${ids.join(", ")}. Where the code has it, give it its title too: ‘"${strange[0]}": { title: …, text: … }’. Nothing was written.`,
  );
}

function inPlace(output: string, before: WrittenCatalogue, now: WrittenCatalogue): string {
  const { text, refusal } = filledInPlace(readText(output).text ?? "", before, now);
  if (text === undefined) throw new Refusal(`${shown(output)} was left alone: ${refusal}. Nothing was written.`);
  return text;
}

function fromFile(path: string, { by, from, on }: FillOptions): CopiedWords {
  const { text } = readText(path);
  if (text === undefined) throw new Refusal(`${shown(path)} cannot be read: it has to be a text file that is there. Nothing was written.`);
  const given = copiedWordsIn(text, { by, from, on: on ?? undefined }, todayInLondon);
  if (typeof given === "string") throw new Refusal(`${shown(path)}: ${given} Nothing was written.`);
  return given;
}

/** Asks for the words of every gap. Whoever does not have them leaves the answer empty. */
async function asked({ practices }: WrittenCatalogue, { by, from, on }: FillOptions, asker: Asker | undefined): Promise<CopiedWords> {
  if (asker === undefined) throw new Refusal("Name a file with what was copied: t6 catalogue fill --help shows what stands in one. Nothing was written.");
  const copied = {
    by: by ?? (await asker.text({ message: "Who copies the words?" })),
    from: from ?? (await asker.text({ message: "From where? An address, or a document with its page" })),
    on: on ?? (await asker.text({ message: "On which day?", initial: todayInLondon() })),
  };
  const texts = new Map<string, { readonly text: string }>();
  for (const { id, not_held: gap } of practices) {
    if (gap === undefined) continue;
    const text = await asker.text({ message: `${id}, word for word. Leave it empty where you do not have it`, optional: true });
    if (text.trim() !== "") texts.set(id, { text: text.trim() });
  }
  return { copied, practices: texts, all: false };
}

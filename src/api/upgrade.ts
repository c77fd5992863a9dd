import { type Carried, carriedOver } from "../assess/crosswalk-lines.ts";
import { type Outdated, outdatedReviews, waitingAgain } from "../assess/crosswalk-reread.ts";
import { crosswalkFile } from "../begin/crosswalk-file.ts";
import { beyondNow } from "../catalogue/awaited.ts";
import { disk } from "../io/disk.ts";
import { inDisplay } from "../io/in-display.ts";
import { schemaWay } from "../io/schema-path.ts";
import { wayBetween } from "../io/way-between.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Crosswalk, CrosswalkFile } from "../model/generated/schemas.ts";
import { defaultCatalogue, isShipped, type ShippedId, shippedCatalogues } from "../model/shipped.ts";
import { type Edit, editText } from "../source/edit.ts";
import { createCatalogues } from "./catalogue.ts";
import { loadFolder } from "./folder.ts";
import { placeOf } from "./named-catalogue.ts";
import { editionsFor, isEdition, noWay } from "./no-way.ts";
import { shippedText } from "./shipped.ts";
import { shippedWith } from "./shipped-with.ts";

/** What an upgrade comes to. Nothing has been written. */
export type Upgrade =
  | {
      readonly kind: "on";
      readonly file: string;
      readonly text: string;
      readonly data: CrosswalkFile;
      readonly catalogue: Catalogue;
      readonly stays: Stays;
      readonly added: number;
      /** Whether lines that were set aside on the way back are taken up again. */
      readonly again: boolean;
      /** The lines that wait again, as the clause has other words now than were read. */
      readonly outdated: readonly Outdated[];
    }
  /** Back to the edition before. */
  | {
      readonly kind: "back";
      readonly file: string;
      readonly edition: string;
      readonly reviewed: number;
      /** The file as it is where what people made of its lines is kept, and no longer carries anything over. Left out where nobody made anything of one. */
      readonly aside?: string;
      /** The catalogue of one's own by which it went, where it was one: once the crosswalk is gone, nothing names it. */
      readonly own?: string;
    }
  | { readonly kind: "refused"; readonly refusal: string };

/** What belongs to the edition before, and stays with it. */
interface Stays {
  /** In whose name it was assessed. */
  readonly assessor: string;
  readonly judgements: readonly string[];
  readonly declared: number;
  readonly asks: number;
}

export interface UpgradeOptions {
  /** The edition to which the assessment is carried over. */
  readonly to: string;
  /** The day of the move. */
  readonly on: string;
  /** A catalogue of one's own with that edition. Left out, one that comes with t6. */
  readonly catalogue?: string;
  /** Whether what people made of the lines is to go as well: lines that were set aside on the way back can go too. */
  readonly drops?: boolean;
}

/** Works out how an assessment is carried over to another edition, or back to the one before. */
export async function planUpgrade(folder: string, files: readonly string[], { to, on, catalogue, drops = false }: UpgradeOptions): Promise<Upgrade> {
  const { assessment, crosswalk, naming, problems, files: own } = await loadFolder(disk, folder, files, {});
  if (assessment === undefined || assessment.broken.length > 0)
    return refused(`${unreadIn(folder, assessment)} cannot be read, so nothing can be said of its evidence: t6 check says what is wrong.`);
  if (crosswalk === undefined && files.some((file) => /^crosswalk\.ya?ml$/.test(file)) && problems.length > 0)
    return refused(`${inDisplay(folder, "crosswalk.yaml")} has a mistake in it: t6 check shows it.`);
  const from = crosswalk?.data.from ?? { catalogue: naming?.catalogue ?? defaultCatalogue, edition: assessment.head.data.edition };
  const file = inDisplay(folder, crosswalk?.file ?? "crosswalk.yaml");
  const written = own.find((one) => one.file === crosswalk?.file)?.text ?? "";
  if (isEdition(to, from.edition)) {
    const mistyped = crosswalk === undefined ? await notThere(from, assessment.head.file) : undefined;
    if (mistyped !== undefined) return refused(mistyped);
    if (crosswalk === undefined || (crosswalk.data.set_aside === true && !drops))
      return refused(`${folder} is an assessment under edition ${from.edition} already.`);
    const reviewed = crosswalk.data.lines.filter((line) => line.reviewed !== undefined).length;
    const by = placeOf(folder, { catalogue: crosswalk.data.crosswalk });
    const gone = { kind: "back", file, edition: from.edition, reviewed, ...(!isShipped(by) && { own: by }) } as const;
    if (reviewed === 0 || crosswalk.data.set_aside === true) return gone;
    const { text: aside, refusal } = editText(written, [{ kind: "put", at: ["set_aside"], value: true }]);
    return aside === undefined ? refused(`${file} was left alone: ${refusal}.`) : { ...gone, aside };
  }
  const catalogues = createCatalogues(disk);
  const home = (await catalogues.at(placeOf(folder, from)))?.catalogue;
  // Once it has been carried over, it goes by the catalogue that it was carried over to, in which words may have been filled in.
  const there = crosswalk === undefined ? [] : [placeOf(folder, { catalogue: crosswalk.data.crosswalk })];
  const wanted = catalogue === undefined ? [...there, ...(Object.keys(shippedCatalogues) as ShippedId[])] : [catalogue];
  const all = await Promise.all(wanted.map(async (name) => ({ name, loaded: (await catalogues.at(name))?.catalogue })));
  const target = all.find(({ loaded }) => loaded?.file.crosswalk?.from === home?.file.catalogue && loaded?.file.editions.some(({ id }) => isEdition(to, id)));
  if (target?.loaded?.file.crosswalk === undefined || home === undefined)
    return refused(
      `${noWay(to, home, catalogue)}${editionsFor(
        to,
        from.edition,
        home,
        all.flatMap(({ loaded }) => loaded ?? []),
      )}${crosswalk === undefined ? "" : ` It was carried over from edition ${from.edition}: --to ${from.edition} goes back.`}`,
    );
  const { loaded } = target;
  const { filled_from: rootId } = loaded.file;
  const root = rootId === undefined ? undefined : (await catalogues.at(rootId))?.catalogue;
  const outdated = crosswalk === undefined ? [] : outdatedReviews(crosswalk.data, loaded, root);
  const before = crosswalk === undefined ? undefined : waitingAgain(crosswalk.data, outdated).lines;
  const carried = carriedOver(assessment, { home, target: loaded }, loaded.file.crosswalk as Crosswalk, before);
  const data = dataOf(carried, loaded, {
    name: isShipped(target.name) ? target.name : wayBetween(folder, target.name),
    from,
    to,
    on: crosswalk?.data.moved_on ?? on,
  });
  const text = crosswalk === undefined ? newText(folder, data) : grown(written, data, crosswalk.data);
  if (typeof text !== "string") return refused(`${file} was left alone: ${text.refusal}.`);
  return {
    kind: "on",
    file,
    text,
    data,
    catalogue: loaded,
    stays: staying(assessment, home),
    added: data.lines.length - (crosswalk?.data.lines.length ?? 0),
    again: crosswalk?.data.set_aside === true,
    outdated,
  };
}

function newText(folder: string, data: CrosswalkFile): string {
  const way = schemaWay(folder, "crosswalk");
  return crosswalkFile(data, way === undefined ? [] : [`# yaml-language-server: $schema=${way}`]);
}

/** The file as somebody has it, with lines for what has come since: what people wrote in it stays. */
function grown(text: string, { lines }: CrosswalkFile, before: CrosswalkFile): string | { readonly refusal: string } {
  const more = lines.filter((line) => !before.lines.some(({ evidence, to }) => evidence === line.evidence && to === line.to));
  const edits: readonly Edit[] = [
    ...(before.set_aside === undefined ? [] : [{ kind: "remove", at: ["set_aside"] } as const]),
    ...(more.length === 0 ? [] : [{ kind: "append", to: ["lines"], entries: more.map((data) => ({ data })) } as const]),
  ];
  const edited = editText(text, edits);
  return edited.text ?? { refusal: edited.refusal ?? "" };
}

/** That the edition in the main file is one of another catalogue: it was typed there, and nothing was carried over. Undefined where it is not so. */
async function notThere({ catalogue, edition }: CrosswalkFile["from"], file: string): Promise<string | undefined> {
  const home = isShipped(catalogue) ? (await shippedText(catalogue)).written : undefined;
  const last = home?.editions.at(-1)?.id;
  if (home === undefined || last === undefined || home.editions.some(({ id }) => isEdition(edition, id))) return undefined;
  const others = await shippedWith(edition);
  return `${file} says edition ${edition}, which the catalogue ${catalogue} does not have. Write the edition that it was assessed under, ${last} or an older one, and t6 upgrade carries it over${others.length === 0 ? "" : `; or, where it is assessed under ${edition} from the beginning, write ‘catalogue: ${others.join(" or ")}’ beside it`}.`;
}

const refused = (refusal: string): Upgrade => ({ kind: "refused", refusal });

/** What of a folder cannot be read: its files by name, where they are known. */
function unreadIn(folder: string, assessment: Assessment | undefined): string {
  const { broken = [] } = assessment ?? {};
  return broken.length === 0 ? `A file in ${folder}` : broken.map(({ file }) => inDisplay(folder, file)).join(", ");
}

interface Move {
  readonly name: string;
  readonly from: CrosswalkFile["from"];
  readonly to: string;
  readonly on: string;
}

function dataOf({ lines, unplaced }: Carried, { file }: Catalogue, { name, from, to, on }: Move): CrosswalkFile {
  const edition = file.editions.find(({ id }) => isEdition(to, id))?.id ?? to;
  const beyond = [...beyondNow(file)];
  return {
    crosswalk: name,
    edition,
    from,
    moved_on: on,
    note: file.crosswalk?.note ?? "",
    lines: [...lines],
    ...(unplaced.length > 0 && { unplaced: [...unplaced] }),
    ...(beyond.length > 0 && { beyond }),
  };
}

function staying({ head, practices, asks }: Assessment, { file }: Catalogue): Stays {
  // What was made for the edition to which it is carried over stays with that one.
  const own = practices.filter(({ data }) => file.practices.some(({ id }) => id === data.practice));
  const judged = own.filter(({ data }) => data.judgement !== undefined).map(({ data }) => data.practice);
  return {
    assessor: head.data.assessor.name,
    judgements: [...(head.data.judgement === undefined ? [] : [file.principle.id]), ...judged],
    declared: own.reduce((sum, { data }) => sum + (data.not_applicable ?? []).length + (data.deferred ?? []).length, 0),
    asks: asks?.data.asks.length ?? 0,
  };
}

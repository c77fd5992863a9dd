import type { Ask, AsksFile, AssessmentFile, CarriedOver, EvidenceItem, PracticeFile } from "./generated/schemas.ts";
import type { Spot } from "./pointer.ts";

/** A file's data, valid against its schema, and the file it came from. */
export interface Loaded<Data> {
  readonly file: string;
  readonly data: Data;
}

/** One assessment as its files say it, before anything is decided. Practice files are in the order of the file names. */
export interface Assessment {
  readonly head: Loaded<AssessmentFile>;
  readonly practices: readonly Loaded<PracticeFile>[];
  readonly asks: Loaded<AsksFile> | undefined;
  /** Files that could not be loaded, with the practice they are about where that can be told. */
  readonly broken: readonly { readonly file: string; readonly practice?: string }[];
  /** The texts of all files that could not be loaded, those with asks among them; undefined where not even the text could be read. */
  readonly lost?: readonly (string | undefined)[];
  /** Where the files name clauses of several catalogues: how this one was taken out of them. */
  readonly seen?: {
    /** Where the items stand, of which some were left out. */
    readonly places: ReadonlyMap<EvidenceItem, ItemPlace>;
    /** The items that are about other catalogues alone, by their ids. */
    readonly setAside: ReadonlySet<string>;
    /** Whether an id of a practice or a clause belongs to another catalogue. */
    readonly isForeign: (id: string) => boolean;
    /** What the files say, whatever catalogue it is about: that is what is edited. */
    readonly written: Pick<Assessment, "head" | "practices">;
    /** The other editions of which something stands in the files, as they are called: “edition 2.1”. */
    readonly others: readonly string[];
    /** The ids of the catalogues of those, by their principles. */
    readonly catalogues: ReadonlyMap<string, string>;
    /** The file of the judgement on the whole under this catalogue, whether or not there is one. Left out where it is the main file. */
    readonly judgedIn?: string;
    /** How the evidence of an edition before was carried over. */
    readonly carried?: CarriedOver;
  };
}

/** Where an item stands among the items of its file, and where its clauses stand among those that it names there; undefined for one that was carried over. */
export interface ItemPlace {
  readonly index: number;
  readonly clauses: readonly (number | undefined)[];
}

/** An evidence item and where it is written. */
export interface EvidenceRecord {
  readonly item: EvidenceItem;
  /** The practice in whose file it is written, or under which it is told where that is one of another catalogue. */
  readonly practice: string;
  readonly spot: Spot;
  /** Where its clauses stand in the file, where that is not in their order. */
  readonly clausePlaces?: ItemPlace["clauses"];
}

/** An ask and where it is written. */
export interface AskRecord {
  readonly item: Ask;
  readonly spot: Spot;
}

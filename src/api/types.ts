import type { Diagnostic, Problem } from "../diagnostics/problem.ts";
import type { Workspace } from "../io/workspace.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Decision } from "../model/decision.ts";
import type { Audience, DocumentKind } from "../model/documents.ts";
import type { CheckedCopy, ConfigFile, Input, Result, WrittenCatalogue } from "../model/generated/schemas.ts";
import type { Reading } from "../source/reading.ts";
import type { LoadedRest } from "./rest/types.ts";

/** A catalogue, and the file it came from. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  /** What a result calls the file: it must not depend on where t6 is installed or was started. */
  readonly name: string;
  /** The SHA-256 digest of the file. */
  readonly digest: () => string;
}

/** What a shipped catalogue says, as it is written, and the digest of its file. */
export interface ShippedText {
  readonly written: WrittenCatalogue;
  readonly digest: () => string;
}

export interface LoadOptions {
  /** A catalogue file to assess against. Left out: the one that t6.config.yaml names, else the shipped one. */
  readonly catalogue?: string;
  /** Only assessments of which something changed since this revision of their git repository. Left out: all. */
  readonly changedSince?: string;
  /** A baseline that every assessment is held to: where it changed, something of each of them did. */
  readonly baseline?: string;
  /** The configuration to go by. Left out: the nearest t6.config.yaml above each assessment. False: none. */
  readonly config?: string | false;
  /** A text that stands for a file: what an editor has and has not saved. */
  readonly instead?: { readonly path: string; readonly text: string };
  /** Whether paths without any assessment in them are all right. */
  readonly allowEmpty?: boolean;
  /** Told before each assessment, and at the end, how many are done and how many there are. */
  readonly progress?: (done: number, of: number) => void;
}

/** A file that was read, or was to be read. */
export interface ReadFile {
  /** Relative to the assessment's folder, with forward slashes. */
  readonly file: string;
  readonly kind: Input["kind"];
  /** What was in it; undefined where it could not be read or is not text. */
  readonly text: string | undefined;
  /** What was made of the text. Left out, it is read again where something has to be pointed at. */
  readonly reading?: Reading;
}

/** The catalogue that a file of an assessment names: the main file, or the one that carries it over to another edition. */
export interface NamedCatalogue {
  readonly catalogue: string;
  /** The file that names it. */
  readonly file: string;
  /** The word before the colon. */
  readonly key: "catalogue" | "crosswalk";
  /** The catalogue that the assessment is carried over from. Left out where it is not. */
  readonly from?: string;
}

/** A configuration file that was read, and what is written in it. */
export interface ConfigSource {
  readonly data: ConfigFile;
  /** The file, as it is printed. */
  readonly path: string;
  /** What is in it. */
  readonly text: string;
  /** The folder it is in: what it names is relative to that. */
  readonly folder: string;
}

/** A configuration and where it was found. Its data are what it says with what it takes over from those that it extends. */
export interface Config extends ConfigSource {
  /** The folder in which the file is, where what it says counts from another: it was named, and lies in another checkout. */
  readonly home?: string;
  /** What it says itself. Left out where it extends none. */
  readonly written?: ConfigFile;
  /** The configurations that it extends, the farthest first. Left out where there are none. */
  readonly bases?: readonly ConfigSource[];
  /** The baseline that it names, or that lies beside it. */
  readonly baseline?: string;
  /** The configurations above it that bind what is below them, the nearest first. Left out where there are none. */
  readonly above?: readonly Config[];
}

/** One assessment's folder, read. */
export interface LoadedAssessment {
  /** The folder as the user named it: the path given, and the way from there. */
  readonly folder: string;
  /** Where its files are: on the disk, or in memory. */
  readonly workspace: Workspace;
  /** Undefined where assessment.yaml could not be loaded: then nothing can be decided, and there are problems. */
  readonly assessment: Assessment | undefined;
  /** What there is to check beside what cannot be used. Left out where there is no such thing, or nothing beside it. */
  readonly rest?: LoadedRest;
  /** Undefined where the catalogue could not be loaded. */
  readonly catalogue: LoadedCatalogue | undefined;
  /** The catalogue that a file of it names. Left out where none does. */
  readonly naming?: NamedCatalogue;
  readonly config: Config | undefined;
  readonly files: readonly ReadFile[];
  /** What is wrong with the files one by one. What they mean together is looked at by `assess`. */
  readonly problems: readonly Problem[];
}

/** A folder that a configuration leaves out. */
export interface Excluded {
  /** The folder, as it is printed. */
  readonly folder: string;
  /** The configuration that says so, and its pattern. */
  readonly config: string;
  readonly pattern: string;
}

/** Files of one folder that are gone since the revision by which a run goes. */
export interface LostFiles {
  /** The folder, as it is printed. */
  readonly folder: string;
  /** None where the folder was a submodule: what was in it is known to its own repository. */
  readonly names: readonly string[];
  /** The configuration that is in force there. */
  readonly config: Config | undefined;
}

/** Everything that was found at some paths. */
export interface Loading {
  readonly assessments: readonly LoadedAssessment[];
  /** What is wrong with catalogues and configuration, which several assessments may share. */
  readonly diagnostics: readonly Diagnostic[];
  /** Paths that cannot be opened or have no assessment in them, one sentence each. */
  readonly refusals: readonly string[];
  /** How many assessments were passed over, because nothing of them has changed. */
  readonly unchanged: number;
  /** Files of assessments that are gone since the revision by which a run goes, by their ways from the root of the repository. */
  readonly gone: readonly string[];
  /** The same of evidence, where no configuration leaves it out. */
  readonly lost: readonly LostFiles[];
  /** What a configuration leaves out, sorted by folder. */
  readonly excluded: readonly Excluded[];
}

export interface AssessOptions {
  /** The day on which the evidence is weighed, YYYY-MM-DD. Left out: the assessment's own, else today in London. */
  readonly asOf?: string;
}

/** One assessment, decided. */
export interface Assessed {
  readonly folder: string;
  /** Undefined where the assessment or its catalogue could not be loaded. */
  readonly decision: Decision | undefined;
  /** Everything that is wrong with its files, as the checks raised it. */
  readonly problems: readonly Problem[];
  /** One of its files as the user named it. */
  readonly display: (file: string) => string;
  /** Everything that is wrong with its files, worded and located. */
  readonly diagnostics: () => Promise<readonly Diagnostic[]>;
  /** The errors among them. */
  readonly errors: () => Promise<readonly Diagnostic[]>;
  /** The result document. It names lines, so the files are read once more for positions. Undefined where there is no decision. */
  readonly result: () => Promise<Result | undefined>;
}

export type Format = "markdown" | "html" | Packed | "json";

/** The formats that are bytes and no text. */
export type Packed = "odt" | "docx" | "pdf";

/** Which document, and for whom. */
export interface DocumentOptions {
  /** Left out: the annex. */
  readonly document?: DocumentKind;
  /** Left out: the public. */
  readonly audience?: Audience;
  /** Whether it is to be final. Left out, every page says that it is a draft. A final one is refused while anything is missing or speaks against itself. */
  readonly final?: boolean;
  /** A folder of templates of your own. */
  readonly templates?: string;
  /** A Word document whose styles, page, headers and footers are those of a body: its letterhead. Used for `docx`. */
  readonly letterhead?: Uint8Array;
  /** The day since when a follow-up tells the asks, YYYY-MM-DD. Left out: the day of the latest earlier result, else the beginning. */
  readonly since?: string;
  /** Results of earlier assessments of the same data, for the trend of a scorecard. */
  readonly earlier?: readonly Result[];
  /** What was kept of the fact-check that was checked: then what has changed since is told. Used for `fact-check`. */
  readonly checked?: CheckedCopy;
}

export interface RenderOptions extends DocumentOptions {
  readonly format: Format;
}

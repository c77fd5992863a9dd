import type { Format } from "../api/types.ts";
import type { Severity } from "../diagnostics/severity.ts";
import type { Asked } from "../gate/rules/asked.ts";
import type { Audience, DocumentKind } from "../model/documents.ts";
import type { LinkState, MinimumClausesMet, MinimumPosition } from "../model/generated/schemas.ts";
import type { NextFormat } from "../report/next/formats.ts";
import type { PortfolioFormat } from "../report/portfolio/formats.ts";
import type { Chosen } from "./check-formats.ts";
import type { ForecastFormat, ReportOutput } from "./report-format.ts";

/** What every command takes. */
export interface CommonOptions {
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** What every command takes that reads assessments. */
export interface CompletionOptions extends CommonOptions {
  /** The catalogue whose ids are offered. */
  readonly catalogue?: string;
}

export interface InputOptions extends CommonOptions {
  readonly asOf?: string;
  readonly catalogue?: string;
  /** A configuration file, or false for none. */
  readonly config?: string | false;
}

/** A value that was asked for on the command line, of all practices or of one. */
export interface Flagged<Value> {
  readonly practice?: string;
  readonly value: Value;
}

/** What is asked of the gate on the command line. */
export interface GateFlags {
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly minimumPosition?: readonly Flagged<MinimumPosition>[];
  readonly minimumClausesMet?: readonly Flagged<MinimumClausesMet>[];
  readonly minimumClausesMetOverall?: MinimumClausesMet;
  readonly requiredFile?: readonly string[];
  readonly evidenceValidForDays?: readonly Flagged<number>[];
  readonly overdueAsks?: boolean;
  readonly unverifiedFigures?: boolean;
}

export interface CheckOptions extends InputOptions {
  readonly format?: readonly Chosen[];
  readonly changedSince?: string;
  /** What the flags ask of the gate. */
  readonly asked?: Asked;
  /** A baseline file, or false for none. */
  readonly baseline?: string | false;
  readonly allowEmpty?: boolean;
  readonly allowLost?: boolean;
  /** The file for which the standard input stands, where "-" is a path. */
  readonly stdinFilename?: string;
  readonly final?: boolean;
  readonly printConfig?: boolean;
  /** How many threads work at most. Left out: as many as pay. */
  readonly jobs?: number;
  /** A file in which what was found is kept, by what it was found in. */
  readonly cache?: string;
  /** The share of what is found that is to be checked. */
  readonly shard?: Shard;
}

export interface MergeOptions extends CommonOptions {
  readonly output: string;
}

/** One of several shares, from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export interface BaselineOptions extends InputOptions {
  readonly baseline?: string;
  readonly prune?: boolean;
  /** Folders that have other names now. */
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
}

export interface ForecastOptions extends InputOptions, ReportOutput<ForecastFormat> {
  readonly days: number;
}

export interface ScoreOptions extends InputOptions {
  readonly format: "text" | "json" | "ndjson";
  readonly audience?: Audience;
}

export interface PortfolioOptions extends InputOptions {
  readonly format?: PortfolioFormat;
  readonly audience: Audience;
  readonly days: number;
  readonly output?: string;
  readonly records?: string;
  readonly linkBase?: string;
}

export interface NextOptions extends InputOptions {
  readonly format: NextFormat;
  readonly audience?: Audience;
  readonly all?: boolean;
}

export interface ReportOptions extends InputOptions {
  readonly document?: readonly DocumentKind[];
  readonly format?: readonly Format[];
  readonly audience?: Audience;
  readonly since?: string;
  readonly earlier?: readonly string[];
  /** The copy of a fact-check that was checked. */
  readonly checked?: string;
  readonly output?: string;
  readonly templates?: string;
  readonly letterhead?: string;
  readonly allowErrors?: boolean;
  readonly final?: boolean;
}

export interface LinksOptions extends InputOptions, ReportOutput {
  /** The link cache: a file, or false for none. */
  readonly cache?: string | false;
  readonly archive?: boolean;
  readonly offline?: boolean;
  readonly list?: boolean;
  readonly grace: number;
  readonly failOn: readonly LinkState[];
  readonly limit: number;
  readonly maxAge: number;
  readonly minutes: number;
}

export interface DiffOptions extends InputOptions, ReportOutput {
  readonly audience?: Audience;
  readonly failOn?: "worse" | "any";
  readonly anyway?: boolean;
}

export interface CompareOptions extends InputOptions, ReportOutput {
  readonly audience?: Audience;
  readonly anyway?: boolean;
}

export type ExplainOptions = InputOptions;

export type Shell = "bash" | "zsh" | "fish";

export interface AskExportOptions extends InputOptions {
  readonly document?: "request" | "fact-check";
  readonly output?: string;
  readonly audience?: Audience;
}

export interface AskImportOptions extends InputOptions {
  readonly leaveOutFaults?: boolean;
  readonly dryRun?: boolean;
}

export interface SheetExportOptions extends InputOptions {
  readonly output: string;
}

export interface SheetImportOptions extends InputOptions {
  readonly dryRun?: boolean;
  /** A new book for the rows that are not ready; the others are written. */
  readonly park?: string;
  /** A file that says which column of somebody else's table is which field. */
  readonly map?: string;
  /** Print such a file, made of the headings. */
  readonly draftMap?: boolean;
}

export interface FixOptions extends InputOptions {
  readonly dryRun?: boolean;
}

import type { Format } from "../api/types.ts";
import type { Audience, DocumentKind } from "../model/documents.ts";
import type { LinkState } from "../model/generated/schemas.ts";
import type { Chosen } from "./check-formats.ts";

/** What every command takes. */
export interface CommonOptions {
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** What every command takes that reads assessments. */
export interface InputOptions extends CommonOptions {
  readonly asOf?: string;
  readonly catalogue?: string;
}

export interface CheckOptions extends InputOptions {
  readonly format?: readonly Chosen[];
  readonly changedSince?: string;
  readonly failOn?: "error" | "warning" | "note";
}

export interface ScoreOptions extends InputOptions {
  readonly format: "text" | "json";
}

export interface ReportOptions extends InputOptions {
  readonly document?: readonly DocumentKind[];
  readonly format?: readonly Format[];
  readonly audience?: Audience;
  readonly since?: string;
  readonly earlier?: readonly string[];
  readonly output?: string;
  readonly templates?: string;
  readonly allowErrors?: boolean;
}

export interface LinksOptions extends InputOptions {
  readonly format: "text" | "json" | "markdown";
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

export type ExplainOptions = InputOptions;

export type Shell = "bash" | "zsh" | "fish";

import type { Severity } from "../diagnostics/severity.ts";
import type { Access } from "../model/generated/schemas.ts";
import type { Chosen } from "./check-formats.ts";
import type { CommonOptions, InputOptions } from "./options.ts";

interface WithMap extends CommonOptions {
  /** A file, or the name of a map that comes with t6. */
  readonly map?: string;
}

export interface RegisterCheckOptions extends WithMap {
  /** The catalogue against whose clauses it is held. */
  readonly catalogue?: string;
  readonly format?: readonly Chosen[];
  readonly failOn: Severity;
}

export interface RegisterMapOptions extends CommonOptions {
  readonly shipped?: string;
  /** The one sheet of which it is made. */
  readonly sheet?: string;
}

export interface RegisterDiffOptions extends WithMap {
  readonly format: "text" | "json" | "markdown";
  readonly output?: string;
  readonly failOn?: "silent" | "any";
}

export interface RegisterEvidenceOptions extends InputOptions {
  readonly map?: string;
  readonly id?: string;
  readonly title?: string;
  readonly access: Access;
  readonly url?: string;
  readonly publisher?: string;
  readonly dryRun?: boolean;
}

export interface RegisterPageOptions extends WithMap {
  /** Takes in what is hidden in the file. */
  readonly hidden?: boolean;
  readonly output: string;
  readonly title?: string;
}

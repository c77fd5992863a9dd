import type { SchemaName } from "../model/schema-names.ts";
import type { AddActions } from "./add-types.ts";
import type { AskActions } from "./ask-commands.ts";
import type { FillOptions } from "./catalogue-command.ts";
import type { InitOptions } from "./init-options.ts";
import type {
  BaselineOptions,
  CheckOptions,
  CompareOptions,
  CompletionOptions,
  DiffOptions,
  ExplainOptions,
  FixOptions,
  ForecastOptions,
  LinksOptions,
  MergeOptions,
  NextOptions,
  PortfolioOptions,
  ReportOptions,
  ScoreOptions,
  Shell,
} from "./options.ts";
import type { RegisterActions } from "./register-commands.ts";
import type { SchemaOptions } from "./schema-command.ts";
import type { SheetActions } from "./sheet-commands.ts";
import type { UpgradeCommandOptions } from "./upgrade-command.ts";
import type { OpenOptions, WorkbookOptions } from "./workbook-command.ts";

/** What each command does. The program only knows how they are called. */
export interface Actions extends AskActions, AddActions, SheetActions, RegisterActions {
  readonly init: (folder: string | undefined, options: InitOptions) => Promise<void>;
  readonly check: (paths: readonly string[], options: CheckOptions) => Promise<void>;
  readonly merge: (caches: readonly string[], options: MergeOptions) => Promise<void>;
  readonly score: (paths: readonly string[], options: ScoreOptions) => Promise<void>;
  readonly portfolio: (paths: readonly string[], options: PortfolioOptions) => Promise<void>;
  readonly next: (paths: readonly string[], options: NextOptions) => Promise<void>;
  readonly report: (paths: readonly string[], options: ReportOptions) => Promise<void>;
  readonly diff: (what: readonly string[], options: DiffOptions) => Promise<void>;
  readonly compare: (self: string, other: string, options: CompareOptions) => Promise<void>;
  readonly explain: (id: string | undefined, path: string | undefined, options: ExplainOptions) => Promise<void>;
  readonly fix: (paths: readonly string[], options: FixOptions) => Promise<void>;
  readonly links: (paths: readonly string[], options: LinksOptions) => Promise<void>;
  readonly forecast: (paths: readonly string[], options: ForecastOptions) => Promise<void>;
  readonly baseline: (paths: readonly string[], options: BaselineOptions) => Promise<void>;
  readonly catalogueFill: (texts: string | undefined, options: FillOptions) => Promise<void>;
  readonly upgrade: (path: string, options: UpgradeCommandOptions) => Promise<void>;
  readonly schema: (name: SchemaName | undefined, options: SchemaOptions) => Promise<void>;
  readonly workbook: (folder: string | undefined, options: WorkbookOptions) => Promise<void>;
  readonly open: (folder: string, options: OpenOptions) => Promise<void>;
  readonly completion: (shell: Shell, options: CompletionOptions) => Promise<void>;
}

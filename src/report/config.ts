import { inWords } from "../assess/phrases.ts";
import { type Asked, withFlags } from "../gate/rules/asked.ts";
import type { ConfigFile, Gate, SeveritySetting, Waiver } from "../model/generated/schemas.ts";
import { jsonText } from "../model/orders.ts";
import { printable } from "./printable.ts";

type Limits = NonNullable<ConfigFile["limits"]>;

interface Said {
  readonly path: string;
  readonly data: ConfigFile;
}

/** A configuration in force: what it says with what it takes over, and the files in which that is written, the farthest first and its own as the last. */
interface ConfigInForce extends Said {
  readonly sources: readonly Said[];
}

/** What is in force for some assessments. */
export interface InForce {
  /** The folders of the assessments, as they are printed. */
  readonly folders: readonly string[];
  /** The configuration files, the outermost first. Each is asked by itself. Empty where there are none. */
  readonly configs: readonly ConfigInForce[];
  readonly flags: Asked;
  /** The files gone by, as they are printed. */
  readonly baseline: string | undefined;
  readonly catalogue: string | undefined;
  readonly templates: string | undefined;
}

/** What is in force, as a t6.config.yaml whose comments say where each setting comes from. Several are several YAML documents. */
export function configText(all: readonly InForce[]): string {
  return printable(all.flatMap(sections).join("---\n"));
}

/** One for each configuration in force. What is there once, such as waivers, stands with the one whose it is. */
function sections({ configs, flags, folders, ...files }: InForce): readonly string[] {
  const where = folders.length === 0 ? "no assessment" : folders.join(", ");
  if (configs.length === 0)
    return [section(`# In force for ${where}; from no configuration file`, { path: "no configuration file", data: {}, sources: [] }, flags, files)];
  return configs.map((config, index) => {
    const outer = configs.slice(0, index).map(({ path }) => path);
    const inner = configs.slice(index + 1).map(({ path }) => path);
    const besides = [...(outer.length === 0 ? [] : [`besides what ${inWords(outer)} asks`]), ...(inner.length === 0 ? [] : [`tightened by ${inWords(inner)}`])];
    const bases = config.sources.slice(0, -1).map(({ path }) => path);
    const head = `# In force for ${where}; from ${config.path}${bases.length === 0 ? "" : `, which extends ${inWords(bases.toReversed())}`}${besides.map((one) => `, ${one}`).join("")}`;
    return section(head, config, flags, { ...(index === 0 ? files : nested), templates: inner.length === 0 ? files.templates : undefined });
  });
}

interface Files extends Pick<InForce, "baseline" | "catalogue" | "templates"> {
  /** Whether the configuration is nested in another one that binds it: then what it says of folders, waivers and other files is not gone by. */
  readonly isNested?: true;
}

const nested = { isNested: true, baseline: undefined, catalogue: undefined } as const;

function section(head: string, { path, data, sources }: ConfigInForce, flags: Asked, { isNested, ...files }: Files): string {
  const { fail_on, max_warnings, gate } = withFlags(data, flags);
  const from = (says: (one: ConfigFile) => unknown) => sources.findLast((one) => says(one.data) !== undefined)?.path ?? path;
  const origin = (flagged: boolean, says?: (one: ConfigFile) => unknown) => (flagged ? "the command line" : says === undefined ? "the default" : from(says));
  const lines = [
    head,
    `fail_on: ${fail_on ?? "error"} # ${origin(flags.fail_on !== undefined, data.fail_on === undefined ? undefined : (one) => one.fail_on)}`,
    ...(max_warnings === undefined ? [] : [`max_warnings: ${max_warnings} # ${origin(flags.max_warnings !== undefined, (one) => one.max_warnings)}`]),
    ...(data.nested === undefined ? [] : [`nested: ${data.nested} # ${from((one) => one.nested)}`]),
    ...(data.severity === undefined ? [] : ["severity:", ...sources.flatMap(severityLines)]),
    ...(isNested === true || data.exclude === undefined ? [] : [`exclude: # ${path}`, ...listLines(data.exclude, "  ")]),
    ...(data.limits === undefined
      ? []
      : ["limits:", ...Object.entries(data.limits).map(([key, most]) => `  ${key}: ${most} # ${from((one) => one.limits?.[key as keyof Limits])}`)]),
    ...(data.checks === undefined ? [] : ["checks:", ...sources.flatMap(checkLines)]),
    ...(gate === undefined ? ["gate: {} # nothing else is asked"] : ["gate:", ...Object.entries(gate).flatMap(([key, value]) => setting(key, value, flags))]),
    ...(isNested === true || data.waivers === undefined ? [] : [`waivers: # ${path}`, ...listLines(data.waivers.map(waiverEntry), "  ")]),
    ...file("baseline", files.baseline),
    ...file("catalogue", files.catalogue),
    ...file("templates", files.templates),
  ];
  return `${lines.join("\n")}\n`;

  function setting(key: string, value: unknown, { gate: flagged = {} }: Asked): readonly string[] {
    const [first = "", ...rest] = valueLines(key, value, "  ");
    return [`${first} # ${origin(key in flagged, (one) => one.gate?.[key as keyof Gate])}`, ...rest];
  }
}

const file = (key: string, path: string | undefined): readonly string[] => (path === undefined ? [] : [`${key}: ${scalar(path)}`]);

/** The keys of a waiver in the order of the schema, whatever theirs was. */
function waiverEntry({ code, file: at, id, reason, approved_by, approved_on, expires_on }: Waiver): Readonly<Record<string, unknown>> {
  const all = { code, file: at, id, reason, approved_by, approved_on, expires_on };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The entries under `severity` of one file, each with that file. */
function severityLines({ path, data }: Said): readonly string[] {
  return (data.severity ?? []).flatMap((setting) => {
    const [first = "", ...rest] = listLines([severityEntry(setting)], "  ");
    return [`${first} # ${path}`, ...rest];
  });
}

/** The checks of one file, each with that file. */
function checkLines({ path, data }: Said): readonly string[] {
  return (data.checks ?? []).flatMap(({ code, severity, message, ...rest }) => {
    const [first = "", ...more] = listLines([{ code, severity, message, ...rest }], "  ");
    return [`${first} # ${path}`, ...more];
  });
}

/** The keys of an entry under `severity` in the order of the schema. */
function severityEntry({ codes, paths, severity, reason }: SeveritySetting): Readonly<Record<string, unknown>> {
  return { codes, ...(paths !== undefined && { paths }), severity, ...(reason !== undefined && { reason }) };
}

function valueLines(key: string, value: unknown, indent: string): readonly string[] {
  if (Array.isArray(value)) return value.length === 0 ? [`${indent}${key}: []`] : [`${indent}${key}:`, ...listLines(value, `${indent}  `)];
  if (typeof value === "object" && value !== null) {
    return [`${indent}${key}:`, ...Object.entries(value).flatMap(([inner, own]) => valueLines(inner, own, `${indent}  `))];
  }
  return [`${indent}${key}: ${scalar(value)}`];
}

function listLines(values: readonly unknown[], indent: string): readonly string[] {
  return values.flatMap((value) => {
    if (typeof value !== "object" || value === null) return [`${indent}- ${scalar(value)}`];
    const lines = Object.entries(value).flatMap(([key, own]) => valueLines(key, own, `${indent}  `));
    return lines.map((line, index) => (index === 0 ? `${indent}- ${line.trimStart()}` : line));
  });
}

/** A value as YAML: plain where it cannot be taken for anything else. */
function scalar(value: unknown): string {
  return typeof value === "string" && !/^[A-Za-z./][\w./-]*$/.test(value) ? jsonText(value) : String(value);
}

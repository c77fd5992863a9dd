import { type Asked, withFlags } from "../gate/asked.ts";
import type { ConfigFile, Waiver } from "../model/generated/schemas.ts";

/** What is in force for some assessments. */
export interface InForce {
  /** The folders of the assessments, as they are printed. */
  readonly folders: readonly string[];
  /** The configuration file, where there is one. */
  readonly path: string | undefined;
  readonly data: ConfigFile;
  readonly flags: Asked;
  /** The files gone by, as they are printed. */
  readonly baseline: string | undefined;
  readonly catalogue: string | undefined;
  readonly templates: string | undefined;
}

/** What is in force, as a t6.config.yaml whose comments say where each setting comes from. Several are several YAML documents. */
export function configText(all: readonly InForce[]): string {
  return all.map(section).join("---\n");
}

function section({ folders, path, data, flags, baseline, catalogue, templates }: InForce): string {
  const { fail_on, max_warnings, gate } = withFlags(data, flags);
  const from = path ?? "no configuration file";
  const origin = (flagged: boolean, configured: boolean) => (flagged ? "the command line" : configured ? from : "the default");
  const lines = [
    `# In force for ${folders.length === 0 ? "no assessment" : folders.join(", ")}; from ${from}`,
    `fail_on: ${fail_on ?? "error"} # ${origin(flags.fail_on !== undefined, data.fail_on !== undefined)}`,
    ...(max_warnings === undefined ? [] : [`max_warnings: ${max_warnings} # ${origin(flags.max_warnings !== undefined, true)}`]),
    ...(data.exclude === undefined ? [] : ["exclude:", ...listLines(data.exclude, "  ")]),
    ...(gate === undefined ? ["gate: {} # nothing else is asked"] : ["gate:", ...Object.entries(gate).flatMap(([key, value]) => setting(key, value, flags))]),
    ...(data.waivers === undefined ? [] : ["waivers:", ...listLines(data.waivers.map(waiverEntry), "  ")]),
    ...file("baseline", baseline),
    ...file("catalogue", catalogue),
    ...file("templates", templates),
  ];
  return `${lines.join("\n")}\n`;

  function setting(key: string, value: unknown, { gate: flagged = {} }: Asked): readonly string[] {
    const [first = "", ...rest] = valueLines(key, value, "  ");
    return [`${first} # ${origin(key in flagged, true)}`, ...rest];
  }
}

const file = (key: string, path: string | undefined): readonly string[] => (path === undefined ? [] : [`${key}: ${scalar(path)}`]);

/** The keys of a waiver in the order of the schema, whatever theirs was. */
function waiverEntry({ code, file: at, id, reason, approved_by, approved_on, expires_on }: Waiver): Readonly<Record<string, unknown>> {
  const all = { code, file: at, id, reason, approved_by, approved_on, expires_on };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
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
  return typeof value === "string" && !/^[A-Za-z./][\w./-]*$/.test(value) ? JSON.stringify(value) : String(value);
}

import { codes } from "../../diagnostics/codes.ts";
import { isCode } from "../../diagnostics/describe.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { raise, raiseWhole } from "../../diagnostics/raise.ts";
import { isLess } from "../../diagnostics/severity.ts";
import type { ConfigFile, SeveritySetting } from "../../model/generated/schemas.ts";
import { isWaivable } from "./waivable.ts";

/** Keys that decide what is looked at and what is let stand. They count in the outermost configuration that binds, and in no other. */
const outermostOnly = ["exclude", "waivers", "catalogue"] as const;

/** A configuration that is nested in another one. */
interface Nested {
  readonly data: ConfigFile;
  /** As it is printed. */
  readonly file: string;
  /** The baseline that lies beside it, where it names none. */
  readonly baseline: string | undefined;
  /** The configurations that it extends. */
  readonly bases: readonly { readonly path: string; readonly data: ConfigFile }[];
}

/** The configurations that bind it. */
interface Binding {
  /** The way to the outermost of them. */
  readonly way: string;
  /** What they say. */
  readonly says: readonly ConfigFile[];
}

/** What a configuration says in vain, because one above it binds what is below: it could only loosen what that one asks. */
export function nestedProblems({ data, file, baseline, bases }: Nested, { way: outer, says: above }: Binding): readonly Problem[] {
  const keys = outermostOnly.filter((key) => data[key] !== undefined && !isEmpty(data[key]));
  const said = [
    ...keys.map((what) => raise("config/nested", { what, outer }, { file, pointer: [what] }, "key")),
    ...bases.flatMap(({ path, data: base }) => {
      const vain = [...(base.catalogue === undefined ? [] : ["catalogue"]), ...(loosening(base, above).length === 0 ? [] : ["severity"])];
      return vain.map((key) => raise("config/nested", { what: `${key} of ${path}`, outer }, { file, pointer: ["extends"] }));
    }),
    ...loosening(data, above).map(({ severity, pointer }) => raise("config/nested", { what: `severity: ${severity}`, outer }, { file, pointer })),
  ];
  if (data.baseline !== undefined) return [...said, raise("config/nested", { what: "baseline", outer }, { file, pointer: ["baseline"] }, "key")];
  return baseline === undefined ? said : [...said, raiseWhole("config/nested", { what: baseline, outer }, file)];
}

/** The codes that a configuration makes less grave, though none above it does by more: what it says of them can never have an effect. */
function loosening({ severity: settings = [] }: ConfigFile, above: readonly ConfigFile[]) {
  const isLowered = (code: string, to: SeveritySetting["severity"]) =>
    above.some((outer) => (outer.severity ?? []).some(({ codes: named, severity }) => named.includes(code) && isLess(severity, to)));
  return settings.flatMap(({ codes: named, severity }, index) =>
    named.flatMap((code, at) =>
      isCode(code) && isWaivable(code) && isLess(severity, codes[code].severity) && !isLowered(code, severity)
        ? [{ severity, pointer: ["severity", index, "codes", at] }]
        : [],
    ),
  );
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

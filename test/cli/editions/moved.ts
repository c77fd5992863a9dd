import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { CrosswalkFile } from "../../../src/model/generated/schemas.ts";
import { type Ran, run } from "../host.ts";

/* A small assessment under edition 2.1 that is moved to edition 3.0: a finding, a record with a limitation, and a policy that is published. */

const head = `title: "Ferry survey: data governance"
data: { name: Ferry survey, personal: { is: true, reason: It names passengers. } }
producer: { name: Harbour Office }
assessor: { name: Harbour Office, role: producer }
edition: "2.1"
as_of: "2026-12-31"
profile: { sensitivity: medium, public_interest: medium, reasons: It names passengers. }
judgement: { outcome: not_yet_shown, by: Moira Fenwick, role: Head of Profession, on: "2026-11-27", reasons: It was seen under 2.1. }
sources:
  - { id: unused-page, title: A page about trams, url: https://example.org/trams, access: public }
  - { id: policy-page, title: Confidentiality policy, url: https://example.org/policy, access: public }
`;
const t61 = `practice: T6.1
evidence:
  - id: audit-finding
    title: Audit of the ferry survey
    clauses: [T6.1b]
    kind: audit
    statement: Forms with names lay open in the ticket office.
    state: in_place
    stance: contradicts
    severity: weakness
    said_by: auditor
    access: on_request
    dates: { about: "2026-05" }
  - id: declarations
    title: Signed declarations
    clauses: [T6.1a, T6.1b]
    kind: record
    statement: Everybody who sees the forms has signed a declaration.
    state: in_place
    said_by: producer
    access: internal
    dates: { about: "2026-06" }
    limitations:
      - { text: Two of the crew had not signed., material: true, clauses: [T6.1b] }
  - id: policy
    title: Confidentiality policy
    clauses: [T6.1g, T6.4a]
    kind: policy
    statement: The policy says how names are kept.
    state: in_place
    said_by: producer
    access: public
    source: policy-page
    dates: { about: "2026-03" }
    limitations:
      - { text: It says nothing about the winter timetable., material: true, clauses: [T6.4a] }
`;

export interface Moved {
  readonly at: (name: string) => string;
  readonly crosswalk: () => CrosswalkFile;
  /** Writes a review under every line for which one is given. */
  readonly review: (verdict: (line: CrosswalkFile["lines"][number]) => string | undefined) => void;
  readonly write: (name: string, text: string) => void;
  readonly read: (name: string) => string;
  readonly t6: (...argv: readonly string[]) => Promise<Ran>;
  /** What t6 check says, by code, with the file and the line. */
  readonly codes: (...argv: readonly string[]) => Promise<readonly string[]>;
  readonly bytes: () => Readonly<Record<string, string>>;
  readonly away: () => void;
}

/** @param isMoved whether it is moved to edition 3.0 already */
export async function ferrySurvey(isMoved = true): Promise<Moved> {
  const room = mkdtempSync(join(tmpdir(), "editions-"));
  mkdirSync(join(room, ".git"));
  mkdirSync(join(room, "ferry"));
  const at = (name: string): string => join(room, "ferry", name);
  const read = (name: string): string => readFileSync(at(name), "utf8");
  const write = (name: string, text: string): void => writeFileSync(at(name), text);
  write("assessment.yaml", head);
  write("T6.1.yaml", t61);
  if (isMoved) await run(["upgrade", at("."), "--to", "3.0", "--on", "2026-11-27", "-q"]);
  const crosswalk = (): CrosswalkFile => parse(read("crosswalk.yaml")) as CrosswalkFile;
  return {
    at,
    read,
    write,
    crosswalk,
    review: (verdict) => {
      const { lines } = crosswalk();
      let index = -1;
      const text = read("crosswalk.yaml").replace(/^ {4}because: .*$/gm, (because) => {
        index += 1;
        const one = lines[index];
        const said = one === undefined || one.reviewed !== undefined ? undefined : verdict(one);
        return said === undefined ? because : `${because}\n    reviewed: { by: Rosalind Achebe, on: "2026-11-28", ${said} }`;
      });
      write("crosswalk.yaml", text);
    },
    t6: (...argv) => run(argv),
    codes: async (...argv) => {
      const { diagnostics } = JSON.parse((await run(["check", at("."), "-f", "json", ...argv])).out) as {
        diagnostics: { code: string; file: string; start?: { line: number }; line?: number; place?: string }[];
      };
      return diagnostics.map(({ code, file }) => `${code} ${file.split("/").at(-1)}`);
    },
    bytes: () => Object.fromEntries(readdirSync(at(".")).map((name) => [name, read(name)])),
    away: () => rmSync(room, { recursive: true, force: true }),
  };
}

/** Text on one line. */
export const flat = (text: string): string => text.replace(/\s+/g, " ");

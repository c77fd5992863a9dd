import { type Call, call } from "./calls.ts";

/** A register with some of the mistakes that there are. */
export const register = `Data shares as at 1 June 2026
Reference;Organisation;Data;Legal basis;Decided on;Until;Why
DS-1;Moss Trust;Births;Education Act 1996;2024-01-05;2025-01-05;So.
"DS-2
";Linden College, Ltd;Births, Deaths;Education Act 1997;05/13/2024;Jul-19;
DS-2 CLOSED;Linden’s College;#REF!;DEA 2017;45123;2023-01-01;TBC
`;
export const registerMap = `register: Shares
tables:
  - columns: { Reference: reference, Organisation: organisation, Data: datasets, Legal basis: legal_basis, Decided on: decision_date, Until: end, Why: reason }
lists: { datasets: { separators: ["\\n", ";", ","], whole: ["Quill, Marsh"] } }
versions: { mark: "-" }
needed: [reference, organisation]
`;

/** Everything that reads a register. */
export const onRegister = (file: string, c: string): readonly Call[] => {
  const by = `${file} --map ./more/register.map.yaml`;
  return [
    call(`register check ${by}`, "text", { renders: false }),
    call(`register check ${by} -f json`, "json", { schema: "register-check", renders: false }),
    call(`register check ${by} -f markdown`, "host-markdown", { renders: false }),
    call(`register check ${by} -f sarif`, "sarif", { renders: false }),
    call(`register check ${by} -f junit`, "junit", { renders: false }),
    call(`register map ${file}`, "text", { renders: false }),
    call(`register diff ./more/other.csv ${by} -f json`, "json", { schema: "register-diff", renders: false }),
    call(`register diff ${file} ./more/other.csv --map ./more/register.map.yaml -f markdown`, "host-markdown", { renders: false }),
    call(`register evidence ${file} ./case --map ./more/register.map.yaml --dry-run${c}`, "text", { renders: false }),
    call(`register page ${by} -o ./out/page.html`, "html", { renders: false }),
  ];
};

/** What lies beside a register: its map, and another edition. */
export const besides = { "more/register.map.yaml": registerMap, "more/other.csv": register.replace("So.", "So it is.").replace("DS-1", "DS-9") };

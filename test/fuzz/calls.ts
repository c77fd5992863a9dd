import { join } from "node:path";
import { documentKinds } from "../../src/model/documents.ts";

/** How what a command prints is looked at. */
export type Printed =
  | "text"
  | "markdown"
  | "host-markdown"
  | "html"
  | "json"
  | "ndjson"
  | "sarif"
  | "gitlab"
  | "junit"
  | "csv"
  | "ics"
  | "odt"
  | "docx"
  | "pdf"
  | "xlsx"
  | "ods";

/** One way of calling t6 on an input. */
export interface Call {
  readonly name: string;
  /** The command line; what begins with “./” is in the room. */
  readonly argv: readonly string[];
  readonly printed: Printed;
  /** The published schema of its JSON. */
  readonly schema?: string;
  /** Whether it has to succeed where check finds no error. */
  readonly renders: boolean;
}

const day = "2025-06-30";

const call = (command: string, printed: Printed, more: Partial<Call> = {}): Call => ({
  name: command.replace(/ --?(?:as-of|catalogue)[ =]\S+/g, ""),
  argv: command.split(" "),
  printed,
  renders: true,
  ...more,
});

/** In which formats a document is made, and how each is looked at. */
const documentFormats = ["markdown", "html", "odt", "docx", "pdf"] as const;

const checks = (path: string, c: string): readonly Call[] => [
  call(`check ${path} -f json${c}`, "json", { schema: "check", renders: false }),
  call(`check ${path} -f ndjson${c}`, "ndjson", { renders: false }),
  call(`check ${path}${c}`, "text", { renders: false }),
  call(`check ${path} -f sarif${c}`, "sarif", { renders: false }),
  call(`check ${path} -f junit${c}`, "junit", { renders: false }),
  call(`check ${path} -f github${c}`, "text", { renders: false }),
  call(`check ${path} -f gitlab${c}`, "gitlab", { renders: false }),
  call(`check ${path} -f markdown${c}`, "host-markdown", { renders: false }),
  call(`check ${path} --final -f json${c}`, "json", { schema: "check", renders: false }),
];

/** What is made of results, saved or decided. */
export const rendering = (path: string, c: string): readonly Call[] => [
  call(`score ${path}${c}`, "text"),
  call(`score ${path} -f json${c}`, "json", { schema: "score" }),
  call(`score ${path} -f ndjson --audience internal${c}`, "ndjson", { schema: "score" }),
  call(`next ${path} --all${c}`, "text"),
  call(`next ${path} -f json${c}`, "json", { schema: "next" }),
  ...documentKinds.flatMap((kind) => documentFormats.map((format) => call(`report ${path} -d ${kind} -f ${format} --audience internal${c}`, format))),
  call(`report ${path} -d request -f form${c}`, "html"),
  call(`report ${path} -f json${c}`, "json", { schema: "result" }),
  // Where the name of the data is another, the other assessment is not an earlier one of them, and is refused.
  call(`report ${path} -d scorecard -f html --earlier ./other${c}`, "html", { renders: false }),
  call(`portfolio ${path} ./other -f html${c}`, "html"),
  call(`portfolio ${path} ./other -f markdown${c}`, "host-markdown"),
  call(`portfolio ${path} ./other -f csv${c}`, "csv"),
  call(`portfolio ${path} ./other -f json${c}`, "json", { schema: "portfolio" }),
  call(`diff ./other ${path} --anyway${c}`, "text"),
  call(`diff ${path} ./other --anyway -f json${c}`, "json", { schema: "diff" }),
  call(`diff ./other ${path} --anyway -f markdown${c}`, "host-markdown"),
  call(`compare ./other ${path} --anyway${c}`, "text", { renders: false }),
  call(`compare ./other ${path} --anyway -f json${c}`, "json", { schema: "comparison", renders: false }),
  call(`compare ${path} ./other --anyway -f markdown${c}`, "host-markdown", { renders: false }),
  call(`explain T6.3a ${path}${c}`, "text", { renders: false }),
];

/** Everything that reads a folder of evidence. */
export const onFolder = (path: string, catalogue = " --catalogue ./catalogue.yaml"): readonly Call[] => {
  const dated = `${catalogue} --as-of ${day}`;
  return [
    ...checks(path, dated),
    ...rendering(path, catalogue),
    call(`check ${path} --print-config${catalogue}`, "text", { renders: false }),
    call(`fix ${path} --dry-run${catalogue}`, "text", { renders: false }),
    call(`ask export ${path}${catalogue}`, "csv"),
    call(`ask export ${path} -d fact-check${catalogue}`, "csv"),
    call(`sheet export ${path} -o ./out/book.xlsx${catalogue}`, "xlsx"),
    call(`sheet export ${path} -o ./out/book.ods${catalogue}`, "ods"),
    call(`workbook ${path} -o -`, "html", { renders: false }),
    call(`links ${path} --list --no-cache${dated}`, "text", { renders: false }),
    call(`links ${path} --no-cache -f json${dated}`, "json", { schema: "link-report", renders: false }),
    call(`links ${path} --no-cache -f markdown${dated}`, "host-markdown", { renders: false }),
    call(`forecast ${path}${dated}`, "text"),
    call(`forecast ${path} -f json${dated}`, "json", { schema: "forecast" }),
    call(`forecast ${path} --days 3000 -f ics${dated}`, "ics"),
    call(`baseline write ${path} --baseline ./out/frozen.yaml${dated}`, "text", { renders: false }),
    call(`add judgement ${path} --dry-run --practice T6.3 --outcome no_comment --by A --role B --on 2025-06-01 --reasons So.${catalogue}`, "text", {
      renders: false,
    }),
    call(`add source ${path} --dry-run --title A --reference R${catalogue}`, "text", { renders: false }),
    call(`add ask ${path} --dry-run --kind suggestion --clause T6.3a --text Do.${catalogue}`, "text", { renders: false }),
    call(
      `add evidence ${path} --dry-run --clause T6.3a --title A --kind policy --statement So. --state in_place --said-by producer --access internal${catalogue}`,
      "text",
      { renders: false },
    ),
  ];
};

export { call };

/** A command line with the places in a room in full. */
export const inRoom = (argv: readonly string[], room: string): readonly string[] => argv.map((word) => (word.startsWith("./") ? join(room, word) : word));

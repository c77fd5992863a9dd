import fc from "fast-check";
import { formReplyText } from "../../src/reply/form.ts";
import { type Call, call, onFolder, rendering } from "./calls.ts";
import { changedPackage } from "./packed.ts";
import { payload } from "./payloads.ts";
import type { Prepared } from "./prepared.ts";
import { besides, onRegister, register, registerMap } from "./registers.ts";
import { type Files, model } from "./room.ts";
import * as seeds from "./seeds.ts";
import { jsonFile, textFile, yamlFile } from "./written.ts";

/** A kind of input: what can come, and everything that reads it. */
export interface Kind {
  readonly name: string;
  readonly input: fc.Arbitrary<Files>;
  readonly calls: readonly Call[];
}

const c = " --catalogue ./catalogue.yaml";
const day = " --as-of 2025-06-30";
const at = (path: string, content: fc.Arbitrary<string | Uint8Array>): fc.Arbitrary<Files> => content.map((one) => ({ [path]: one }));

/** A file of a practice lies under the name of its practice, so that it takes the place of the one in the model. */
const ofPractice = yamlFile(seeds.practices, "practice").map((content): Files => {
  const [, id = "T6.3"] = /practice: ["']?(T6\.[235])\b/.exec(String(content)) ?? [];
  return { [`case/${id}.yaml`]: content };
});

const reading = (file: string): readonly Call[] => [
  call(`ask import ./more/${file} ./case --dry-run${c}`, "text", { renders: false }),
  call(`ask import ./more/${file} ./case --dry-run --leave-out-faults${c}`, "text", { renders: false }),
  call(`ask import ./more/${file} ./case --leave-out-faults${c}`, "text", { renders: false }),
  call(`check ./case -f json${c}${day}`, "json", { schema: "check", renders: false }),
];
const checkedCopy = (file: string): readonly Call[] =>
  ["markdown", "html"].map((format) =>
    call(`report ./case -d fact-check --checked ./more/${file} -f ${format}${c}`, format as "markdown" | "html", { renders: false }),
  );
const reply = (ending: string, content: fc.Arbitrary<string | Uint8Array>): Kind => ({
  name: `reply-${ending}`,
  input: at(`more/reply.${ending}`, content),
  calls: [...reading(`reply.${ending}`), ...checkedCopy(`reply.${ending}`)],
});
const book = (ending: "xlsx" | "ods", seed: Uint8Array): Kind => ({
  name: `book-${ending}`,
  input: changedPackage([seed]).map((content): Files => ({ [`more/book.${ending}`]: content, "more/map.yaml": map })),
  calls: [
    ...["--dry-run", "--draft-map", "--map ./more/map.yaml --dry-run", "-q"].map((how) =>
      call(`sheet import ./more/book.${ending} ./case ${how}${c}`, "text", { renders: false }),
    ),
    ...reading(`book.${ending}`),
  ],
});

const filled = (text: string): string => text.replace(/(Answer|Document title|Web address|Document):\*\*/g, "$1:** Yes, since 2024, at https://a.example.");
const table =
  "Policy no.;Policy title;Summary;Next review;Type;Clauses\nP-01;Sharing;Says who.;31/12/2026;Policy;T6.3a\nP-02;Keeping;Says how long.;;Procedure;\n";
const map =
  'known_by: "Policy no."\nids: policies\ncolumns:\n  "Policy no.": source.reference\n  "Policy title": title\n  Summary: statement\n  Next review: dates.review_due\n  Type: kind\n  Clauses: clauses\nalways: {said_by: producer, state: in_place, access: internal}\nwords:\n  kind: {Policy: policy, Procedure: procedure}\n';
const copied = [
  'by: Rosalind Achebe\nfrom: Code of Practice for Statistics, edition 3.0, page 12\non: "2026-11-27"\npractices:\n  "4.2": The text of a practice. It should be followed.\n',
  'by: A\nfrom: B\non: "2026-11-27"\nall: true\npractices:\n  "4.3": { title: Rights, text: Rights should be minded. }\n',
];
const templateNames = Object.keys(seeds.templates);
const onTemplates = (["annex", "letter", "record", "follow-up", "request", "fact-check", "scorecard"] as const).flatMap((kind) =>
  (["markdown", "html", "odt", "docx"] as const).map((format) =>
    call(`report ./case -d ${kind} -f ${format} --templates ./more/templates${c}`, format === "html" ? "text" : format, { renders: false }),
  ),
);
const imports = ["--map ./more/map.yaml --dry-run", "--draft-map"].map((how) =>
  call(`sheet import ./more/table.csv ./case ${how}${c}`, "text", { renders: false }),
);

/** Assessments in folders, and files in them, of all the names that a disk can hold. */
const odd = payload
  .map((text) => Buffer.from(text).toString("utf8").replace(/[/\0]/g, "_").slice(0, 60))
  .filter((text) => text !== "" && text !== "." && text !== "..");
const names = fc.tuple(odd, odd, fc.constantFrom(".yaml", ".YAML", ".yml", ".yaml.txt", "", ".csv")).map(([folder, file, ending]): Files => {
  const entries = Object.entries(model).map(([name, content]) => [`more/${folder}/${name}`, content] as const);
  return { ...Object.fromEntries(entries), [`more/${folder}/${file}${ending}`]: model["T6.3.yaml"] ?? "" };
});

/** Every kind of input that t6 reads. */
export function kindsOf(made: Prepared): readonly Kind[] {
  const results = [JSON.parse(made.text("result.json")), JSON.parse(made.text("result.json")), JSON.parse(made.text("score.json")), ...seeds.released];
  return [
    { name: "practice", input: ofPractice, calls: onFolder("./case") },
    { name: "asks", input: at("case/asks.yaml", yamlFile(seeds.asks, "asks")), calls: onFolder("./case") },
    { name: "assessment", input: at("case/assessment.yaml", yamlFile(seeds.heads, "assessment")), calls: onFolder("./case") },
    { name: "result", input: at("more/result.json", jsonFile(results, "result")), calls: rendering("./more/result.json", "") },
    { name: "config", input: at("case/t6.config.yaml", yamlFile(seeds.configs, "config")), calls: onFolder("./case") },
    {
      name: "catalogue",
      input: at("catalogue.yaml", yamlFile(seeds.catalogues, "catalogue")),
      calls: [
        ...onFolder("./case"),
        call(`init ./out/new --yes${c}`, "text", { renders: false }),
        call(`schema practice${c}`, "text", { renders: false }),
        call(`explain T6.3${c}`, "text", { renders: false }),
      ],
    },
    {
      name: "template",
      input: fc.constantFrom(...templateNames).chain((name) => at(`more/templates/${name}`, textFile([seeds.templates[name] ?? ""]))),
      calls: onTemplates,
    },
    {
      name: "links",
      input: at("more/links.json", jsonFile([JSON.parse(made.text("links.json"))], "links")),
      calls: ["text", "json", "markdown"].flatMap((format) =>
        ["--offline", "--archive", "--list"].map((how) =>
          call(
            `links ./case ${how} -f ${format} --cache ./more/links.json${c}${day}`,
            format === "json" && how !== "--list" ? "json" : format === "markdown" ? "host-markdown" : "text",
            { renders: false, ...(how !== "--list" && { schema: "link-report" }) },
          ),
        ),
      ),
    },
    {
      name: "baseline",
      input: at("case/t6.baseline.yaml", yamlFile([...seeds.baselines, made.text("frozen.yaml")], "baseline")),
      calls: [
        ...onFolder("./case").slice(0, 8),
        call(`baseline write ./case --prune --baseline ./case/t6.baseline.yaml${c}${day}`, "text", { renders: false }),
        call(`forecast ./case${c}${day}`, "text", { renders: false }),
      ],
    },
    reply("md", textFile([made.text("request.md"), filled(made.text("request.md")), made.text("fact-check.md")])),
    reply("csv", textFile([made.text("request.csv"), made.text("fact-check.csv"), "Question;Answer\nQ-T6.3a;Yes.\n"])),
    reply(
      "json",
      textFile([formReplyText({ reference: "", answers: [{ question: "Q-T6.3a", fields: { answer: "Yes.", title: "A log", dated: "May 2025" } }] }), "{}"]),
    ),
    reply("docx", changedPackage([made.bytes("request.docx"), made.bytes("fact-check.docx")])),
    reply("odt", changedPackage([made.bytes("request.odt")])),
    book("xlsx", made.bytes("book.xlsx")),
    book("ods", made.bytes("book.ods")),
    { name: "table", input: textFile([table]).map((content): Files => ({ "more/table.csv": content, "more/map.yaml": map })), calls: imports },
    { name: "map", input: yamlFile([map], "config").map((content): Files => ({ "more/map.yaml": content, "more/table.csv": table })), calls: imports },
    {
      name: "register",
      input: textFile([register]).map((content): Files => ({ ...besides, "more/register.csv": content })),
      calls: onRegister("./more/register.csv", c),
    },
    {
      name: "register-map",
      input: yamlFile([registerMap], "register-map").map(
        (content): Files => ({ ...besides, "more/register.map.yaml": content, "more/register.csv": register }),
      ),
      calls: onRegister("./more/register.csv", c),
    },
    {
      name: "register-xlsx",
      input: changedPackage([made.bytes("register.xlsx")]).map((content): Files => ({ ...besides, "more/register.xlsx": content })),
      calls: onRegister("./more/register.xlsx", c),
    },
    {
      // An assessment that is carried over is read by the catalogue to which it is carried, so that no other is named.
      name: "crosswalk",
      input: at("case/crosswalk.yaml", yamlFile(seeds.crosswalks, "crosswalk")),
      calls: [
        call(`check ./case -f json${day}`, "json", { schema: "check", renders: false }),
        call(`score ./case${day}`, "text", { renders: false }),
        ...["--dry-run", "--accept 1 --refuse 2 --by Reader --dry-run", "--on 2025-06-30"].map((how) =>
          call(`upgrade ./case --to 3.0 ${how}`, "text", { renders: false }),
        ),
      ],
    },
    {
      name: "copied",
      input: at("more/copied.yaml", textFile(copied)),
      calls: [call("catalogue fill ./more/copied.yaml -o ./out/filled.yaml", "text", { renders: false })],
    },
    { name: "names", input: names, calls: onFolder("./more") },
    {
      name: "letterhead",
      input: at("more/letterhead.docx", changedPackage([made.bytes("request.docx")])),
      calls: [call(`report ./case -d letter -f docx --letterhead ./more/letterhead.docx${c}`, "docx", { renders: false })],
    },
  ];
}

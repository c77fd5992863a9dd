import { resolve } from "node:path";
import { begin } from "../../api/begin.ts";
import { exampleFor } from "../../api/example.ts";
import type { Answers } from "../../begin/answers.ts";
import { disk } from "../../io/disk.ts";
import { shown } from "../../io/display.ts";
import { obstacleAt, writeNewFolder } from "../../io/new-folder.ts";
import { readText } from "../../io/read.ts";
import { replacedChoice, replacedText } from "../../language/replaced.ts";
import type { CatalogueFile } from "../../model/catalogue.ts";
import { isShipped } from "../../model/shipped.ts";
import { prettyDiagnostics } from "../../report/pretty.ts";
import { counted } from "../../report/tally.ts";
import { widthFor } from "../appearance.ts";
import type { Asker } from "../ask/asker.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import type { InitOptions } from "../init-options.ts";
import { askForAnswers, folderFor } from "../init-wizard.ts";
import { inPath, tellNext } from "../next.ts";
import { openedCatalogue } from "../opened-catalogue.ts";
import { Refusal } from "../refusal.ts";
import { finishIn } from "../unfinished.ts";

/** What stands in the place of a name that nobody gave: it can be seen in every document, and found in the file. */
const unnamed = { data: "[name of the data]", producer: "[name of the producer]", assessor: "[name of the assessor]" } as const;

/** t6 init: a folder in which an assessment can begin, written whole or not at all, and over nothing. */
export async function init(folder: string | undefined, options: InitOptions, host: Host): Promise<ExitCode> {
  if (folder !== undefined) {
    finishIn(folder, host);
    refuseObstacle(folder);
  }
  if (options.example === true) return writeExample(folder ?? "npd-2019", options, host);
  const named = options.catalogue ?? (await catalogueOfEdition(options.edition));
  const catalogue = await openedCatalogue(named, host, "nothing can begin with it. Nothing was written");
  const edition = options.edition ?? catalogue.catalogue.file.editions.at(-1)?.id ?? "";
  if (options.quiet !== true) host.err.write(replacedWords(catalogue.catalogue.file, edition));
  const asker = options.yes === true ? undefined : await host.asker?.();
  const answers = asker === undefined ? answersFrom(options, edition) : await askForAnswers(asker, options, edition, catalogue.catalogue.file.regulator?.name);
  const place = folder ?? (asker === undefined ? folderFor(options.data ?? "") : await askForPlace(asker, folderFor(answers.data)));
  refuseObstacle(place);
  const { files, errors, config } = await begin(place, answers, catalogue, await bringing(place, named));
  if (errors.length > 0) {
    host.err.write(prettyDiagnostics(errors, { width: widthFor(host.err, host.env) }));
    throw new Refusal("What was given does not make an assessment that t6 check would pass. Nothing was written.");
  }
  write(place, files);
  if (options.quiet !== true) host.err.write(told(place, files.size, { ...answers, isWeighed: asker !== undefined || isWeighed(options) }, config));
  tellNext(`t6 add evidence${inPath(place)}`, host, options, `t6 sheet export${inPath(place)} -o${inPath(bookFor(place))}`);
  return exit.fine;
}

/** The catalogue that comes with t6 and has the edition that somebody named; undefined where the one that is gone by anyway has it, or none. */
async function catalogueOfEdition(edition: string | undefined): Promise<string | undefined> {
  if (edition === undefined) return undefined;
  const { shippedWith } = await import("../../api/shipped-with.ts");
  const [id] = await shippedWith(edition);
  return id;
}

/** What the folder has to bring along of a catalogue that was named: its text; nothing of one that comes with t6, or by which the configuration above goes anyway. */
async function bringing(place: string, named: string | undefined): Promise<string | undefined> {
  if (named === undefined || isShipped(named)) return undefined;
  const { catalogueOf, createConfigs } = await import("../../api/config.ts");
  const ruling = catalogueOf(await createConfigs(disk).above(place));
  return ruling !== undefined && resolve(ruling) === resolve(named) ? undefined : readText(named).text;
}

/** That the edition has been replaced, before anybody answers a question about it. */
function replacedWords(file: CatalogueFile, edition: string): string {
  const text = replacedText(file, edition);
  return text === undefined ? "" : `${text} ${replacedChoice(file, edition)}\n`;
}

/** Without a terminal: what is given, and for the rest the most cautious answer or a name that is plainly none. */
function answersFrom(options: InitOptions, edition: string): Answers {
  const { data = unnamed.data, producer = unnamed.producer, role = "producer", sensitivity = "high", publicInterest = "high", reasons } = options;
  const assessor = options.assessor ?? (role === "producer" ? producer : unnamed.assessor);
  const facts = [...(options.without ?? []), ...(options.collectedBy === undefined ? [] : [options.collectedBy])];
  return { data, producer, assessor: { name: assessor, role }, facts, sensitivity, publicInterest, ...(reasons !== undefined && { reasons }), edition };
}

/** A book beside the folder. */
const bookFor = (place: string): string => (place === "." ? "assessment.xlsx" : `${place.replace(/[\\/]+$/, "")}.xlsx`);

async function askForPlace(asker: Asker, initial: string): Promise<string> {
  return asker.text({
    message: "In which new folder?",
    initial,
    problem: (path) => {
      const obstacle = obstacleAt(path);
      return obstacle === undefined ? undefined : `${path} ${obstacle}. Name another folder.`;
    },
  });
}

function refuseObstacle(folder: string): void {
  const obstacle = folder.trim() === "" ? "is no name of a folder" : obstacleAt(folder);
  if (obstacle !== undefined)
    throw new Refusal(`${folder.trim() === "" ? "An empty text" : shown(folder)} ${obstacle}: name another folder. Nothing was written.`);
}

function writeExample(folder: string, options: InitOptions, host: Host): ExitCode {
  refuseObstacle(folder);
  write(folder, exampleFor(folder));
  if (options.quiet !== true) host.err.write(`wrote ${shown(folder)}, the National Pupil Database as it was assessed in 2019\n`);
  tellNext(`t6 score${inPath(folder)}`, host, options);
  return exit.fine;
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  const failure = writeNewFolder(folder, files);
  if (failure !== undefined) throw new Refusal(`${shown(failure.path)} cannot be written: ${failure.reason}. Nothing was written.`);
}

/** Whether somebody said how sensitive the data are and how much the public cares. */
const isWeighed = ({ sensitivity, publicInterest }: InitOptions): boolean => sensitivity !== undefined && publicInterest !== undefined;

/** What was written, and what somebody still has to put in. */
function told(
  folder: string,
  files: number,
  { data, producer, assessor, reasons, isWeighed: weighed }: Answers & { readonly isWeighed: boolean },
  config: string | undefined,
): string {
  const place = shown(folder);
  const open = [
    ...(data === unnamed.data ? ["the name of the data"] : []),
    ...(producer === unnamed.producer ? ["the name of the producer"] : []),
    ...(assessor.name === unnamed.assessor ? ["the name of the assessor"] : []),
    ...(reasons === undefined
      ? [weighed ? "why the data are that sensitive, and the public cares that much" : "how sensitive the data are, how much the public cares, and why"]
      : []),
  ];
  const lines = [
    `wrote ${place}, ${counted(files, "file")}`,
    ...(open.length === 0 ? [] : [`To fill in, in ${place === "." ? "" : `${place}/`}assessment.yaml: ${open.join("; ")}.`]),
    ...(config === undefined ? [] : [`${config} is in force there already, so the folder has no configuration of its own.`]),
  ];
  return `${lines.join("\n")}\n`;
}

import { inDisplay } from "../io/in-display.ts";
import type { Workspace } from "../io/workspace.ts";
import type { Assessment, Loaded } from "../model/assessment.ts";
import type { AsksFile, AssessmentFile, CrosswalkFile, PracticeFile } from "../model/generated/schemas.ts";
import { type OpenedFile, openFile, openText } from "./open.ts";
import type { Pieces } from "./rest/check-rest.ts";
import type { RestRead } from "./rest/types.ts";
import { fittingFirst, secondPractices, seconds } from "./second-files.ts";
import type { LoadedAssessment, NamedCatalogue } from "./types.ts";

export type LoadedFolder = Pick<LoadedAssessment, "folder" | "assessment" | "files" | "problems" | "naming"> & {
  /** What there is to check beside what cannot be used. Left out where there is no such thing, or nothing beside it. */
  readonly rest?: RestRead;
  /** What carries it over to another edition, or was set aside on the way back. Left out where nothing does. */
  readonly crosswalk?: Loaded<CrosswalkFile>;
};

/** What is known of the files of a folder before they are opened. */
interface Known {
  /** What some of the files are to say, in the place of what is in them. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Whether the folder lists all of them as files. */
  readonly areFiles?: boolean;
}

/** Reads the files of one assessment's folder and puts together what they say. */
export async function loadFolder(workspace: Workspace, folder: string, names: readonly string[], { texts, areFiles = false }: Known): Promise<LoadedFolder> {
  const opened: OpenedFile[] = [];
  for (const name of names) {
    const text = texts?.get(name);
    opened.push(text === undefined ? await openFile(workspace, inDisplay(folder, name), name, { isListedAsFile: areFiles }) : await openText(text, name));
  }
  const whole = partsOf(opened);
  const rests = new Map(opened.flatMap(({ file, rest }) => (rest === undefined ? [] : [[file, rest] as const])));
  // What cannot be used keeps its file from deciding anything. The rest of the file is checked all the same.
  const parts = rests.size === 0 ? whole : partsOf(opened.map((one) => ({ ...one, data: one.data ?? one.rest?.sound.data })));
  const [[head], [restHead]] = [whole.heads, parts.heads];
  const { asks, practices, broken, lost } = whole;
  const [crosswalk] = sound<CrosswalkFile>(opened, "crosswalk");
  const naming = namingOf(restHead ?? head, crosswalk);
  return {
    folder,
    ...(crosswalk !== undefined && { crosswalk }),
    ...(naming !== undefined && { naming }),
    assessment: head && { head, practices, asks: asks[0], broken, lost },
    ...(rests.size > 0 && restHead !== undefined && { rest: await restOf({ ...parts, head: restHead, asks: parts.asks[0], rests }) }),
    files: opened
      .filter(({ kind }) => kind !== "catalogue" && kind !== "config" && kind !== "baseline")
      .map(({ file, kind, text, reading }) => ({
        file,
        kind: kind as LoadedFolder["files"][number]["kind"],
        text,
        ...(reading !== undefined && { reading }),
      })),
    problems: [
      ...opened.flatMap(({ problems }) => problems),
      ...seconds(parts.heads, "main file"),
      ...seconds(parts.asks, "file of asks"),
      ...secondPractices(parts.practices),
    ],
  };
}

/** The catalogue that is named: what carries an assessment over to another edition names that one's. */
function namingOf(head: Loaded<AssessmentFile> | undefined, crosswalk: Loaded<CrosswalkFile> | undefined): NamedCatalogue | undefined {
  if (crosswalk !== undefined && crosswalk.data.set_aside !== true) {
    const { crosswalk: catalogue, from } = crosswalk.data;
    return { catalogue, file: crosswalk.file, key: "crosswalk", from: from.catalogue };
  }
  const catalogue = head?.data.catalogue;
  return head === undefined || catalogue === undefined ? undefined : { catalogue, file: head.file, key: "catalogue" };
}

/** What there is to check of files that are not whole. What it takes is loaded for those only. */
async function restOf(pieces: Pieces): Promise<RestRead> {
  const { checkRest } = await import("./rest/check-rest.ts");
  const { head, practices, asks, broken, rests } = pieces;
  return {
    asOf: head.data.as_of,
    assessment: { head, practices, asks, broken },
    isWhole: (file) => !rests.has(file),
    check: (catalogue, asOf, see) => checkRest(pieces, catalogue, asOf, see),
  };
}

/** The files of a folder by what they are, and those that are lost. */
function partsOf(opened: readonly OpenedFile[]) {
  const isLost = ({ kind, data }: OpenedFile) => data === undefined && (kind === "practice" || kind === "asks" || kind === "unknown");
  const missing = opened.filter(isLost);
  return {
    heads: namedFirst(sound<AssessmentFile>(opened, "assessment")),
    asks: sound<AsksFile>(opened, "asks"),
    practices: fittingFirst(sound<PracticeFile>(opened, "practice")),
    broken: missing.filter(({ kind }) => kind !== "asks").map(brokenFile),
    lost: missing.map(({ text }) => text),
  };
}

function sound<Data>(opened: readonly OpenedFile[], wanted: OpenedFile["kind"]): readonly Loaded<Data>[] {
  return opened.filter(({ kind, data }) => kind === wanted && data !== undefined).map(({ file, data }) => ({ file, data: data as Data }));
}

/** Of several files that could be the main one, the one that is called so. */
function namedFirst(heads: readonly Loaded<AssessmentFile>[]): readonly Loaded<AssessmentFile>[] {
  const isNamed = ({ file }: Loaded<AssessmentFile>) => /^assessment\.ya?ml$/.test(file);
  return [...heads.filter(isNamed), ...heads.filter((head) => !isNamed(head))];
}

/** A file that is set aside, with the practice it is about if its data or, failing that, its text still says so. */
function brokenFile({ file, text, remains }: OpenedFile): Assessment["broken"][number] {
  const named = typeof remains === "object" && remains !== null ? (remains as Record<string, unknown>)["practice"] : undefined;
  // What is no name of a practice names none: then it may be about any that has no file.
  const said = typeof named === "string" ? (/^[A-Za-z0-9][A-Za-z0-9.-]*$/.exec(named) ?? [])[0] : undefined;
  const practice = typeof named === "string" ? said : /^practice: *["']?([A-Za-z0-9][A-Za-z0-9.-]*)/m.exec(text ?? "")?.[1];
  return practice === undefined ? { file } : { file, practice };
}

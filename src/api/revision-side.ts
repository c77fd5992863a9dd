import { overviewOf } from "../assess/overview.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { isThere } from "../io/file.ts";
import { inDisplay } from "../io/in-display.ts";
import { contentsOf, inRepository, type Repository, type RevisionFile } from "../io/revision-files.ts";
import { withTemporaryFolder, writeBelow } from "../io/temporary.ts";
import { findAssessments } from "../io/walk.ts";
import type { Overview } from "../model/overview.ts";
import { eachResult, type Opened } from "./results.ts";
import { type CommitTree, catalogueNamedIn, isConfig } from "./revision-tree.ts";
import { type OpenedSide, type SideOptions, type SideOverview, sideOf } from "./sides.ts";
import type { Assessed, LoadedAssessment } from "./types.ts";
import type { IsUnchanged } from "./unchanged.ts";

/** Where to look, and how to read. */
interface Opening {
  readonly repository: Repository;
  readonly paths: readonly string[];
  readonly options: SideOptions;
}

/** How assessments stand, by the ways to them from the top of the repository; undefined where nothing could be decided. */
type ByWay = ReadonlyMap<string, Overview | undefined>;

/** What was found on one side. */
interface Found {
  readonly side: OpenedSide;
  /** The paths in which there is an assessment. */
  readonly found: ReadonlySet<string>;
  /** What is the same on the other side. */
  readonly unchanged: ByWay;
}

/**
 * The assessments of a commit: their files are written out into a folder that is taken away again.
 * @param known how assessments stand that are known to be the same in this commit: their files are not looked at
 */
export async function openCommit(
  tree: CommitTree,
  label: string,
  { repository, paths, options }: Opening,
  isUnchanged: IsUnchanged,
  known: ByWay = new Map(),
): Promise<Found> {
  if (tree.reason !== undefined) return refused(`${label} cannot be read: ${tree.reason}.`);
  const ways = paths.map((path) => [path, inRepository(path, repository) ?? ""] as const);
  const below = tree.files.filter(({ name }) => ways.some(([, way]) => isBelow(name, way) && (name === way || isYaml(name))) || isConfigAbove(name, ways));
  const wanted = below.filter(({ name }) => !isIn(name, known));
  const contents = withCatalogues(wanted, tree.files);
  if (contents.value === undefined) return refused(`${label} cannot be read: ${contents.reason}.`);
  const files = contents.value;
  const found = ways.filter(([, way]) => below.some(({ name }) => name === way || (isBelow(name, way) && isHead(name))));
  const left = found.filter(([, way]) => wanted.some(({ name }) => isBelow(name, way)));
  const named = (way: string) => (way === "" ? label : `${label}:${way}`);
  return withTemporaryFolder(async (folder) => {
    // The search for a configuration ends at the top of a repository.
    writeBelow(folder, new Map([...files, [".git/end", new Uint8Array()]]));
    const wayOf = (name: string) => (name === folder ? "" : name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : undefined);
    const { opened, taken, unchanged, diagnostics, refusals } = await openAll(
      left.map(([, way]) => (way === "" ? folder : inDisplay(folder, way))),
      // Where all that a path holds is known already, there is nothing left in it.
      known.size === 0 ? options : { ...options, allowEmpty: true },
      wayOf,
      isUnchanged,
    );
    const printed = (name: string) => {
      const way = wayOf(name);
      return way === undefined ? name : named(way);
    };
    const own = sideOf(opened, (one) => ({ name: printed(one.name), key: one.saved === undefined ? one.name.slice(folder.length + 1) : undefined }));
    const relabelled = (all: readonly Diagnostic[]) => all.map((diagnostic) => ({ ...diagnostic, file: printed(diagnostic.file) }));
    return {
      found: new Set(found.map(([path]) => path)),
      unchanged,
      side: {
        results: own.results,
        alike: [
          ...taken.map((one) => ({ ...one, name: printed(one.name) })),
          ...[...known].flatMap(([key, overview]) => (overview === undefined ? [] : [{ name: named(key), key, overview }])),
        ],
        undecided: [...own.undecided, ...[...known].flatMap(([key, overview]) => (overview === undefined ? [{ name: named(key), key }] : []))],
        diagnostics: relabelled(diagnostics),
        refusals: refusals.map((refusal) => refusal.replaceAll(`${folder}/`, `${label}:`).replaceAll(folder, label)),
      },
    };
  });
}

/** The assessments as they are now. */
export async function openNow({ repository, paths, options }: Opening, isUnchanged: IsUnchanged): Promise<Found> {
  const found = paths.filter((path) => isThere(path) && findAssessments([path]).assessments.length > 0);
  const { opened, taken, unchanged, diagnostics, refusals } = await openAll(found, options, (name) => inRepository(name, repository), isUnchanged);
  return {
    found: new Set(found),
    unchanged,
    side: {
      ...sideOf(opened, ({ name, saved }) => ({ name, key: saved === undefined ? (inRepository(name, repository) ?? name) : undefined })),
      alike: taken,
      diagnostics,
      refusals,
    },
  };
}

function refused(refusal: string): Found {
  return { found: new Set(), unchanged: new Map(), side: { results: [], alike: [], undecided: [], diagnostics: [], refusals: [refusal] } };
}

/** Opens what is there, and notes which of it is the same on the other side. */
async function openAll(paths: readonly string[], options: SideOptions, wayOf: (name: string) => string | undefined, isUnchanged: IsUnchanged) {
  const opened: Opened[] = [];
  const taken: SideOverview[] = [];
  const unchanged = new Map<string, Overview | undefined>();
  const found: Diagnostic[] = [];
  const take = async ({ folder, decision, errors }: Assessed, loaded: LoadedAssessment): Promise<boolean> => {
    const way = wayOf(folder);
    if (way === undefined || !isUnchanged(way, loaded)) return false;
    const overview = decision && overviewOf(decision);
    unchanged.set(way, overview);
    if (overview === undefined) return false;
    taken.push({ name: folder, key: way, overview });
    found.push(...(await errors()));
    return true;
  };
  const visit = async (one: Opened): Promise<void> => {
    opened.push(one);
    found.push(...one.diagnostics);
  };
  const { diagnostics, refusals } = await eachResult(paths, options, { take, visit });
  return { opened, taken, unchanged, diagnostics: [...diagnostics, ...found], refusals };
}

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);
const isHead = (name: string): boolean => /(?:^|\/)assessment\.ya?ml$/.test(name);
const isBelow = (name: string, way: string): boolean => way === "" || name === way || name.startsWith(`${way}/`);
const folderOf = (name: string): string => (name.includes("/") ? name.slice(0, name.lastIndexOf("/")) : "");

/** Whether a file lies in one of some folders, however deep. */
function isIn(name: string, folders: ByWay): boolean {
  if (folders.size === 0 || name === "") return false;
  return folders.has(folderOf(name)) || isIn(folderOf(name), folders);
}

function isConfigAbove(name: string, ways: readonly (readonly [string, string])[]): boolean {
  return isConfig(name) && ways.some(([, way]) => isBelow(way, folderOf(name)));
}

/** The contents of the files wanted, and of the catalogues that their configurations name. */
function withCatalogues(wanted: readonly RevisionFile[], all: readonly RevisionFile[]): ReturnType<typeof contentsOf> {
  const contents = contentsOf(wanted);
  if (contents.value === undefined) return contents;
  const named = new Set([...contents.value].flatMap(([name, bytes]) => catalogueNamedIn(name, bytes)));
  const more = contentsOf(all.filter(({ name }) => named.has(name) && !contents.value.has(name)));
  return more.value === undefined ? more : { value: new Map([...contents.value, ...more.value]) };
}

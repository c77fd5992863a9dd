import type { Diagnostic } from "../diagnostics/problem.ts";
import { isThere } from "../io/file.ts";
import { inDisplay } from "../io/in-display.ts";
import { commitOf, contentsOf, currentRepository, filesOf, inRepository, mergeBase, type Repository, type RevisionFile } from "../io/revision-files.ts";
import { withTemporaryFolder, writeBelow } from "../io/temporary.ts";
import { findAssessments } from "../io/walk.ts";
import type { ConfigFile } from "../model/generated/schemas.ts";
import { readData } from "../source/read-data.ts";
import { openResults } from "./results.ts";
import { type OpenedSide, type SideOptions, sideOf } from "./sides.ts";
import { checkRevisions } from "./usage.ts";

/** What two sides of a comparison are, where git knows them. */
export interface Revisions {
  readonly from: string;
  /** Undefined: the files as they are now. */
  readonly to: string | undefined;
  /** Compare with the last commit that both have in common, and not with `from` itself. */
  readonly sinceCommon: boolean;
  readonly paths: readonly string[];
}

export interface OpenedRevisions {
  readonly old: OpenedSide;
  readonly now: OpenedSide;
}

/**
 * Opens two revisions, or one and the files as they are now. Gives one sentence where that cannot be.
 *
 *     const { opened, refusal } = await openRevisions({ from: "main", to: "HEAD", sinceCommon: true, paths: ["evidence"] }, {});
 *     if (opened !== undefined) await diffSides(opened.old, opened.now, {});
 *
 * @throws {UsageError} where a revision, a path or an option is none
 */
export async function openRevisions(
  revisions: Revisions,
  options: SideOptions,
): Promise<{ readonly opened: OpenedRevisions; readonly refusal?: undefined } | { readonly opened?: undefined; readonly refusal: string }> {
  checkRevisions(revisions, options);
  const { from, sinceCommon } = revisions;
  const { value: repository, reason } = currentRepository();
  if (repository === undefined) return { refusal: `${from} is no file or folder here, and cannot be looked up as a revision: ${reason}.` };
  const { to, paths } = secondRevision(revisions);
  const outside = paths.find((path) => inRepository(path, repository) === undefined);
  if (outside !== undefined) return { refusal: `${outside} is not in the repository at ${repository.root}, whose revisions are compared.` };
  const start = commitOf(from);
  const end = to === undefined ? undefined : commitOf(to);
  if (start === undefined) return { refusal: unknownRevision(from) };
  if (to !== undefined && end === undefined) return { refusal: unknownRevision(to) };
  const base = sinceCommon ? mergeBase(start, end ?? "HEAD") : start;
  if (base === undefined) {
    return { refusal: `${from} and ${to ?? "HEAD"} have no commit in common here: fetch more of the history, or compare ${from}..${to ?? "HEAD"}.` };
  }
  const old = await openCommit(base, from, repository, paths, options);
  const now = end === undefined || to === undefined ? await openNow(repository, paths, options) : await openCommit(end, to, repository, paths, options);
  const lost = paths.find((path) => !old.found.has(path) && !now.found.has(path));
  if (lost !== undefined) {
    return { refusal: `There is no assessment in ${lost}, neither in ${from} nor in ${to ?? "the files as they are now"}.` };
  }
  return { opened: { old: old.side, now: now.side } };
}

/** What follows a revision may be another: a name that nothing here has, and that git knows. */
function secondRevision({ to, paths }: Revisions): Pick<Revisions, "to" | "paths"> {
  const [first, ...rest] = paths;
  if (to !== undefined || first === undefined || isThere(first) || commitOf(first) === undefined) return { to, paths };
  return { to: first, paths: rest.length === 0 ? ["."] : rest };
}

function unknownRevision(name: string): string {
  return `There is neither a file or folder nor a revision called ${name} here.`;
}

interface Found {
  readonly side: OpenedSide;
  /** The paths in which there is an assessment. */
  readonly found: ReadonlySet<string>;
}

/** The assessments of a commit: their files are written out into a folder that is taken away again. */
async function openCommit(commit: string, label: string, repository: Repository, paths: readonly string[], options: SideOptions): Promise<Found> {
  const all = filesOf(commit);
  if (all.value === undefined) return refused(`${label} cannot be read: ${all.reason}.`);
  const ways = paths.map((path) => [path, inRepository(path, repository) ?? ""] as const);
  const wanted = all.value.filter(({ name }) => ways.some(([, way]) => isBelow(name, way) && (name === way || isYaml(name))) || isConfigAbove(name, ways));
  const contents = withCatalogues(wanted, all.value);
  if (contents.value === undefined) return refused(`${label} cannot be read: ${contents.reason}.`);
  const files = contents.value;
  return withTemporaryFolder(async (folder) => {
    // The search for a configuration ends at the top of a repository.
    writeBelow(folder, new Map([...files, [".git/end", new Uint8Array()]]));
    const found = ways.filter(([, way]) => [...files.keys()].some((name) => name === way || (isBelow(name, way) && isHead(name))));
    const { opened, diagnostics, refusals } = await openResults(
      found.map(([, way]) => (way === "" ? folder : inDisplay(folder, way))),
      options,
    );
    const named = (name: string) => (name === folder ? label : name.startsWith(`${folder}/`) ? `${label}:${name.slice(folder.length + 1)}` : name);
    const relabelled = (all: readonly Diagnostic[]) => all.map((diagnostic) => ({ ...diagnostic, file: named(diagnostic.file) }));
    return {
      found: new Set(found.map(([path]) => path)),
      side: {
        ...sideOf(opened, (one) => ({ name: named(one.name), key: one.saved === undefined ? one.name.slice(folder.length + 1) : undefined })),
        diagnostics: relabelled([...diagnostics, ...opened.flatMap((one) => one.diagnostics)]),
        refusals: refusals.map((refusal) => refusal.replaceAll(`${folder}/`, `${label}:`).replaceAll(folder, label)),
      },
    };
  });
}

function refused(refusal: string): Found {
  return { found: new Set(), side: { results: [], undecided: [], diagnostics: [], refusals: [refusal] } };
}

/** The assessments as they are now. */
async function openNow(repository: Repository, paths: readonly string[], options: SideOptions): Promise<Found> {
  const found = paths.filter((path) => isThere(path) && findAssessments([path]).assessments.length > 0);
  const { opened, diagnostics, refusals } = await openResults(found, options);
  return {
    found: new Set(found),
    side: {
      ...sideOf(opened, ({ name, saved }) => ({ name, key: saved === undefined ? (inRepository(name, repository) ?? name) : undefined })),
      diagnostics: [...diagnostics, ...opened.flatMap((one) => one.diagnostics)],
      refusals,
    },
  };
}

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);
const isHead = (name: string): boolean => /(?:^|\/)assessment\.ya?ml$/.test(name);
const isBelow = (name: string, way: string): boolean => way === "" || name === way || name.startsWith(`${way}/`);

function isConfigAbove(name: string, ways: readonly (readonly [string, string])[]): boolean {
  const [, folder] = /^(?:(.*)\/)?t6\.config\.ya?ml$/.exec(name) ?? [undefined, undefined];
  return /(?:^|\/)t6\.config\.ya?ml$/.test(name) && ways.some(([, way]) => folder === undefined || isBelow(way, folder));
}

/** The contents of the files wanted, and of the catalogues that their configurations name. */
function withCatalogues(wanted: readonly RevisionFile[], all: readonly RevisionFile[]): ReturnType<typeof contentsOf> {
  const contents = contentsOf(wanted);
  if (contents.value === undefined) return contents;
  const named = new Set([...contents.value].flatMap(([name, bytes]) => catalogueNamedIn(name, bytes)));
  const more = contentsOf(all.filter(({ name }) => named.has(name) && !contents.value.has(name)));
  return more.value === undefined ? more : { value: new Map([...contents.value, ...more.value]) };
}

function catalogueNamedIn(name: string, bytes: Uint8Array): readonly string[] {
  if (!/(?:^|\/)t6\.config\.ya?ml$/.test(name)) return [];
  const data = readData(new TextDecoder().decode(bytes))?.data as Partial<ConfigFile> | undefined;
  if (typeof data?.catalogue !== "string") return [];
  const way: string[] = [];
  for (const step of [...name.split("/").slice(0, -1), ...data.catalogue.split("/")]) {
    if (step === "..") way.pop();
    else if (step !== "." && step !== "") way.push(step);
  }
  return [way.join("/")];
}

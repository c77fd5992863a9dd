import { catalogueOfResult } from "../../api/result-catalogue.ts";
import type { Opened } from "../../api/results.ts";
import { shippedCatalogue } from "../../api/shipped.ts";
import { ownChecks } from "../../gate/entry.ts";
import { isUnreadable } from "../../gate/rules/outcome.ts";
import { isOwnCode } from "../../gate/rules/own/code.ts";
import { disk } from "../../io/disk.ts";
import { folderOf, isFile } from "../../io/file.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { gapOf } from "../../model/not-held.ts";
import { isShipped, type ShippedId, shippedCatalogues } from "../../model/shipped.ts";
import { catalogueEntry } from "../../report/explain/catalogue.ts";
import { clauseEntries } from "../../report/explain/clause.ts";
import { entriesFor } from "../../report/explain/entries.ts";
import type { Case, Entry } from "../../report/explain/entry.ts";
import { mapPassages } from "../../report/explain/map.ts";
import { practiceEntries } from "../../report/explain/practice.ts";
import { type ExplainOptions as SheetOptions, sheet } from "../../report/explain/sheet.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import { openedCatalogue } from "../opened-catalogue.ts";
import type { ExplainOptions } from "../options.ts";
import { openResultSession } from "../results.ts";
import { isNamed, subjectOf } from "../subject.ts";

/** t6 explain: what an id or a word means, and with a path what it comes to there. */
export async function explain(asked: string | undefined, path: string | undefined, options: ExplainOptions, host: Host): Promise<ExitCode> {
  const appearance = { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, options.color) };
  if (asked === undefined) return explainMap(options, host, appearance);
  const session = path === undefined ? undefined : await openResultSession([path], options, host);
  const cases = (session?.opened ?? []).map(caseOf);
  const [first] = cases;
  const catalogue = first?.catalogue ?? (first?.result && (await catalogueOfResult(first.result))) ?? (await catalogueFor(options, host));
  const entries = entriesFor(catalogue, cases);
  const here = [...entries, ...(await entriesBefore(first, entries)), ...(await ownEntries(asked, path, options))];
  const all = isNamed(asked, here) ? here : [...here, ...(await entriesElsewhere(asked, catalogue))];
  const { meant, others } = subjectOf(asked, all);
  // What was asked about is the finding there. The general text in its place would look like the answer.
  if (session?.code === exit.refused && cases.length === 0) return exit.refused;
  const sheets = meant.map(({ title, passages }) => sheet(title, passages(cases), appearance));
  const further = others.map(({ id, brief }) => `${id}: ${brief}`);
  const heading = `“${asked}” ${meant.length === 0 ? "stands for several things" : "stands for something else as well"}`;
  if (further.length > 0) sheets.push(sheet(heading, [{ heading: "t6 explain with one of these ids says more", bullets: further }], appearance));
  host.out.write(sheets.join("\n"));
  const unread = cases.flatMap(({ diagnostics }) => diagnostics.filter(isUnreadable));
  await tellErrors(unread, host, options);
  const undecided = cases.some(({ result }) => result === undefined);
  if (undecided) host.err.write("t6: some of the files have errors, so nothing is decided there: t6 check shows them.\n");
  return worst([session?.code ?? exit.fine, undecided ? exit.failed : exit.fine, unread.length > 0 ? exit.refused : exit.fine]);
}

/** What an assessment that was carried over has from the edition before: its files name the clauses of that one. */
async function entriesBefore(one: Case | undefined, known: readonly Entry[]): Promise<readonly Entry[]> {
  const from = one?.result?.carried_over?.from.catalogue;
  if (from === undefined || !isShipped(from)) return [];
  const ids = new Set(known.map(({ id }) => id));
  return entriesFor((await shippedCatalogue(from)).catalogue).filter(({ id }) => !ids.has(id));
}

/**
 * What stands in the other catalogues that come with t6, the catalogues and editions themselves, and the practice whose words are not held to which an id
 * would belong. Nothing here is called so, and to say that there is no such thing would be wrong. Whoever works by a catalogue of their own is told of that alone.
 */
async function entriesElsewhere(asked: string, own: Catalogue): Promise<readonly Entry[]> {
  const ids = isShipped(own.file.catalogue) ? (Object.keys(shippedCatalogues) as ShippedId[]) : [];
  const shipped = await Promise.all(ids.map(async (id) => (await shippedCatalogue(id)).catalogue));
  const catalogues = [own, ...shipped.filter(({ file }) => file.catalogue !== own.file.catalogue)];
  const known = [...catalogues.map(catalogueEntry), ...catalogues.flatMap((one) => [...practiceEntries(one), ...clauseEntries(one)])];
  const found = known.filter((entry) => isNamed(asked, [entry]));
  if (found.length > 0) return found;
  const gaps = catalogues.map(({ practices }) => gapOf(asked, practices.values()));
  return known.filter(({ id }) => gaps.includes(id)).map((entry) => ({ ...entry, names: [asked] }));
}

/** The checks that configurations bring where somebody asks: at a path, else here. They are looked for only where a code of theirs is asked for. */
async function ownEntries(asked: string, path: string | undefined, { config }: ExplainOptions): Promise<readonly Entry[]> {
  if (!isOwnCode(asked)) return [];
  const [{ checksInForce }, { createConfigs }, { ownCheckEntries }] = await Promise.all([
    ownChecks(),
    import("../../api/config.ts"),
    import("../../report/explain/own-check.ts"),
  ]);
  const folder = path === undefined ? "." : isFile(path) ? folderOf(path) : path;
  return ownCheckEntries(checksInForce(await createConfigs(disk, config).above(folder)));
}

/** What there is to ask for. */
async function explainMap(options: ExplainOptions, host: Host, appearance: SheetOptions): Promise<ExitCode> {
  const catalogue = await catalogueFor(options, host);
  const title = "t6 explain WORD explains any of these, and with a path behind it what it comes to there";
  host.out.write(sheet(title, mapPassages(catalogue, entriesFor(catalogue)), appearance));
  return exit.fine;
}

function caseOf({ catalogue, result, diagnostics, display }: Opened): Case {
  return { catalogue: catalogue?.catalogue, result, diagnostics, display };
}

/** The catalogue on its own, where no assessment says which. */
async function catalogueFor({ catalogue }: ExplainOptions, host: Host): Promise<Catalogue> {
  return (await openedCatalogue(catalogue, host, "nothing in it can be explained")).catalogue;
}

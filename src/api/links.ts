import type { Diagnostic } from "../diagnostics/problem.ts";
import { readAddress } from "../io/address.ts";
import { sha256 } from "../io/sha256.ts";
import { addressesOf, type CitedAddress, recordedDigests } from "../links/addresses.ts";
import { citationsOf } from "../links/cite.ts";
import { linkReport, lostClause } from "../links/document.ts";
import { lostClauses } from "../links/lost.ts";
import { linksFile, memoryOf, type Remembered } from "../links/memory.ts";
import type { Observation, Opener } from "../links/observation.ts";
import { type Placed, pointsOf } from "../links/place.ts";
import { type Allowance, planOf } from "../links/plan.ts";
import { type Grace, type Settled, settle } from "../links/settle.ts";
import { type Verdict, verdictOf } from "../links/verdict.ts";
import type { LinkReport, LinksFile, LostClause } from "../model/generated/schemas.ts";
import { toldErrors } from "./told.ts";
import type { Assessed, LoadedAssessment } from "./types.ts";
import { version } from "./version.ts";

/** One assessment whose links are checked. */
export interface LinkedAssessment {
  readonly assessed: Assessed;
  readonly loaded: LoadedAssessment;
}

export interface LinkOptions extends Allowance, Grace {
  /** What was remembered; undefined where nothing was. */
  readonly memory: LinksFile | undefined;
  /** Whether these assessments are all that the memory is about, so that what they do not cite is forgotten. */
  readonly whole: boolean;
  /** For how many minutes addresses may be opened. */
  readonly minutes: number;
  /** How addresses are opened. Left out: over the network, and only public ones. */
  readonly opener?: Opener;
  /** What is wrong with files, and what could not be opened: it is told in the report. */
  readonly diagnostics?: readonly Diagnostic[] | undefined;
  readonly refusals?: readonly string[] | undefined;
  /** Told after each address how many there are and how many of them are done. */
  readonly progress?: (done: number, of: number) => void;
}

export interface LinkCheck {
  readonly report: LinkReport;
  /** What to remember; undefined where nothing was learnt. */
  readonly memory: LinksFile | undefined;
  /** How many addresses were opened. */
  readonly opened: number;
  /** Addresses were opened and nobody answered at all: that says something about the network, and nothing about the sources. */
  readonly silent: boolean;
}

/** Opens the addresses that assessments cite, and says what became of each. The only function in t6 that touches the network. */
export async function checkLinks(assessments: readonly LinkedAssessment[], options: LinkOptions): Promise<LinkCheck> {
  const { memory, day } = options;
  const addresses = addressesOf((await Promise.all(assessments.map(placed))).flat(), readAddress);
  const before = memoryOf(memory);
  const { open, unopened } = planOf(addresses, before, options);
  const observations = new Map<string, Observation>([...unopened].map(([href, reason]) => [href, { outcome: "unopened", reason }]));
  if (open.length > 0) {
    let done = 0;
    const opener = options.opener ?? (await import("../net/open.ts")).usualOpener(version, options.minutes);
    await opener(open, (href, observation) => {
      observations.set(href, observation);
      done += 1;
      options.progress?.(done, open.length);
    });
  }
  const seen = open.map(({ href }) => observations.get(href));
  const silent = seen.some((one) => one?.outcome === "failed") && !seen.some(isAnswer);
  // Where nobody answered, no day is counted.
  const grace: Grace = silent ? { ...options, failOn: [] } : options;
  const settled = settle(addresses, verdictsOf(addresses, observations), before, grace, readAddress);
  const clauses = assessments.flatMap((one) => clausesOf(one, settled, options.days));
  const after = new Map<string, Remembered>(options.whole ? [] : before);
  for (const { address, memory: kept } of settled) if (kept !== undefined && address.closed === undefined) after.set(address.href, kept);
  return {
    report: linkReport({ name: "t6", version }, settled, clauses, options, {
      diagnostics: toldErrors(options.diagnostics ?? [], "internal"),
      refusals: [...(options.refusals ?? [])],
    }),
    memory: silent || open.length === 0 ? undefined : linksFile(after, day),
    opened: open.length,
    silent,
  };
}

function verdictsOf(addresses: readonly CitedAddress[], observations: ReadonlyMap<string, Observation>): ReadonlyMap<string, Verdict> {
  return new Map(
    addresses.flatMap((address) => {
      const { href, closed } = address;
      const refused: Observation | undefined = closed === "credentials" ? { outcome: "refused", hops: [], reason: "credentials" } : undefined;
      const observation = refused ?? observations.get(href);
      return observation === undefined ? [] : [[href, verdictOf(observation, recordedDigests(address))] as const];
    }),
  );
}

/** Whether somebody at the other end of the network had a part in it. */
function isAnswer(observation: Observation | undefined): boolean {
  if (observation === undefined || observation.outcome === "unopened") return false;
  if (observation.outcome === "answered" || observation.hops.length > 0) return true;
  return observation.outcome === "failed" && !reachedNobody.has(observation.reason);
}

const reachedNobody: ReadonlySet<string> = new Set(["no_such_host", "dns", "connection_refused", "connection_lost", "no_route", "slow_connect"]);

/** The citations of an assessment, with their lines. */
async function placed({ assessed, loaded: { assessment, folder, files } }: LinkedAssessment): Promise<readonly Placed[]> {
  if (assessment === undefined) return [];
  const positions = (await import("./positions.ts")).positionsOf(files);
  const citations = citationsOf(assessment);
  return files.flatMap(({ file }) => {
    const own = citations.filter(({ spot }) => spot.file === file);
    const there = own.length === 0 ? undefined : positions(file);
    if (there === undefined) return [];
    const points = pointsOf(own, there);
    return own.map((citation, index) => ({
      ...citation,
      assessment: folder,
      file: assessed.display(file),
      at: points[index] ?? { line: 1, column: 1, offset: 0 },
    }));
  });
}

/** The clauses of an assessment that suffer from what nobody can open any more. */
function clausesOf({ assessed, loaded }: LinkedAssessment, settled: readonly Settled[], grace: number): readonly LostClause[] {
  const { decision } = assessed;
  if (decision === undefined) return [];
  const gone = new Set(settled.filter((one) => isGone(one, grace)).map(({ address }) => address.href));
  if (gone.size === 0) return [];
  const hrefOf = (url: string) => readAddress(url)?.href ?? url;
  const sources = new Map((decision.assessment.head.data.sources ?? []).map((source) => [source.id, source]));
  return lostClauses(decision, (url) => gone.has(hrefOf(url)), sha256).map((lost) =>
    lostClause(loaded.folder, lost, ({ source }) => {
      const locator = typeof source === "string" ? sources.get(source) : source;
      return hrefOf(locator?.url ?? locator?.archived_url ?? "");
    }),
  );
}

/** Whether nobody can open it any more: the site said so and has said nothing else since, or nobody has answered for as long as grace is given. */
function isGone({ verdict: { state }, memory, days }: Settled, grace: number): boolean {
  if (state === "gone") return true;
  if (state !== "unreachable" && state !== "blocked") return false;
  return memory?.first_gone_on !== undefined || (state === "unreachable" && days !== undefined && days >= grace && grace > 0);
}

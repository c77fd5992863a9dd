import { type LinkCache, openLinkCache } from "../../api/link-cache.ts";
import { checkLinks, type LinkCheck, type LinkedAssessment, type LinkOptions } from "../../api/links.ts";
import { outcomeOf } from "../../gate/rules/outcome.ts";
import { todayInLondon } from "../../io/today.ts";
import { linksText } from "../../links/memory.ts";
import type { LinkReport } from "../../model/generated/schemas.ts";
import { linksForms } from "../../report/links/formats.ts";
import { linkList } from "../../report/links/text.ts";
import { countsWords } from "../../report/links/words.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import type { Host } from "../host.ts";
import type { LinksOptions } from "../options.ts";
import { Refusal } from "../refusal.ts";
import { reportFormats } from "../report-format.ts";
import { type Target, targetOf, writeReportTo } from "../report-output.ts";
import { openSession } from "../session.ts";
import { refuseInputs, writeDocuments } from "../write.ts";

/** t6 links: are the cited sources still there? Nothing is written before everything has been seen. */
export async function links(paths: readonly string[], options: LinksOptions, host: Host): Promise<ExitCode> {
  const target = targetOf(options, reportFormats, host);
  const cache = cacheFor(paths, options);
  const { kept, shared, refusals, code } = await openSession(paths, options, host, async (assessed, loaded) => ({
    assessed,
    loaded,
    found: await assessed.diagnostics(),
  }));
  const inputs = worst([code, ...kept.map(({ found }) => exit[outcomeOf(found)])]);
  const diagnostics = [...shared, ...kept.flatMap(({ found }) => found)];
  await tellErrors(diagnostics, host, options);
  if (kept.length === 0) return inputs;
  const check = await checked(kept, { ...options, diagnostics, refusals }, cache, inputs === exit.fine, host);
  await print(check.report, target, options, host);
  if (options.quiet !== true && options.list !== true)
    host.err.write(`${target.format === "text" && check.report.counts.ok < check.report.addresses.length ? "\n" : ""}${countsWords(check.report)}\n`);
  if (check.silent) return worst([inputs, tellSilence(host)]);
  if (isIgnorant(check, options)) {
    host.err.write("t6: Nothing is known about any of these: no link cache was found that knows them. Run t6 links once where there is a network.\n");
    return worst([inputs, exit.refused]);
  }
  writeCache(check, cache, options, host);
  return worst([inputs, check.report.failing > 0 && options.list !== true ? exit.failed : exit.fine]);
}

function cacheFor(paths: readonly string[], { cache, list }: LinksOptions): LinkCache | undefined {
  if (cache === false || list === true) return undefined;
  if (cache !== undefined) refuseInputs([cache]);
  const opened = openLinkCache(paths, cache);
  if ("refusal" in opened) throw new Refusal(opened.refusal);
  return opened;
}

function checked(
  assessments: readonly LinkedAssessment[],
  options: LinksOptions & Pick<LinkOptions, "diagnostics" | "refusals">,
  cache: LinkCache | undefined,
  inOrder: boolean,
  { progress, opener }: Host,
): Promise<LinkCheck> {
  const { asOf, grace, failOn, archive, limit, maxAge, minutes, offline, list, diagnostics, refusals } = options;
  const closed = list === true ? "not_opened" : offline === true ? "offline" : undefined;
  return checkLinks(assessments, {
    day: asOf ?? todayInLondon(),
    // What nobody remembers cannot be given days.
    days: options.cache === false ? 0 : grace,
    failOn,
    archive: archive === true,
    limit,
    maxAge,
    minutes,
    diagnostics,
    refusals,
    memory: cache?.memory,
    // Where a file could not be read, nobody knows what it cites.
    whole: cache?.whole === true && inOrder,
    ...(closed !== undefined && { closed }),
    ...(opener !== undefined && { opener }),
    ...(progress !== undefined && { progress: (done, of) => progress.tell(done, of, "addresses") }),
  });
}

/** What was found, or the addresses alone as somebody reads them in a terminal. */
async function print(report: LinkReport, target: Target, options: LinksOptions, host: Host): Promise<void> {
  const forms = options.list === true ? { ...linksForms, text: linkList } : linksForms;
  await writeReportTo(report, forms, target, host, options);
}

/** Nobody answered. That is no news about the sources, and a check that could check nothing is not green. */
function tellSilence({ err, env }: Host): ExitCode {
  err.write(
    "t6: Nobody answered at any of the addresses, so there is probably no network here. Nothing was learnt about the sources, and nothing was written.\n",
  );
  const proxy = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"].find((name) => env[name]);
  if (proxy !== undefined) err.write(`${proxy} names a proxy. t6 links does not use one, because behind a proxy it cannot tell which address is opened.\n`);
  return exit.refused;
}

function isIgnorant({ report }: LinkCheck, { offline }: LinksOptions): boolean {
  return offline === true && report.addresses.some(({ reason }) => reason === "offline") && !report.addresses.some(({ remembered }) => remembered);
}

function writeCache({ memory }: LinkCheck, cache: LinkCache | undefined, { quiet }: LinksOptions, host: Host): void {
  if (memory === undefined || cache === undefined) return;
  const text = linksText(memory);
  if (text !== cache.text) writeDocuments([{ to: cache.path, content: text, updates: true }], host, quiet === true);
}

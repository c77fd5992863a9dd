import { eachResult, type Opened, type Results } from "../../api/results.ts";
import { scoreDocument, scoredAssessment } from "../../api/score.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { outcomeOf } from "../../gate/rules/outcome.ts";
import type { Result } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import { cardAsReleased } from "../../released/released.ts";
import { jsonList } from "../../report/json-list.ts";
import { scorecard } from "../../report/scorecard.ts";
import { wrap } from "../../report/wrap.ts";
import { forPublic } from "../../view/redact/public.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { tellErrors } from "../errors.ts";
import { type ExitCode, exit, worst } from "../exit.ts";
import { heldOutput } from "../held-output.ts";
import type { Host } from "../host.ts";
import { inPath, tellNext } from "../next.ts";
import type { ScoreOptions } from "../options.ts";
import { copyAmong, inputGate, openingOf, refuseCopies } from "../results.ts";
import { tellRefusals } from "../told.ts";

/** Of so many assessments at most it is told what to do first: to find that out, each is decided some hundred times. */
const mostWithSteps = 25;

/** What becomes of results: a text for each, and one for the end. */
interface Writer {
  /** @param count how many results there are altogether */
  readonly one: (opened: Opened, count: number) => string | Promise<string>;
  readonly end: (run: Results) => string;
}

/**
 * t6 score: where each practice stands, to read or as a document for programs. What is printed for somebody to read is theirs, and so
 * holds what is internal unless it is to be left out; a document for programs is for the public unless it is not. Each assessment is
 * written and let go before the next is opened, so that thousands take the memory of a few.
 */
export async function score(paths: readonly string[], options: ScoreOptions, host: Host): Promise<ExitCode> {
  const { audience, format } = options;
  const writer = format === "json" ? inOne(audience) : format === "ndjson" ? byLines(audience) : await toRead(options, host);
  const out = heldOutput(host.out);
  const errors: Diagnostic[] = [];
  const codes: ExitCode[] = [];
  let last: Result | undefined;
  let copies: readonly Opened[] = [];
  const opening = openingOf(options, host);
  let folders = 0;
  const progress = (done: number, of: number): void => {
    if (codes.length === 0) folders = of;
    opening.progress?.(done, of);
  };
  const run = await eachResult(
    paths,
    { ...opening, progress },
    {
      saved: (results) => {
        copies = results;
      },
      visit: async (opened) => {
        host.progress?.found(opened.diagnostics);
        // Those of folders come first: where there are none, it was the saved ones that were counted.
        if (codes.length === 0 && opened.saved !== undefined) folders = 0;
        if (copyAmong(copies, audience) === undefined) out.write(await writer.one(opened, folders + copies.length));
        errors.push(...opened.diagnostics.filter(({ severity }) => severity === "error"));
        codes.push(inputGate(opened));
        last = opened.result;
      },
    },
  );
  tellRefusals(run.refusals, host);
  await tellErrors([...run.diagnostics, ...errors], host, options);
  refuseCopies(copies, audience);
  out.write(writer.end({ ...run, opened: [] }));
  out.flush();
  const [path] = paths;
  if (format === "text" && paths.length === 1 && path !== undefined && codes.length === 1 && last !== undefined)
    tellNext(nextAfterScore(inPath(path), last), host, options);
  return worst([run.refusals.length > 0 ? exit.refused : exit.fine, exit[outcomeOf(run.diagnostics)], ...codes]);
}

/** The one thing to do after a scorecard: see what is to be done, judge, or make the document. */
function nextAfterScore(place: string, { practices, judgement }: Result): string {
  if (practices.some(({ position }) => position.state !== "meets" && position.deciding_clause !== undefined)) return `t6 next${place}`;
  return judgement === undefined ? `t6 add judgement${place}` : `t6 report${place} -o annex.html`;
}

/** One document for all of them. */
function inOne(audience: ScoreOptions["audience"]): Writer {
  const { assessments: _, diagnostics: __, refusals: ___, ...before } = scoreDocument({ opened: [], diagnostics: [], refusals: [] }, audience);
  const list = jsonList(before, "assessments");
  return {
    one: (opened) => list.entry(scoredAssessment(opened, before.audience)),
    end: (run) => {
      const { diagnostics, refusals } = scoreDocument(run, audience);
      return list.end({ diagnostics, refusals });
    },
  };
}

/** A document for each, and a last one for what is wrong with the run. */
function byLines(audience: ScoreOptions["audience"]): Writer {
  const line = (results: Results) => `${jsonText(scoreDocument(results, audience))}\n`;
  return { one: (opened) => line({ opened: [opened], diagnostics: [], refusals: [] }), end: line };
}

/** Scorecards, with an empty line between them. */
async function toRead({ audience, color }: ScoreOptions, host: Host): Promise<Writer> {
  const appearance = { width: widthFor(host.out, host.env), paint: await paintFor(host.out, host.env, color) };
  let isFirst = true;
  let isShort = false;
  return {
    one: async ({ result }, count) => {
      if (result === undefined) return "";
      isShort = count > mostWithSteps;
      const asReleased = await cardAsReleased(result, { ...appearance, ...(audience !== undefined && { audience }) });
      const card = asReleased ?? scorecard(audience === "public" ? forPublic(result).result : result, { ...appearance, whole: result, steps: !isShort });
      const gap = isFirst ? "" : "\n\n";
      isFirst = false;
      return gap + card;
    },
    end: () => (isShort ? `\n\n${wrap(withoutSteps, appearance.width).join("\n")}\n` : ""),
  };
}

const withoutSteps = `With more than ${mostWithSteps} assessments, what to do first is left out. Score one of them, or go to t6 next with its folder, to see it.`;

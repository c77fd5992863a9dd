import { once } from "../assess/once.ts";
import type { Code } from "../diagnostics/codes.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { shippedTemplates, type TemplateTexts } from "../io/templates.ts";
import { todayInLondon } from "../io/today.ts";
import type { DocumentKind } from "../model/documents.ts";
import type { Result } from "../model/generated/schemas.ts";
import { checkedTree, documentTree } from "../render/render.ts";
import { signedOf, signOff } from "../sign-off/check.ts";
import { signOffTree } from "../sign-off/tree.ts";
import { documentView } from "../view/document.ts";
import { templatesOf } from "./config.ts";
import { fromOwnTemplates } from "./own-templates.ts";
import type { Assessed, DocumentOptions, LoadedAssessment } from "./types.ts";

/** Which documents are to be final, and what they are made by. */
export interface SignOffOptions extends Pick<DocumentOptions, "audience" | "since" | "earlier" | "templates"> {
  /** Left out: the annex, and the letter where the assessment has anything about one. */
  readonly documents?: readonly DocumentKind[];
  /** The day on which they become final, YYYY-MM-DD; left out, today in London. */
  readonly today?: string;
}

/**
 * The same assessment, of which the diagnostics also say what keeps its documents from being final: what is missing, and what speaks against itself. The
 * documents are made for it, by the templates that the configuration names unless others are given.
 *
 *     const { diagnostics } = withSignOff(assess(loaded), loaded);
 *
 * @throws {TemplatesError} from `diagnostics`, for a folder of templates that cannot be used
 */
export function withSignOff(assessed: Assessed, loaded: LoadedAssessment, options: SignOffOptions = {}): Assessed {
  const diagnostics = once(async () => {
    const result = await assessed.result();
    // Where nothing could be decided, or a file is lost in which the rest may be, the usual diagnostics say so.
    const problems = result === undefined || isBroken(loaded) ? [] : await problemsOf(result, { ...options, ...templatesFor(loaded, options) }, loaded);
    if (problems.length === 0) return assessed.diagnostics();
    const { locate, positionsOf } = await import("./positions.ts");
    return locate(together(assessed.problems, problems), positionsOf(loaded.files), assessed.display);
  });
  return { ...assessed, diagnostics };
}

/** What the usual check says of a judgement or a line, and says more gravely before a signature: one mistake is told once. */
const graver: Partial<Readonly<Record<Code, readonly Code[]>>> = {
  "sign-off/stale-judgement": ["judgement/stale", "judgement/older-than-evidence", "judgement/new-finding"],
  "sign-off/judged-no-day": ["judgement/partial-date"],
  "sign-off/over-finding": ["judgement/attributed-without-reasons"],
  "sign-off/not-reviewed": ["crosswalk/not-reviewed"],
};

/** The usual problems and those before a signature. What one of these says of a judgement or a line takes the place of what the usual check says. */
function together(usual: readonly Problem[], problems: readonly Problem[]): Problem[] {
  const isTold = ({ code, file, where }: Problem): boolean =>
    "pointer" in where &&
    (where.pointer[0] === "judgement" || where.pointer[0] === "lines") &&
    problems.some((one) => one.file === file && graver[one.code]?.includes(code) === true);
  return [...usual.filter((one) => !isTold(one)), ...problems];
}

const isBroken = ({ assessment, rest }: LoadedAssessment): boolean =>
  rest !== undefined || assessment === undefined || assessment.broken.length > 0 || (assessment.lost ?? []).length > 0;

function templatesFor({ config }: LoadedAssessment, { templates }: SignOffOptions): Pick<SignOffOptions, "templates"> {
  const folder = templates ?? templatesOf(config);
  return folder === undefined ? {} : { templates: folder };
}

async function problemsOf(
  result: Result,
  { documents = signedOf(result), today = todayInLondon(), templates, ...view }: SignOffOptions,
  { assessment }: Pick<LoadedAssessment, "assessment">,
): Promise<readonly Problem[]> {
  const shown = documentView(result, view);
  const inTrees = (treeOf: (kind: DocumentKind) => ReturnType<typeof documentTree>): Problem[] =>
    documents.flatMap((kind) => signOffTree(result, { kind, view: shown, tree: treeOf(kind) }));
  const made =
    templates === undefined
      ? inTrees((kind) => documentTree(shown, kind, shippedTemplates()))
      : await fromOwnTemplates(templates, (texts: TemplateTexts) => inTrees((kind) => checkedTree(shown, kind, texts)));
  const written = assessment && { practices: (assessment.seen?.written ?? assessment).practices, asks: assessment.asks };
  return [...signOff(result, documents, today, written), ...made];
}

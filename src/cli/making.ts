import { templatesOf } from "../api/config.ts";
import { render } from "../api/render.ts";
import type { Opened } from "../api/results.ts";
import type { DocumentOptions } from "../api/types.ts";
import { type Content, type Staging, stagingIn } from "../io/staging.ts";
import type { Result } from "../model/generated/schemas.ts";
import { openChecked, wordsToKeep } from "./checked.ts";
import { earlierOf, openEarlier } from "./earlier.ts";
import { letterheadIn } from "./letterhead.ts";
import type { ReportOptions } from "./options.ts";
import { folderFor, type Product } from "./output.ts";

/** The documents of one result, product by product, and what is kept of its fact-check. */
export interface Made {
  readonly documents: readonly Content[];
  readonly kept: Content | undefined;
}

/** Why a document was not made, and which: the number of its result, and of the product. */
interface Failure {
  readonly error: unknown;
  readonly result: number;
  readonly product: number;
}

export interface Making {
  /** Makes those of the next result; undefined from where it is plain that nothing will be written. */
  readonly next: (opened: Opened) => Promise<Made | undefined>;
  /** Nothing will be written: what was made is taken away, and no more is. */
  readonly stop: () => void;
  readonly failure: () => Failure | undefined;
  /** What waits to be put in its place is left to whoever does that. */
  readonly release: () => Promise<void>;
}

/**
 * Makes documents as their results are opened, so that neither the results nor the documents are held. Those of the first are: it may be the only
 * one, and go to the standard output. From the second on all go into a folder, so they are written out there, beside their places.
 * What keeps one from being made is kept in mind, because it may be that something else has to be told before it.
 */
export function makingOf(options: ReportOptions, products: readonly Product[]): Making {
  const folder = folderFor(options.output);
  let count = 0;
  let made = 0;
  let isStopped = false;
  let failure: Failure | undefined;
  let staging: Staging | undefined;
  let letterhead: { readonly bytes: Uint8Array | undefined } | undefined;
  let earlier: ReturnType<typeof openEarlier> | undefined;
  const stop = (): void => {
    isStopped = true;
    staging?.drop();
  };
  const madeOf = async (result: Result, { config }: Opened): Promise<Made> => {
    const templates = options.templates ?? templatesOf(config);
    letterhead ??= { bytes: letterheadIn(options.letterhead, products) };
    earlier ??= openEarlier(options.earlier ?? []);
    const before = earlierOf(result, await earlier);
    const checked = await openChecked(options, result, products);
    const shared: DocumentOptions = {
      earlier: before,
      ...(templates !== undefined && { templates }),
      ...(letterhead.bytes !== undefined && { letterhead: letterhead.bytes }),
      ...(options.audience !== undefined && { audience: options.audience }),
      ...(options.since !== undefined && { since: options.since }),
      ...(options.final !== undefined && { final: options.final }),
      ...(checked !== undefined && { checked }),
    };
    const put = (content: string | Uint8Array): Content => staging?.add(content) ?? content;
    const documents: Content[] = [];
    for (const product of products) {
      made = documents.length;
      documents.push(put(await contentOf(result, product, shared)));
    }
    const words = wordsToKeep(result, options, products);
    return { documents, kept: words === undefined ? undefined : put(words) };
  };
  return {
    next: async (opened) => {
      count += 1;
      if (count > 1 && folder === undefined) stop();
      if (isStopped || opened.result === undefined) return undefined;
      if (count > 1 && folder !== undefined) staging ??= stagingIn(folder);
      try {
        const documents = await madeOf(opened.result, opened);
        if (staging !== undefined) await turn();
        return documents;
      } catch (error) {
        failure = { error, result: count - 1, product: made };
        stop();
        return undefined;
      }
    },
    stop,
    failure: () => failure,
    release: async () => {
      if (staging === undefined) return;
      await turn();
      staging.release();
    },
  };
}

/** Who wants to end the program is heard between two turns. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A document, or the questions of a request as a page to be filled in. */
async function contentOf(result: Result, { document, format }: Product, shared: DocumentOptions): Promise<string | Uint8Array> {
  if (format !== "form") return render(result, { document, format, ...shared });
  return (await import("./request-form.ts")).requestForm(result, shared);
}

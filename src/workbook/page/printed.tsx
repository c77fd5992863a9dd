import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { series } from "../../view/style/text.ts";
import type { Draft } from "../model/draft.ts";
import { chosenIn, dots, printedOf, type Sentences } from "../model/printed.ts";
import { useDesk } from "./context.ts";
import { fieldId } from "./field-id.ts";

/** The sentences of the documents into which words of a form go, by the ids of the fields. */
export const PrintedContext = createContext<Sentences>({});

const none: Sentences = {};

/** After so many milliseconds without a keystroke they are made again: whoever types is not kept waiting. */
const pause = 300;

/** The sentences into which the words of a draft go, as they are typed. */
export function usePrinted(draft: Draft | undefined): Sentences {
  const { desk } = useDesk();
  const [printed, setPrinted] = useState<{ readonly chosen: string; readonly sentences: Sentences }>();
  useEffect(() => {
    let isOld = false;
    if (draft === undefined) return;
    const timer = setTimeout(async () => {
      // What cannot be unpacked is told where documents are made; a form goes on without it.
      const found = await printedOf(desk.open, draft).catch(() => ({}));
      const sentences = Object.fromEntries(Object.entries(found).map(([field, all]) => [fieldId(field), all]));
      if (!isOld) setPrinted({ chosen: chosenIn(draft), sentences });
    }, pause);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [draft, desk.open]);
  return printed === undefined || draft === undefined || printed.chosen !== chosenIn(draft) ? none : printed.sentences;
}

/** Whether there is anything to show below a field. */
export const useHasPrinted = (id: string): boolean => (useContext(PrintedContext)[id] ?? []).length > 0;

/** Below a field: the sentences into which its words go. */
export function PrintedBelow({ id }: { readonly id: string }) {
  const sentences = useContext(PrintedContext)[id] ?? [];
  if (sentences.length === 0) return null;
  return (
    <div id={`${id}-printed`} class="printed">
      {sentences.map(({ documents, before, own, after }) => (
        <p key={documents.join()}>
          <span class="where">In the {series(documents.map((kind) => kind))}:</span> {before}
          {own === dots ? dots : <strong>{own}</strong>}
          {after}
        </p>
      ))}
    </div>
  );
}

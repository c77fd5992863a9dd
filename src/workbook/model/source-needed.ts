import { evidenceQuestions as ask } from "../../begin/questions.ts";
import { labels } from "./labels.ts";

/** What a document has to be called. */
const title = { path: ["title"], question: labels.source.title } as const;

/** What is asked of a new one besides: what is left open is printed against the assessment, and nobody comes back to it. */
export const sourceNeeded = [title, { path: ["access"], question: ask.access }] as const;

/** One that is there may be open in that: whoever changes its title need not know who can open it. */
export const sourceNeededOf = (id: string | undefined) => (id === undefined ? sourceNeeded : [title]);

/** Where words that somebody wrote stand in a document: in the middle of a sentence, or of more than one. */
export interface Sentence {
  readonly before: string;
  readonly own: string;
  readonly after: string;
}

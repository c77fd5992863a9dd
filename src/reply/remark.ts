/** Something that is no part of what came back from a word processor: what stands beside the text, or was taken out of it. */
export interface Remark {
  readonly kind: "comment" | "footnote" | "deleted" | "struck out";
  readonly text: string;
}

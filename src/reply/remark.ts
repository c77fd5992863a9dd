/** Something that is no part of what came back from an office program: what stands beside the text or the table, or was taken out of it. */
export interface Remark {
  readonly kind: "comment" | "footnote" | "text box" | "picture" | "deleted" | "struck out" | "above the table" | "another sheet";
  readonly text: string;
}

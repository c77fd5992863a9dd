import type { PictureView } from "../pictures/shape.ts";
import type { LinkView } from "../shape-common.ts";

/** What has become of the asks: a table for each theme, with a row for each ask. */
export interface FollowUpView {
  /** Which asks are told: those that were open at any time since a day, or all. */
  readonly scope: string;
  /** How many are open, overdue, closed and replaced, in a sentence. */
  readonly tally: string;
  /** The asks by date, on as many pictures as there have to be; empty where no ask has a date. */
  readonly timeline: readonly PictureView[];
  readonly themes: readonly ThemeView[];
}

interface ThemeView {
  readonly title: string;
  readonly anchor: string;
  readonly rows: readonly FollowUpRow[];
}

export interface FollowUpRow {
  /** The number of the ask, as in the annex. */
  readonly number: number;
  readonly anchor: string;
  /** "Recommendation". */
  readonly kind: string;
  readonly asked: string;
  /** When and where it was raised, under which edition, who owns it and by when; sentences. */
  readonly terms: string;
  readonly state: string;
  readonly overdue: boolean;
  /** What has been done, oldest first. */
  readonly progress: readonly ProgressView[];
  /** What is to be seen next. */
  readonly next: string;
}

export interface ProgressView {
  /** "October 2018: The list is published four times a year." */
  readonly text: string;
  /** The evidence that shows it, with links where the public can open it. */
  readonly evidence: readonly LinkView[];
}

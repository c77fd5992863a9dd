/** How pieces of terminal text are marked. Reports ask for a meaning; the caller decides whether that becomes a colour. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly middling: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly place: (text: string) => string;
}

const asIs = (text: string) => text;

/** No marking at all: for files, pipes and NO_COLOR. Nothing in a report is told by colour alone. */
export const plain: Paint = Object.freeze({ strong: asIs, faint: asIs, good: asIs, middling: asIs, bad: asIs, place: asIs });

/** How a text is laid out and marked for whoever reads it. */
export interface Appearance {
  readonly width: number;
  readonly paint: Paint;
  /** Whether it goes to a file, where nobody sees beside it what is told on the standard error. */
  readonly isFile?: boolean;
}

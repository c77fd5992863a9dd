import type { ComponentChildren } from "preact";
import { EntryForm, type Needed, NoEntry, useEntry, useSaving } from "./entry.tsx";

interface AssessmentFormProps {
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly needed?: readonly Needed[];
  /** What the page is about; what else the file says is left alone. */
  readonly fields: readonly string[];
  /** What is changed here, as it is told and undone. */
  readonly called: string;
  readonly children: ComponentChildren;
}

/** A page on which something is said of the assessment as a whole. */
export function AssessmentForm({ title, back, needed = [], fields, called, children }: AssessmentFormProps) {
  const entry = useEntry({ what: "assessment", id: "assessment" }, {});
  const save = useSaving();
  if (entry === undefined) return <NoEntry />;
  return (
    <EntryForm {...{ entry, title, back, needed, fields }} button="Add these changes" onward={(data) => save(entry, data, called, back.href)}>
      {children}
    </EntryForm>
  );
}

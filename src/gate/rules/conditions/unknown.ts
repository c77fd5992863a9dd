import { inWords } from "../../../assess/phrases.ts";
import { type Failure, fail, type Matter } from "../failure.ts";

/** Practices that are unknown, with the files that made them so. Words that nobody holds are told by the catalogue, and are nobody's mistake. */
export function unknown({ decision: { practices, assessment } }: Matter): readonly Failure[] {
  const lost = practices.filter(({ position }) => position.state === "unknown" && position.rule !== "position/not-held").map(({ practice }) => practice.id);
  if (lost.length === 0) return [];
  const files = assessment.broken.map(({ file }) => file);
  const because = files.length === 0 ? "a file could not be read" : `${inWords(files)} could not be read`;
  return [fail("gate/unknown", { what: `${inWords(lost)} ${lost.length === 1 ? "is" : "are"}`, because }, fileOnly(files[0]), lost)];
}

const fileOnly = (file: string | undefined) => (file === undefined ? undefined : { file, pointer: [] });

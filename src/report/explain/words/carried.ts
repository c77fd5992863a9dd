import type { CarriedOverLine } from "../../../model/generated/schemas.ts";
import type { Contrasted, Group, Meaning } from "./meaning.ts";

const states: Group<CarriedOverLine["state"]> = Object.freeze({
  id: "line_state",
  one: "how far a line of a crosswalk has been reviewed",
  about:
    "What was shown under one edition may stand for a clause of another. Each line proposes that of one item and one clause, and a person says whether it holds.",
  keys: ["state"],
  where: "Under ‘carried_over’ in a result.",
  values: {
    open: {
      means: "Nobody has reviewed the line, and it does not count.",
      example: "A line as t6 upgrade wrote it.",
      counter: "A line that somebody refused has been reviewed.",
    },
    stands: {
      means: "A person said that it holds, and it counts.",
      example: "“stands: true”, with a name and a day.",
      counter: "“stands: true” without a name.",
    },
    refused: {
      means: "A person said that it does not hold.",
      example: "“stands: false”, with a name and a day.",
      counter: "A line that was deleted: the next upgrade proposes it again.",
    },
  } satisfies Record<CarriedOverLine["state"], Contrasted>,
});

const against: Group<"true"> = Object.freeze({
  id: "against",
  one: "whether a line carries over what speaks against a clause",
  about: "Bad news is carried over as good news is.",
  keys: ["against"],
  where: "Under ‘carried_over’ in a result.",
  values: {
    true: { means: "The item speaks against the clause.", example: "An audit that found two copies not destroyed." },
  } satisfies Record<"true", Meaning>,
});

const byHand: Group<"true"> = Object.freeze({
  id: "by_hand",
  one: "whether somebody wrote a line of a crosswalk",
  about: "Such lines are counted apart from those that the catalogue proposed.",
  keys: ["by_hand"],
  where: "Under ‘carried_over’ in a result.",
  values: {
    true: { means: "Somebody wrote the line, and no proposal of the catalogue leads there.", example: "A line to 4.2a, of which the words were filled in." },
  } satisfies Record<"true", Meaning>,
});

const awaitsWords: Group<"true"> = Object.freeze({
  id: "awaits_words",
  one: "what a crosswalk says only while words are missing",
  about: "Once words are filled in, documents do not say any longer that they are missing.",
  keys: ["awaits_words"],
  where: "Under ‘crosswalk’ in a catalogue.",
  values: {
    true: {
      means: "It holds while the words of practices are missing.",
      example: "What is asked besides, in a practice whose words nobody has filled in.",
    },
  } satisfies Record<"true", Meaning>,
});

/** What is told of evidence that was carried over from another edition. */
export const carriedGroups: readonly Group[] = [states, against, byHand, awaitsWords];

import { shortId } from "../begin/short-id.ts";
import { outOfDate } from "../language/out-of-date.ts";
import type { Decision, PositionDecision } from "../model/decision.ts";
import { positionWords } from "../report/words.ts";
import { deferredFields, limitationFields, notApplicableFields, strengthFields } from "./fields/apart.ts";
import { judgementFields } from "./fields/judgement.ts";
import type { Data, Entry, Heading, Table, TableKind } from "./model.ts";
import { limitationPlaces, sharedLimitation } from "./shared-entries.ts";

/** How many empty rows stand below a list. */
const room = 10;

/** A list without headings between its rows, and empty rows below it. */
export const below = (entries: readonly Entry[], empty = room): readonly Heading[] => [{ mark: "", texts: [], ids: entries.map(({ id }) => id), room: empty }];

const asData = (value: unknown): Data => value as Data;

/** The sheets on what stands beside the evidence: what it does not show, what is done well, what is set aside, and what somebody concluded. */
export function tablesApart(decision: Decision): readonly Table[] {
  const table = (name: string, what: TableKind, fields: Table["fields"], entries: readonly Entry[]): Table => ({
    name,
    what,
    fields,
    entries,
    headings: below(entries),
  });
  const judgements = judgementsIn(decision);
  return [
    table("Limitations", "limitation", limitationFields, limitationsIn(decision)),
    table("Strengths", "strength", strengthFields, strengthsIn(decision)),
    table("Not applicable", "not_applicable", notApplicableFields, setAsideIn(decision, "not_applicable")),
    table("Deferred", "deferred", deferredFields, setAsideIn(decision, "deferred")),
    { name: "Judgements", what: "judgement", fields: judgementFields, entries: judgements, headings: below(judgements, 0) },
  ];
}

/**
 * What has no id of its own is known by its words: an id by where it stands would belong to something else as soon as something is put before it.
 */
function knownByWords(): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const id = shortId(words, taken);
    taken.add(id);
    return id;
  };
}

function limitationsIn({ assessment }: Decision): readonly Entry[] {
  return assessment.practices.flatMap(({ data, file }) =>
    (data.evidence ?? []).flatMap((item, order) => {
      const idFor = knownByWords();
      const index = assessment.seen?.places.get(item)?.index ?? order;
      const places = limitationPlaces(item, { file, at: index }, assessment);
      return (item.limitations ?? []).map((limitation, nth): Entry => {
        const at = places[nth] ?? nth;
        const shared = sharedLimitation(limitation, { file, item: { data: item, at: index }, at }, assessment);
        return {
          id: `${item.id}/${idFor(limitation.text)}`,
          data: asData(limitation),
          beside: { evidence: item.id },
          file,
          at: ["evidence", index, "limitations", at],
          ...(shared && { shared }),
        };
      });
    }),
  );
}

function strengthsIn({ assessment: { practices } }: Decision): readonly Entry[] {
  return practices.flatMap(({ data, file }) => {
    const idFor = knownByWords();
    return (data.strengths ?? []).map((text, at) => ({
      id: `${data.practice}/${idFor(text)}`,
      data: { text },
      beside: { practice: data.practice },
      file,
      at: ["strengths", at],
    }));
  });
}

function setAsideIn({ assessment: { practices } }: Decision, list: "not_applicable" | "deferred"): readonly Entry[] {
  const taken = new Map<string, number>();
  return practices.flatMap(({ data, file }) =>
    (data[list] ?? []).map((entry, at) => {
      const many = (taken.get(entry.clause) ?? 0) + 1;
      taken.set(entry.clause, many);
      return { id: many === 1 ? entry.clause : `${entry.clause}-${many}`, data: asData(entry), file, at: [list, at] };
    }),
  );
}

/** One for each practice and one for the principle, whether or not somebody has judged it. */
function judgementsIn({ assessment, catalogue, practices, judgement, position, digest }: Decision): readonly Entry[] {
  const { principle } = catalogue.file;
  const entry = (id: string, found: { readonly data: { readonly judgement?: unknown }; readonly file: string } | undefined, beside: Data): Entry => {
    const said = found?.data.judgement;
    return {
      id,
      data: asData(said ?? {}),
      beside,
      file: found?.file ?? `${id}.yaml`,
      at: ["judgement"],
      ...(id !== principle.id && { practice: id }),
      ...(said === undefined && { isAbsent: true as const }),
    };
  };
  // Of an assessment that was carried over, the main file is about the edition before: the whole of this one has a file of its own.
  const { judgedIn } = assessment.seen ?? {};
  const wholeJudged = (beside: Data): Entry => {
    const own = entry(principle.id, { data: assessment.head.data, file: judgedIn ?? assessment.head.file }, beside);
    return judgedIn === undefined ? own : { ...own, practice: principle.id };
  };
  return [
    ...practices.map(({ practice, position: stands, judgement: own, digest: of }) => {
      const files = assessment.practices.filter(({ data }) => data.practice === practice.id);
      return entry(practice.id, files.find(({ data }) => data.judgement !== undefined) ?? files[0], {
        position: whereItStands(stands),
        stale: outOfDate(own?.stale ?? []),
        digest: of(),
      });
    }),
    wholeJudged({ position: whereItStands(position), stale: outOfDate(judgement?.stale ?? []), digest: digest() }),
  ];
}

function whereItStands({ state, missing }: PositionDecision): string {
  return missing.length === 0 ? positionWords[state] : `${positionWords[state]}; short of met: ${missing.join(", ")}`;
}

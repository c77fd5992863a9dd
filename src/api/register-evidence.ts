import { evidenceItem } from "../begin/evidence.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { valueAt } from "../fix/context.ts";
import type { Decision } from "../model/decision.ts";
import type { Access, EvidenceItem } from "../model/generated/schemas.ts";
import { defectsOf } from "../register/defects.ts";
import { type RegisterFacts, registerFacts } from "../register/evidence.ts";
import { type Renewal, renewed } from "../register/renew.ts";
import type { NewerFile } from "../register/renew-names.ts";
import { answersOf } from "../register/says.ts";
import { editText } from "../source/edit.ts";
import { parse } from "../source/parse.ts";
import { add } from "./add.ts";
import { changeOf, type FileChange } from "./file-change.ts";
import { newDiagnostics } from "./new-diagnostics.ts";
import type { OpenedRegister } from "./register.ts";
import type { LoadedAssessment } from "./types.ts";

/** What is said of a register besides what is in it. */
export interface RegisterItem {
  readonly id: string;
  readonly title: string;
  /** The name of its file. */
  readonly reference: string;
  readonly access: Access;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
}

/** What becomes of an assessment with a register in it. Nothing has been written yet. */
export interface RegisterEvidence {
  readonly change: FileChange;
  readonly isNew: boolean;
  /** An item that was there, as it stands then. */
  readonly renewed?: EvidenceItem;
  /** What was left as somebody had written it. */
  readonly kept: readonly string[];
  readonly facts: RegisterFacts;
  /** What t6 check would say then and does not now. */
  readonly found: readonly Diagnostic[];
}

/**
 * Writes what a register says into an assessment, as one evidence item: a new one, or the one of the same id brought up to date. Figures are counted by
 * t6 and recorded as reported: who verifies them is a person, and t6 never puts others under a person's name.
 */
export async function registerEvidence(
  loaded: LoadedAssessment,
  decision: Decision,
  { register, sha256, hidden }: OpenedRegister,
  item: RegisterItem,
): Promise<RegisterEvidence | { readonly refusal: string }> {
  const counted = registerFacts(
    register,
    answersOf(register, decision.catalogue.file.register),
    defectsOf(register),
    new Map([...decision.catalogue.clauses].map(([id, { clause }]) => [id, clause])),
    decision.catalogue.file.register?.about,
  );
  const facts = { ...counted, statement: `${counted.statement}${leftOutWords(hidden)}` };
  const { register: named, title } = decision.catalogue.file;
  if (named === undefined)
    return { refusal: `The catalogue “${title}” does not say on which clauses a register bears (its ‘register’), so no register is evidence for any.` };
  const [first] = facts.clauses;
  if (first === undefined) return { refusal: "The register says nothing that bears on a clause of this catalogue, so it is no evidence for any." };
  const there = decision.evidence.find((one) => one.item.id === item.id);
  if (there !== undefined) return renew(loaded, decision, there, facts, { sha256, name: item.reference, title: item.title });
  const practice = decision.catalogue.clauses.get(first.clause)?.practice ?? "";
  const data = newItem(item, facts, sha256);
  const added = await add(loaded, decision, { what: "evidence", practice, data });
  return "refusal" in added ? added : { ...added, isNew: true, kept: [], facts };
}

/** What is hidden in the file is not in the counts, and whoever reads them is told. */
const leftOutWords = (hidden: readonly string[]): string => (hidden.length === 0 ? "" : ` Hidden in the file, and not counted: ${hidden.join("; ")}.`);

function newItem({ id, title, reference, access, url, publisher }: RegisterItem, facts: RegisterFacts, sha256: string): Readonly<Record<string, unknown>> {
  const base = evidenceItem(
    {
      id,
      title,
      clauses: facts.clauses.map((one) => ({ ...one, ...(one.parts !== undefined && { parts: [...one.parts] }) })) as EvidenceItem["clauses"],
      kind: "register",
      statement: facts.statement,
      state: "in_place",
      saidBy: "producer",
      level: "reported",
      access,
      sourceTitle: title,
      publisher,
      reference,
      url,
      about: facts.about,
      limitations: facts.limitations,
    },
    new Set(),
  );
  // The figures stand behind the statement, and the digest is that of the file from which they were counted.
  return Object.fromEntries(
    Object.entries(base).flatMap(([key, value]) => {
      if (key === "source") return [[key, { ...(value as object), sha256 }]];
      return key === "statement"
        ? [
            [key, value],
            ["figures", facts.figures],
          ]
        : [[key, value]];
    }),
  );
}

async function renew(
  loaded: LoadedAssessment,
  decision: Decision,
  { item, spot: { file, pointer } }: Decision["evidence"][number],
  facts: RegisterFacts,
  newer: NewerFile,
): Promise<RegisterEvidence | { readonly refusal: string }> {
  const renewal: Renewal = renewed(item, pointer, facts, newer);
  if ("refusal" in renewal) return renewal;
  const before = loaded.files.find((one) => one.file === file)?.text ?? "";
  const { text, refusal } = editText(before, renewal.edits);
  if (text === undefined) return { refusal: `${file} was left alone: ${refusal}.` };
  const change = changeOf(loaded, file, text);
  const now = valueAt(parse(text).data, pointer) as EvidenceItem;
  return { change, isNew: false, renewed: now, kept: renewal.kept, facts, found: await newDiagnostics(loaded, decision, [change]) };
}

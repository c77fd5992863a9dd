import { factQuestions } from "../../begin/questions.ts";
import { openFactsOf } from "../../next/open-facts.ts";
import { practiceOfEntry } from "../model/lapse.ts";
import { saidOfDiagnostic } from "../model/problem-places.ts";
import { useDesk } from "./context.ts";
import { entryWay } from "./draft-way.ts";
import { useResult } from "./results.ts";
import { leadTo } from "./to-field.ts";
import { to } from "./ways.ts";

/** Before somebody signs: what of that which is judged is still to put right. Whatever is changed afterwards makes the judgement out of date. */
export function BeforeSigning({ id }: { readonly id: string }) {
  const { desk } = useDesk();
  const result = useResult();
  const { decision } = desk.open.assessed;
  if (decision === undefined || result === undefined) return null;
  const isWhole = id === decision.catalogue.file.principle.id;
  const facts = openFactsOf(result).filter(({ clauses }) => isWhole || clauses.some((one) => decision.catalogue.clauses.get(one)?.practice === id));
  const said = desk.open.diagnostics.flatMap((one) => {
    if (one.severity === "note") return [];
    const found = saidOfDiagnostic(one, decision);
    const { entry } = found;
    if (entry === undefined || !isRested.has(entry.what) || !(isWhole || practiceOfEntry(decision, entry).includes(id))) return [];
    return [{ text: found.text, href: entryWay(entry, found.key), title: entry.title, key: found.key }];
  });
  return (
    <section class="note" aria-labelledby="before-signing">
      <h2 id="before-signing">Put right first, sign last</h2>
      <p>A judgement is of the evidence as it is when it is signed. What is changed afterwards, however small, makes it out of date.</p>
      {facts.length + said.length === 0 ? (
        <p>Nothing is known here that is still to put right.</p>
      ) : (
        <>
          <p class="label">Still to answer, or to put right</p>
          <ul>
            {facts.map(({ fact }) => (
              <li key={fact}>
                <a href={to("about")} onClick={() => leadTo(`data.${fact}.is`)}>
                  {fact === "collected_by" ? "Who collects the data?" : factQuestions[fact]}
                </a>{" "}
                Nobody has said yet.
              </li>
            ))}
            {said.map(({ text, href, title, key }) => (
              <li key={href + text}>
                {text}{" "}
                <a href={href} onClick={() => leadTo(key)}>
                  Go to ‘{title}’
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** On what a judgement rests: what is wrong elsewhere can be put right afterwards too. */
const isRested: ReadonlySet<string> = new Set(["evidence", "source", "not_applicable", "deferred"]);

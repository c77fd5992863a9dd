import { findingWords, positionPhrases } from "../../view/style/labels.ts";
import { saidOfDiagnostic } from "../model/problem-places.ts";
import { movesBetween, type Trial } from "../model/trial.ts";
import { whyLess } from "../model/why-less.ts";
import { useDesk } from "./context.ts";
import { Rules, Tag, toneOf } from "./parts.tsx";
import { useResultOf, useView } from "./results.ts";
import { to } from "./ways.ts";

/** What a piece of evidence does: for each clause how far it goes and why, and what then stands otherwise than now. */
export function Effect({ trial: { then, id, elsewhere } }: { readonly trial: Trial }) {
  const { desk } = useDesk();
  const view = useView(useResultOf(then.assessed));
  if (view === undefined) return null;
  const moves = movesBetween(desk.open.assessed.decision, then.assessed.decision);
  const clauses = view.practices.flatMap((practice) => practice.clauses.filter(({ standings }) => standings.some((one) => one.id === id)));
  return (
    <section aria-labelledby="effect">
      <h2 id="effect">What it does</h2>
      <ul class="behind">
        {clauses.map(({ id: clause, question, finding, state, standings, lifts }) => {
          const own = standings.find((one) => one.id === id);
          const moved = moves.findings.find((one) => one.id === clause);
          return (
            <li key={clause}>
              <p>
                <strong>
                  {clause}: {question}
                </strong>
              </p>
              <p>
                This evidence by itself: <strong>{own?.word}</strong>. <Rules rules={whyLess(own?.rules ?? [], id, then.assessed.decision)} />
              </p>
              <p>
                {moved === undefined ? "The clause stays: " : `The clause is ${findingWords[moved.from as keyof typeof findingWords]} now, and becomes: `}
                <Tag tone={toneOf(state)}>{finding}</Tag>
              </p>
              {lifts.length > 0 && (
                <>
                  <p class="label">What would lift it</p>
                  <ul>
                    {lifts.map((lift) => (
                      <li key={lift}>{lift}</li>
                    ))}
                  </ul>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {moves.positions.map(({ id: practice, from, to: next }) => (
        <p key={practice}>
          <strong>{practice}</strong> goes from “{phrase(from)}” to “{phrase(next)}”.
        </p>
      ))}
      {elsewhere.length > 0 && (
        <>
          <p class="label">What will be said elsewhere</p>
          <ul>
            {elsewhere.map((one) => (
              <li key={one.code + one.message}>{saidOfDiagnostic(one, then.assessed.decision).text}</li>
            ))}
          </ul>
          <p>
            <a href={to("problems")}>Problems as they are now</a>
          </p>
        </>
      )}
    </section>
  );
}

const phrase = (state: string): string => positionPhrases[state as keyof typeof positionPhrases] ?? state;

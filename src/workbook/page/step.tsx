import type { Decision } from "../../model/decision.ts";
import type { Step as NextStep } from "../../model/generated/schemas.ts";
import { stepOfDeed } from "../model/evidence-steps.ts";
import { useDesk } from "./context.ts";
import { Details, Tag } from "./parts.tsx";
import { to } from "./ways.ts";

/** One step: what is done, and what that does. It leads to what it is about. */
export function Step({ step }: { readonly step: NextStep }) {
  const { desk } = useDesk();
  const about = placesOf(step, desk.open.assessed.decision);
  return (
    <li>
      {step.lines.map(({ text, effort, questions }) => (
        <div key={text}>
          <p>
            {text} {effort === "small" && <Tag>small</Tag>}
          </p>
          {questions !== undefined && questions.length > 0 && (
            <Details summary={questions.length === 1 ? "The question behind it" : `The ${questions.length} questions behind it`}>
              <ul>
                {questions.map(({ clause, question }) => (
                  <li key={clause}>
                    {question} ({clause})
                  </li>
                ))}
              </ul>
            </Details>
          )}
        </div>
      ))}
      <p class="effect">{step.effect}</p>
      {about.length > 0 && (
        <p>
          {about.map(({ href, text }, index) => (
            <span key={href}>
              {index > 0 && " · "}
              <a href={href}>{text}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

/** Where a step is taken: the evidence that it changes, and the practices into which something new goes. */
function placesOf({ deeds, findings }: NextStep, decision: Decision | undefined): readonly { readonly href: string; readonly text: string }[] {
  const titles = new Map(decision?.evidence.map(({ item }) => [item.id, item.title] as const));
  const items = new Map(
    deeds.flatMap(({ evidence: id, do: what }) => {
      if (id === undefined) return [];
      const page = stepOfDeed(what);
      const href = page === undefined ? to("evidence", id) : to("evidence", id, page.id);
      return [[href, `Go to ‘${titles.get(id) ?? id}${page === undefined ? "" : `: ${page.title}`}’`] as const];
    }),
  );
  if (items.size > 0) return [...items].map(([href, text]) => ({ href, text }));
  const practices = [...new Set(findings.flatMap(({ id }) => decision?.catalogue.clauses.get(id)?.practice ?? []))];
  return practices.map((id) => ({ href: to("practice", id), text: `Go to ${id}` }));
}

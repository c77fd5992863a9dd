import type { Diagnostic } from "../../diagnostics/problem.ts";
import { useDesk } from "./context.ts";
import { Page } from "./parts.tsx";
import { to } from "./ways.ts";

/** Everything that t6 check says, the gravest first. */
export function ProblemsPage() {
  const { desk } = useDesk();
  const { diagnostics, refusals } = desk.open;
  const of = (severity: Diagnostic["severity"]) => diagnostics.filter((one) => one.severity === severity);
  return (
    <Page title="Problems" back={{ href: to(), text: "Back to the overview" }}>
      {refusals.map((refusal) => (
        <p key={refusal} class="warn">
          {refusal}
        </p>
      ))}
      {diagnostics.length === 0 && refusals.length === 0 && <p>t6 check finds nothing wrong with the files.</p>}
      <Part title="Errors" intro="They keep something from counting. Put them right first." all={of("error")} />
      <Part title="Warnings" intro="Something will read otherwise than it is meant, or convince less." all={of("warning")} />
      <Part title="Notes" intro="Worth a look." all={of("note")} />
      <p>
        <a href={to("files")}>The files, as they are written</a>
      </p>
    </Page>
  );
}

function Part({ title, intro, all }: { readonly title: string; readonly intro: string; readonly all: readonly Diagnostic[] }) {
  if (all.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <p>{intro}</p>
      <ul class="problems">
        {all.map((one) => (
          <li key={`${one.code}${one.file}${one.span.start.offset}${one.message}`}>
            <p>
              <strong>{one.message}</strong>
            </p>
            <p>{one.why}</p>
            <p>{one.help}</p>
            <Where of={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where a problem is: a way to the entry, or to the text of the file. */
function Where({ of: { file, place, span } }: { readonly of: Diagnostic }) {
  const { decision } = useDesk().desk.open.assessed;
  const id = /^evidence\[([\w.-]+)\]/.exec(place)?.[1];
  const isThere = id !== undefined && decision?.evidence.some(({ item }) => item.id === id) === true;
  return (
    <p class="hint">
      {isThere && id !== undefined ? <a href={to("evidence", id)}>Go to ‘{id}’</a> : <a href={to("files", file)}>Go to the file</a>} {file}, line{" "}
      {span.start.line}
    </p>
  );
}

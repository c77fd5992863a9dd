import { useEffect, useState } from "preact/hooks";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { documentOf, type Hindrance } from "../model/documents.ts";
import { hasForm } from "../model/labels.ts";
import { saidOfDiagnostic } from "../model/problem-places.ts";
import { useDesk } from "./context.ts";
import { entryWay, wayCalled } from "./draft-way.ts";
import { Hindrances } from "./hindrances.tsx";
import { Page } from "./parts.tsx";
import { useResult } from "./results.ts";
import { leadTo } from "./to-field.ts";
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
      {diagnostics.length === 0 && refusals.length === 0 && <p>Nothing is wrong.</p>}
      <Part title="Errors" intro="They keep something from counting. Put them right first." all={of("error")} />
      <Part title="Warnings" intro="Something will read otherwise than it is meant, or convince less." all={of("warning")} />
      <Part title="Notes" intro="Worth a look." all={of("note")} />
      <Final />
      <p>
        <a href={to("files")}>The files, as they are written</a>
      </p>
    </Page>
  );
}

/** What the annex needs besides before it is final; each document has a list of its own where it is made. */
function Final() {
  const { decision } = useDesk().desk.open.assessed;
  const result = useResult();
  const [all, setAll] = useState<readonly Hindrance[]>([]);
  useEffect(() => {
    if (result === undefined) return;
    void documentOf(result, "markdown", { document: "annex", audience: "public", final: true }, decision).then((made) =>
      setAll("hindrances" in made ? made.hindrances : []),
    );
  }, [result]);
  if (all.length === 0) return null;
  return (
    <>
      <h2>Before the annex is final</h2>
      <p>A final document asks for more than a draft. Every other document says what it needs where it is made.</p>
      <Hindrances all={all} />
    </>
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
          <Problem key={`${one.code}${one.file}${one.span.start.offset}${one.message}`} of={one} />
        ))}
      </ul>
    </>
  );
}

/** One problem, and a way to where it is put right: the page of the entry, or the text of the file where no page has it. */
function Problem({ of }: { readonly of: Diagnostic }) {
  const { decision } = useDesk().desk.open.assessed;
  const { text, why, entry, key } = saidOfDiagnostic(of, decision);
  const practice = of.code === "file/practice-missing" ? of.args["practice"] : undefined;
  return (
    <li>
      <p>
        <strong>{text}</strong>
      </p>
      <p>{why}</p>
      <p>
        {practice !== undefined ? (
          <a href={to("practice", practice)}>Go to {practice}</a>
        ) : entry !== undefined && hasForm(entry.what, key ?? "") ? (
          <a href={entryWay(entry, key)} onClick={() => leadTo(key)}>
            Go to ‘{wayCalled(entry, key)}’
          </a>
        ) : (
          <a href={to("files", of.file)}>Look at it in the text of the file</a>
        )}
      </p>
    </li>
  );
}

import { useEffect, useState } from "preact/hooks";
import { type DocumentKind, documentKinds } from "../../model/documents.ts";
import { choicesOf } from "../../report/explain/words/choices.ts";
import { type Asked, type DocumentFormat, documentOf, formats } from "../model/documents.ts";
import { resultFile } from "../model/result-file.ts";
import { useDesk } from "./context.ts";
import { download } from "./download.ts";
import { NotIn } from "./drafts.tsx";
import { fileName } from "./file-name.ts";
import { Hindrances } from "./hindrances.tsx";
import { Button, Page } from "./parts.tsx";
import { useResult } from "./results.ts";
import { to } from "./ways.ts";

const kinds = choicesOf<DocumentKind>("document", documentKinds);

/** The documents that can be made. */
export function DocumentsPage() {
  const { desk } = useDesk();
  return (
    <Page title="Documents" back={{ href: to(), text: "Back to the overview" }}>
      <p>Each is made of what the assessment says now. What you see is what you download.</p>
      <p>
        <a href={to("letter")}>The letter</a>: to whom it goes, of which day it is, who signs it, and by when a request is to be answered.
      </p>
      <ul class="tasks">
        {kinds.map(({ value, label, hint }) => (
          <li key={value}>
            <div>
              <a href={to("documents", value)}>{capital(label)}</a>
              <p class="hint">{hint}</p>
            </div>
          </li>
        ))}
      </ul>
      <h2>For programs</h2>
      <p>
        What was decided, without the files, for colleagues who use the <code>t6</code> command: every later version of it makes the documents of that.
      </p>
      <NotIn desk={desk} what="the result" />
      <Button quiet onClick={async () => download(`${fileName(desk)}-result.json`, await resultFile(desk.open), "application/json")}>
        Download the result
      </Button>
    </Page>
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What goes to somebody. */
const isSent: ReadonlySet<DocumentKind> = new Set(["letter", "request", "fact-check"]);

/** One document: as it will be read, and the ways to take it along. */
export function DocumentPage({ kind: named }: { readonly kind: string }) {
  const { desk } = useDesk();
  const result = useResult();
  const kind = kinds.find(({ value }) => value === named);
  const [isInternal, setInternal] = useState(false);
  const [isFinal, setFinal] = useState(false);
  const [made, setMade] = useState<Awaited<ReturnType<typeof documentOf>> | undefined>();
  const asked: Asked = { document: kind?.value ?? "annex", audience: isInternal ? "internal" : "public", final: isFinal };
  useEffect(() => {
    let isOld = false;
    if (result !== undefined) {
      void documentOf(result, "html", asked, desk.open.assessed.decision).then((next) => {
        if (!isOld) setMade(next);
      });
    }
    return () => {
      isOld = true;
    };
  }, [result, named, isInternal, isFinal]);
  const take = async (format: DocumentFormat): Promise<void> => {
    if (result === undefined) return;
    const found = await documentOf(result, format, asked);
    if ("content" in found) download(`${fileName(desk)}-${asked.document}.${formats[format].ending}`, found.content, formats[format].type);
  };
  if (kind === undefined) return <DocumentsPage />;
  return (
    <Page title={capital(kind.label)} back={{ href: to("documents"), text: "Back to the documents" }}>
      <p>{kind.hint}</p>
      {isSent.has(kind.value) && (
        <p>
          <a href={to("letter")}>To whom it goes, of which day it is, and who signs it</a>
        </p>
      )}
      <div class="choice">
        <input id="internal" type="checkbox" checked={isInternal} onChange={(event) => setInternal(event.currentTarget.checked)} />
        <label for="internal">For people inside: with what is marked as internal</label>
      </div>
      <div class="choice">
        <input id="final" type="checkbox" checked={isFinal} onChange={(event) => setFinal(event.currentTarget.checked)} />
        <label for="final">Final: no page says “Draft”. It is refused while something is missing</label>
      </div>
      {made !== undefined && "hindrances" in made && (
        <div class="warn" role="alert">
          <p>{made.message}</p>
          <Hindrances all={made.hindrances} />
        </div>
      )}
      {made !== undefined && "content" in made && (
        <>
          <NotIn desk={desk} what="this document" />
          <p class="buttons">
            {(Object.keys(formats) as DocumentFormat[]).map((format, index) => (
              <Button key={format} quiet={index > 0} onClick={() => take(format)}>
                Download as {formats[format].called}
              </Button>
            ))}
          </p>
          {/* It holds no script, and may run none: it is shown as whoever reads it will see it. */}
          <iframe title={`Preview: ${kind.label}`} sandbox="" srcdoc={String(made.content)} />
        </>
      )}
      {result === undefined && <p role="status">Nothing can be made of the files as they are.</p>}
    </Page>
  );
}

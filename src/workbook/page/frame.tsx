import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Desk, isUnsaved } from "../model/desk.ts";
import { Amiss } from "./amiss.tsx";
import { useWorkbook } from "./context.ts";
import { BegunElsewhere } from "./drafts.tsx";
import { Lapsed } from "./lapsed.tsx";
import { Button } from "./parts.tsx";
import type { Connection, Notice } from "./told.ts";
import { to, useWay } from "./ways.ts";
import { WordsHere } from "./words-here.tsx";

/** What stands around every page: whose assessment it is, the ways to its parts, whether something is unsaved. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { desk, notice, connection } = useWorkbook();
  const way = useWay();
  const at = way[0] ?? "";
  const page = useRef<HTMLDivElement>(null);
  const head = desk?.open.loaded.assessment?.head.data;
  return (
    <>
      <a class="skip" href="#main">
        Skip to main content
      </a>
      <header>
        <div class="bar">
          <span class="brand">T6 workbook</span>
          {head !== undefined && <span class="whose">{head.data.name}</span>}
          {desk !== undefined && isUnsaved(desk) && (
            <a class="unsaved" href={to("save")}>
              Not saved yet
            </a>
          )}
        </div>
        {desk !== undefined && (
          <nav aria-label="Parts of the workbook">
            <ul>
              {links.map(({ steps, text, own }) => (
                <li key={text}>
                  <a href={to(...steps)} aria-current={own.includes(at) ? "page" : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {desk !== undefined && <Undoing desk={desk} />}
      </header>
      <main id="main" tabIndex={-1}>
        <Amiss />
        {notice !== undefined && <NoticeBanner key={notice.text} notice={notice} />}
        {connection !== undefined && connection.state !== "together" && <Apart connection={connection} />}
        {desk !== undefined && <BegunElsewhere desk={desk} />}
        <div ref={page}>{children}</div>
        <WordsHere of={page} way={way.join("/")} />
      </main>
      <footer>
        <p>
          Nothing you type leaves this file unless you save it and send it yourself. It is not a product of the Office for Statistics Regulation. The practice
          texts are Crown copyright, under the Open Government Licence v3.0.
        </p>
      </footer>
    </>
  );
}

const links: readonly { readonly steps: readonly string[]; readonly text: string; readonly own: readonly string[] }[] = [
  { steps: [], text: "Overview", own: ["", "practice", "evidence", "remove", "judgement", "aside", "not_applicable", "deferred"] },
  { steps: ["next"], text: "What to do next", own: ["next"] },
  { steps: ["asks"], text: "Asks", own: ["asks", "ask"] },
  { steps: ["documents"], text: "Documents", own: ["documents", "letter"] },
  { steps: ["problems"], text: "Problems", own: ["problems", "files"] },
  { steps: ["about"], text: "About", own: ["about", "sources", "source"] },
  { steps: ["save"], text: "Save", own: ["save", "book"] },
];

/** The last thing that was done, to be undone; and the last that was undone, to be done again. */
function Undoing({ desk: { past, ahead } }: { readonly desk: Desk }) {
  const { undo, redo } = useWorkbook();
  const [last, next] = [past.at(-1), ahead[0]];
  if (last === undefined && next === undefined) return null;
  return (
    <p class="undoing">
      {last !== undefined && (
        <Button quiet onClick={undo}>
          Undo {last.told}
        </Button>
      )}
      {next !== undefined && (
        <Button quiet onClick={redo}>
          Do again: {next.told}
        </Button>
      )}
    </p>
  );
}

/** That the page and its folder are not the same, and what can be done. */
function Apart({ connection }: { readonly connection: Connection }) {
  if (connection.state === "together") return null;
  return (
    <div class="warn" role="alert">
      {connection.state === "apart" ? (
        <p>{connection.told}</p>
      ) : (
        <>
          <p>
            {connection.names.join(", ")} was changed here and outside at the same time. Nothing was written over. To keep what you did here, save it as a page
            or a zip. To go on with what is in the folder, load this page again.
          </p>
          <p>
            <a href={to("save")}>Save what is here</a>
          </p>
        </>
      )}
    </div>
  );
}

/** What was just done. It is read out, and goes with the page. */
function NoticeBanner({ notice: { text, lapsed = [] } }: { readonly notice: Notice }) {
  const way = useWay().join("/");
  const [home] = useState(way);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (way !== home) setGone(true);
  }, [way]);
  if (gone) return null;
  return (
    <div class="done" role="status">
      <p>{text}</p>
      {lapsed.length > 0 && (
        <>
          <p>With that, this was signed on other evidence than there is now, and is out of date:</p>
          <Lapsed ids={lapsed} />
        </>
      )}
    </div>
  );
}

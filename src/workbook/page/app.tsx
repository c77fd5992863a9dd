import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Desk, isUnsaved, redone, undone } from "../model/desk.ts";
import { lapsedIn } from "../model/lapse.ts";
import type { Place } from "../model/places.ts";
import type { Carried, Shell } from "../model/shell.ts";
import { whereItIs } from "../model/where-it-is.ts";
import { AboutPage } from "./about.tsx";
import { AsideForm, AsidePage } from "./aside.tsx";
import { AskPage, AsksPage } from "./asks.tsx";
import { BeginPage } from "./begin.tsx";
import { BookPage } from "./book.tsx";
import { deskOf } from "./carried.ts";
import { useConnection } from "./connection.ts";
import { type Workbook, WorkbookContext } from "./context.ts";
import { DocumentPage, DocumentsPage } from "./documents.tsx";
import { again, EvidencePage } from "./evidence.tsx";
import { FilesPage } from "./files.tsx";
import { Frame } from "./frame.tsx";
import { JudgementPage } from "./judgement.tsx";
import { LetterPage } from "./letter.tsx";
import { NextPage } from "./next.tsx";
import { OpenPage } from "./open.tsx";
import { OverviewPage } from "./overview.tsx";
import { Page } from "./parts.tsx";
import { PracticePage } from "./practice.tsx";
import { ProblemsPage } from "./problems.tsx";
import { RemovePage } from "./remove.tsx";
import { SavePage } from "./save.tsx";
import { SourcePage, SourcesPage } from "./sources.tsx";
import { StartPage } from "./start.tsx";
import type { Notice } from "./told.ts";
import { go, to, useWay, type Way } from "./ways.ts";

/** The whole page. */
export function App({ shell, carried }: { readonly shell: Omit<Shell, "data">; readonly carried: Carried | null }) {
  const [desk, setDesk] = useState<Desk | undefined>();
  const [place, putPlace] = useState<Place | undefined>();
  const [notice, setNotice] = useState<Notice | undefined>();
  const [ready, setReady] = useState(carried === null);
  const way = useWay();
  const isConnected = carried?.connected === true;
  const held = useRef({ desk, place });
  held.current = { desk, place };
  const put = useCallback<Workbook["put"]>((next, told) => {
    const { desk: before, place: folder } = held.current;
    const where = typeof next === "function" ? "" : whereItIs(before, next, { folder: folder?.name, isConnected });
    setDesk(next);
    setNotice(told && { ...told, text: told.text + where });
  }, []);
  useEffect(() => {
    if (carried === null) return;
    void deskOf(carried).then((next) => {
      setDesk(next);
      setReady(true);
    });
  }, []);
  const connection = useConnection(isConnected, desk, put);
  useUnsavedWarning(desk);
  // What is done stands on its page until the next is there, and could be pressed again.
  const isLeaving = useRef(false);
  useEffect(() => {
    isLeaving.current = false;
  }, [way.join("/")]);
  const workbook = useMemo<Workbook>(
    () => ({
      desk,
      shell,
      place,
      connection,
      notice,
      put,
      putPlace,
      does: async (what, text, next) => {
        if (isLeaving.current) return undefined;
        isLeaving.current = true;
        const done = await what().finally(() => {
          isLeaving.current = false;
        });
        if ("refusal" in done) return done.refusal;
        const before = lapsedIn(desk?.open.assessed.decision);
        const lapsed = lapsedIn(done.desk.open.assessed.decision).filter((id) => !before.includes(id));
        put(done.desk, { text, lapsed });
        isLeaving.current = location.hash !== next;
        go(next);
        return undefined;
      },
      undo: async () => {
        if (desk === undefined) return;
        const told = desk.past.at(-1)?.told ?? "";
        put(await undone(desk), { text: `Undone: ${told}.` });
      },
      redo: async () => {
        if (desk === undefined) return;
        const told = desk.ahead[0]?.told ?? "";
        put(await redone(desk), { text: `Done again: ${told}.` });
      },
    }),
    [desk, place, notice, connection],
  );
  if (!ready) return <main />;
  return (
    <WorkbookContext.Provider value={workbook}>
      <Frame>{pageFor(way, desk)}</Frame>
    </WorkbookContext.Provider>
  );
}

/** The page at an address. What needs an assessment is only there with one. */
function pageFor(way: Way, desk: Desk | undefined) {
  const [first = "", second = "", third = "", fourth = "", fifth, sixth] = way;
  if (first === "begin") return <BeginPage step={second} />;
  if (first === "open") return <OpenPage />;
  if (desk === undefined) return <StartPage />;
  switch (first) {
    case "":
      return <OverviewPage />;
    case "start":
      return <StartPage />;
    case "practice":
      return <PracticePage key={second} id={second} />;
    case "evidence":
      return second === "new" ? (
        <EvidencePage key={`new-${third}-${fifth}`} practice={third} step={fourth} clause={fifth} isAgain={sixth === again} />
      ) : (
        <EvidencePage key={second} id={second} step={third} />
      );
    case "remove":
      return <RemovePage what={second} id={third} />;
    case "asks":
      return <AsksPage />;
    case "ask":
      return second === "new" ? <AskPage key={`new-${third}`} begunFor={third} /> : <AskPage key={second} id={second} />;
    case "sources":
      return <SourcesPage />;
    case "source":
      return second === "new" ? <SourcePage key="new" /> : <SourcePage key={second} id={second} />;
    case "aside":
      return <AsidePage key={second} clause={second} />;
    case "not_applicable":
    case "deferred":
      return <AsideForm key={way.join("/")} kind={first} practice={third} clause={fourth} {...(second !== "new" && { id: second })} />;
    case "judgement":
      return <JudgementPage key={second} id={second} step={third} />;
    case "documents":
      return second === "" ? <DocumentsPage /> : <DocumentPage key={second} kind={second} />;
    case "about":
      return <AboutPage />;
    case "letter":
      return <LetterPage />;
    case "next":
      return <NextPage />;
    case "problems":
      return <ProblemsPage />;
    case "save":
      return <SavePage />;
    case "book":
      return <BookPage />;
    case "files":
      return <FilesPage key={second} file={second} />;
    default:
      return (
        <Page title="There is no such page" back={{ href: to(), text: "Back to the overview" }}>
          <p>The address leads nowhere in this workbook. What you have written is still here.</p>
        </Page>
      );
  }
}

/** Whoever closes the tab with something unsaved in it is asked first. */
function useUnsavedWarning(desk: Desk | undefined): void {
  useEffect(() => {
    if (desk === undefined || !isUnsaved(desk)) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [desk]);
}

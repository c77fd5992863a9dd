import { useState } from "preact/hooks";
import { leftOutOf } from "../model/begun.ts";
import { brokenIn, copied, copiedAsPage, type Desk, unsavedIn } from "../model/desk.ts";
import { saveTo } from "../model/places.ts";
import { zipped } from "../model/zip.ts";
import { pageWith } from "./carried.ts";
import { useDesk } from "./context.ts";
import { download } from "./download.ts";
import { Drafts } from "./drafts.tsx";
import { fileName } from "./file-name.ts";
import { Button, Page } from "./parts.tsx";
import { to } from "./ways.ts";

/** Everything in one page: what is not saved, and the ways to save it. */
export function SavePage() {
  const { desk, shell, place, put, putPlace, connection } = useDesk();
  const [told, setTold] = useState<string | undefined>();
  const unsaved = unsavedIn(desk);
  const broken = brokenIn(desk);
  const name = fileName(desk);
  const hasPlace = place !== undefined || connection !== undefined;
  const isCopied = (text: string, how = copied): void => {
    put(how(desk, hasPlace));
    setTold(text);
  };
  return (
    <Page title="Save" back={{ href: to(), text: "Back to the overview" }}>
      <div role="status">
        {told !== undefined && (
          <div class="done">
            <p>{told}</p>
          </div>
        )}
      </div>
      <p>{stateOf(desk, unsaved, hasPlace)}</p>
      {broken.length > 0 && (
        <div class="warn">
          <p>
            {broken.length === 1 ? "One file cannot" : `${broken.length} files cannot`} be read as {broken.length === 1 ? "it is" : "they are"}, and what is
            wrong there counts for nothing: {broken.map(shortName).join(", ")}. It is saved as it stands. <a href={to("problems")}>See what is wrong</a>
          </p>
        </div>
      )}
      {connection !== undefined && <p>This page is connected to the folder on this computer: what you change is written there at once.</p>}
      {desk.drafts.size > 0 && (
        <div class="warn">
          <p>
            You have begun {desk.drafts.size === 1 ? "something" : `${desk.drafts.size} things`} and not added {desk.drafts.size === 1 ? "it" : "them"}. The
            page with the assessment inside keeps that, to go on with; a zip, a folder, a spreadsheet and every document do not have it:
          </p>
          <Drafts desk={desk} />
        </div>
      )}
      {place !== undefined && (
        <>
          <h2>To the folder ‘{place.name}’</h2>
          <p>Only the files that you changed are written, and only where nobody else has changed them meanwhile.</p>
          <Button
            onClick={async () => {
              const done = await saveTo(place, desk, unsaved);
              if ("refusal" in done) return setTold(done.refusal);
              put({ ...desk, saved: desk.open.files });
              const written = unsaved.length === 1 ? "one file" : `${unsaved.length} files`;
              setTold((unsaved.length === 0 ? "There was nothing to write." : `Written to ‘${place.name}’: ${written}.`) + leftOutOf(desk.drafts));
            }}
          >
            Save to the folder
          </Button>
        </>
      )}
      <h2>As a page, with the assessment inside</h2>
      <p>
        One file, {name}.html, that you can keep, or send by e-mail. Whoever opens it goes on where you stopped; what was done before is no longer undone from
        there. It holds all that you typed, also what is for internal use.
      </p>
      <Button
        onClick={() => {
          download(`${name}.html`, pageWith(shell, desk), "text/html");
          isCopied(`${name}.html is in your downloads.`, copiedAsPage);
        }}
      >
        Save as a page
      </Button>
      <h2>As a zip, with the files</h2>
      <p>
        The files alone, {name}.zip, for colleagues who use the <code>t6</code> command, or keep evidence in a repository.
      </p>
      <Button
        onClick={() => {
          download(`${name}.zip`, zipped(inFolder(desk), desk.others), "application/zip");
          isCopied(`${name}.zip is in your downloads.${leftOutOf(desk.drafts)}`);
        }}
      >
        Save as a zip
      </Button>
      <h2>Something else</h2>
      <ul>
        <li>
          <a href={to("book")}>Download it as a spreadsheet</a>, or take in one that was filled in
        </li>
        <li>
          <a href={to("files")}>Look at the files</a>
        </li>
        <li>
          <a href={to("open")}>Open another assessment</a>
        </li>
        <li>
          <a href={to("begin", "data")} onClick={() => putPlace(place)}>
            Begin another assessment
          </a>
        </li>
      </ul>
    </Page>
  );
}

/** What is only in this page, and what is elsewhere too. */
function stateOf({ saved }: Desk, unsaved: readonly string[], hasPlace: boolean): string {
  if (saved === undefined) return "All of it is in this page, and not saved yet: it is lost when the page is closed before you save.";
  const where = hasPlace ? "in the folder" : "in the file that you opened or last saved";
  if (unsaved.length === 0) return `What is in this page is also ${where}.`;
  const names = unsaved.map(shortName).join(", ");
  return `${unsaved.length === 1 ? "One file is" : `${unsaved.length} files are`} otherwise in this page than ${where}: ${names}.`;
}

const shortName = (file: string): string => file.slice(file.lastIndexOf("/") + 1);

/** The files as they go into an archive: in a folder, so that they do not spread where it is unpacked. */
function inFolder({ open: { files, folder } }: Desk): Desk["open"]["files"] {
  return folder === "." ? new Map([...files].map(([name, text]) => [`assessment/${name}`, text])) : files;
}

import { useState } from "preact/hooks";
import { deskWith, isUnsaved } from "../model/desk.ts";
import { type FoundAssessments, findIn } from "../model/open.ts";
import { canOpenFolder, openFolder, type Place } from "../model/places.ts";
import { carriedBy } from "../model/shell.ts";
import { type OpenedFiles, sorted, unzipped } from "../model/zip.ts";
import { useWorkbook } from "./context.ts";
import { Button, Page } from "./parts.tsx";
import { type Chosen, isBook, ReturnedBook } from "./returned-book.tsx";
import { go, to } from "./ways.ts";

/** Opens an assessment from wherever it is: loose files, a zip, a folder. */
export function OpenPage() {
  const { desk, put, putPlace } = useWorkbook();
  const [refusal, setRefusal] = useState<readonly string[]>([]);
  const [found, setFound] = useState<(FoundAssessments & OpenedFiles & { readonly place: Place | undefined }) | undefined>();
  const [book, setBook] = useState<Chosen | undefined>();
  const look = async (opened: OpenedFiles, place?: Place): Promise<void> => {
    const all = await findIn(opened.files);
    const lost = [...opened.others.keys()].filter((name) => /\.ya?ml$/.test(name));
    if (lost.length > 0) return setRefusal(lost.map((name) => `${name} is not UTF-8 text, so it cannot be read. Save it as UTF-8, and open it again.`));
    if (all.folders.length === 0) return setRefusal(all.refusals.length > 0 ? all.refusals : ["There is no assessment among these files."]);
    setRefusal([]);
    if (all.folders.length > 1) return setFound({ ...all, ...opened, place });
    await take({ ...all, ...opened, place }, all.folders[0] ?? "");
  };
  const take = async (
    { open, files, others, place }: FoundAssessments & OpenedFiles & { readonly place: Place | undefined },
    folder: string,
  ): Promise<void> => {
    put(deskWith(await open(folder), others, files), { text: "The assessment is open." });
    putPlace(place);
    go(to());
  };
  const openFiles = async (list: FileList | null): Promise<void> => {
    if (list === null || list.length === 0) return;
    const [first] = list;
    if (desk !== undefined && first !== undefined && list.length === 1 && isBook(first.name)) {
      setRefusal([]);
      return setBook({ name: first.name, bytes: new Uint8Array(await first.arrayBuffer()) });
    }
    setBook(undefined);
    const entries = await entriesOf(list);
    if (typeof entries === "string") return setRefusal([entries]);
    await look(sorted(entries));
  };
  return (
    <Page title="Open an assessment" back={{ href: to(...(desk === undefined ? [] : ["save"])), text: "Back" }}>
      {desk !== undefined && isUnsaved(desk) && (
        <p class="warn">The assessment that is open has changes that are not saved. They are lost when you open another.</p>
      )}
      <div role="alert">
        {refusal.map((sentence) => (
          <p key={sentence} class="warn">
            {sentence}
          </p>
        ))}
      </div>
      {book !== undefined && <ReturnedBook book={book} />}
      {found !== undefined && (
        <>
          <h2>Which of them?</h2>
          <ul>
            {found.folders.map((folder) => (
              <li key={folder}>
                <Button quiet onClick={() => take(found, folder)}>
                  {folder}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="field">
        <label for="files">A zip, or the files themselves</label>
        <div id="files-hint" class="hint">
          A zip that this page saved, a saved workbook (.html), or the files of an assessment: assessment.yaml and what lies beside it. Choose them all at once.
          With an assessment open, also a spreadsheet that was made of it (.xlsx or .ods).
        </div>
        <input id="files" type="file" multiple aria-describedby="files-hint" onChange={(event) => void openFiles(event.currentTarget.files)} />
      </div>
      {canOpenFolder() ? (
        <>
          <h2>A folder on this computer</h2>
          <p>The page can then also save to it. The browser asks you whether it may.</p>
          <Button
            onClick={async () => {
              const opened = await openFolder();
              if (typeof opened === "string") setRefusal([opened]);
              else if (opened !== undefined) await look(opened, opened.place);
            }}
          >
            Open a folder
          </Button>
        </>
      ) : (
        <div class="field">
          <label for="folder">A folder on this computer</label>
          <div id="folder-hint" class="hint">
            This browser lets a page read a folder, and not write to it. What you change is saved as a zip.
          </div>
          <input
            id="folder"
            type="file"
            {...{ webkitdirectory: true }}
            aria-describedby="folder-hint"
            onChange={(event) => void openFiles(event.currentTarget.files)}
          />
        </div>
      )}
    </Page>
  );
}

/** What is in the files that somebody chose: in a zip what it holds, in a saved workbook what it carries. */
async function entriesOf(list: FileList): Promise<ReadonlyMap<string, Uint8Array> | string> {
  const entries = new Map<string, Uint8Array>();
  for (const file of list) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const name = file.webkitRelativePath || file.name;
    if (isBook(name)) return `${name} is a spreadsheet of an assessment. Open first the assessment that it was made of, and then the spreadsheet by itself.`;
    if (/\.xls$/i.test(name)) return `${name} is a spreadsheet of an old kind. Open it in a spreadsheet program, save it as .xlsx, and open that.`;
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && /\.zip$/i.test(name)) {
      const inside = unzipped(bytes, name);
      if (typeof inside === "string") return inside;
      for (const [entry, content] of inside) entries.set(entry, content);
    } else if (/\.html?$/i.test(name)) {
      const carried = carriedBy(new TextDecoder().decode(bytes));
      if (carried === null) return `${name} is no saved workbook, or there is no assessment in it.`;
      for (const [entry, text] of Object.entries(carried.files)) entries.set(entry, new TextEncoder().encode(text));
    } else entries.set(name, bytes);
  }
  return entries;
}

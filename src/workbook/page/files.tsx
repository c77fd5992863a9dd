import { useState } from "preact/hooks";
import { brokenIn, rewritten } from "../model/desk.ts";
import { retyped } from "../model/retyped.ts";
import { useDesk } from "./context.ts";
import { Page } from "./parts.tsx";
import { go, to } from "./ways.ts";

/** The files as they are written; and the text of one of them, for what no form can put right. */
export function FilesPage({ file }: { readonly file: string }) {
  const { desk } = useDesk();
  const text = desk.open.files.get(file);
  if (text !== undefined) return <TextPage file={file} text={text} />;
  return (
    <Page title="The files" back={{ href: to("problems"), text: "Back to the problems" }}>
      <p>Everything in this workbook is in these files, and nowhere else. You need not look at them: what you fill in on the other pages is written here.</p>
      <ul>
        {[...desk.open.files.keys()].map((name) => (
          <li key={name}>
            <a href={to("files", name)}>{name}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function TextPage({ file, text }: { readonly file: string; readonly text: string }) {
  const { desk, put } = useDesk();
  // A text field knows one kind of line break.
  const [typed, setTyped] = useState(text.replace(/\r\n?/g, "\n"));
  const own = desk.open.diagnostics.filter((one) => one.file === file);
  return (
    <Page title={file} back={{ href: to("files"), text: "Back to the files" }}>
      {own.length > 0 && (
        <ul class="problems">
          {own.map(({ message, help, span, code }) => (
            <li key={code + message + span.start.offset}>
              Line {span.start.line}: {message} {help}
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rewritten(desk, file, retyped(text, typed), `changing ${file}`).then((next) => {
            put(next, {
              text: brokenIn(next).includes(file)
                ? `${file} is changed, and cannot be read as it is. Put it right, or undo the change.`
                : `${file} is changed.`,
            });
            go(to("problems"));
          });
        }}
      >
        <label for="text">The text of the file</label>
        <textarea id="text" class="code" rows={24} spellcheck={false} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <button type="submit">Change the file</button>
      </form>
    </Page>
  );
}

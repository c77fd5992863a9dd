import { useState } from "preact/hooks";
import { useDesk } from "./context.ts";
import { download } from "./download.ts";
import { NotIn } from "./drafts.tsx";
import { fileName } from "./file-name.ts";
import { Button, Page } from "./parts.tsx";
import { books, bookTypes, type Chosen, ReturnedBook } from "./returned-book.tsx";
import { to } from "./ways.ts";

type BookFormat = keyof typeof bookTypes;

const called: Readonly<Record<BookFormat, string>> = { xlsx: "an Excel workbook", ods: "an OpenDocument spreadsheet" };

/** The assessment as a spreadsheet, for whoever would rather fill in one; and back. */
export function BookPage() {
  const { desk } = useDesk();
  const [chosen, setChosen] = useState<Chosen | undefined>();
  const [told, setTold] = useState<string | undefined>();
  const make = async (format: BookFormat): Promise<void> => {
    const { bookOf, noBookOf } = await books();
    const { decision } = desk.open.assessed;
    const hindrance = noBookOf(desk.open);
    setTold(hindrance);
    if (hindrance !== undefined || decision === undefined) return;
    const { bytes, left } = await bookOf(decision, format);
    download(`${fileName(desk)}.${format}`, bytes, bookTypes[format]);
    setTold(left);
  };
  return (
    <Page title="As a spreadsheet" back={{ href: to("save"), text: "Back to saving" }}>
      <p>
        For whoever would rather fill in a spreadsheet. It holds the whole assessment, also what is for internal use, and its first sheet says how it is filled
        in. When it comes back, only what was changed in it is taken in.
      </p>
      <div role="alert">{told !== undefined && <p class="warn">{told}</p>}</div>
      <NotIn desk={desk} what="the spreadsheet" />
      <p class="buttons">
        {(Object.keys(bookTypes) as BookFormat[]).map((format, index) => (
          <Button key={format} quiet={index > 0} onClick={() => make(format)}>
            Download {called[format]} (.{format})
          </Button>
        ))}
      </p>
      <h2>One that came back</h2>
      <div class="field">
        <label for="book">The spreadsheet that was filled in</label>
        <div id="book-hint" class="hint">
          An .xlsx or .ods file that was made of this assessment, here or with the <code>t6</code> command. You see what it changes before anything is changed.
        </div>
        <input
          id="book"
          type="file"
          accept=".xlsx,.ods"
          aria-describedby="book-hint"
          onChange={async ({ currentTarget: { files } }) => {
            const [file] = files ?? [];
            if (file !== undefined) setChosen({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
          }}
        />
      </div>
      {chosen !== undefined && <ReturnedBook book={chosen} />}
    </Page>
  );
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { ToldLines } from "../../api/sheet-told.ts";
import type { RefusedBook, TakenBook } from "../model/book.ts";
import { taken } from "../model/desk.ts";
import { Changes } from "./changes.tsx";
import { useDesk } from "./context.ts";
import { download } from "./download.ts";
import { fileName } from "./file-name.ts";
import { Button } from "./parts.tsx";
import { to } from "./ways.ts";

/** A spreadsheet that somebody chose. */
export interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The ending by which a spreadsheet is known that can be taken in, and what a browser calls it. */
export const bookTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
} as const;

/** Whether a file is a spreadsheet, by its name. */
export const isBook = (name: string): boolean => /\.(?:xlsx|ods)$/i.test(name);

/** What makes and reads spreadsheets is unpacked when somebody asks for one. */
export const books = () => import("../model/book.ts");

/** What a spreadsheet that came back changes, and the way to take it in; or what keeps it from that. */
export function ReturnedBook({ book: { name, bytes } }: { readonly book: Chosen }) {
  const { desk, does } = useDesk();
  const [read, setRead] = useState<TakenBook | RefusedBook | undefined>();
  const [parks, setParks] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isOld = false;
    void books()
      .then(({ readBook }) => readBook(desk.open, bytes, parks))
      .then((found) => {
        if (!isOld) setRead(found);
      });
    return () => {
      isOld = true;
    };
  }, [desk.open, bytes, parks]);
  useEffect(() => heading.current?.focus(), [read]);
  if (read === undefined) return <p role="status">Reading {name}…</p>;
  const isRefused = read.refused !== undefined;
  return (
    <section aria-labelledby="returned">
      <h2 id="returned" ref={heading} tabIndex={-1}>
        {name}
      </h2>
      {!isRefused && read.changes.length > 0 && (
        <>
          <p class="label">What it changes:</p>
          <Changes all={read.changes} />
        </>
      )}
      <Lines all={isRefused ? read.refused : read.told} isWarning={isRefused} />
      {isRefused && read.canWait && (
        <>
          <p>The other rows are ready. They can be taken in now; the rows that are named here wait in a new spreadsheet, as they were filled in.</p>
          <Button onClick={() => setParks(true)}>See what can be taken in now</Button>
        </>
      )}
      {!isRefused && read.isNew && (
        <Button
          onClick={async () => {
            const { rest } = read;
            if (rest !== undefined) download(`${fileName(desk)}-rest.xlsx`, rest, bookTypes.xlsx);
            const waits = rest === undefined ? "" : ` What waits is in ${fileName(desk)}-rest.xlsx, in your downloads: go on in that one, and not in ${name}.`;
            await does(async () => ({ desk: await taken(desk, read.files, `taking in ${name}`), id: "" }), `${name} is taken in.${waits}`, to());
          }}
        >
          Take it in
        </Button>
      )}
    </section>
  );
}

function Lines({ all, isWarning }: { readonly all: readonly ToldLines[]; readonly isWarning: boolean }) {
  return (
    <>
      {all.map(({ heading, lines }, index) => (
        <div key={heading} class={isWarning && index === 0 ? "warn" : undefined}>
          <p class="label">{heading}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

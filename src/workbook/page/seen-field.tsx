import type { ComponentChildren } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { asTitle } from "../../language/quote-marks.ts";
import type { Choice } from "../../report/explain/words/choices.ts";
import { saved, withoutDraft } from "../model/desk.ts";
import { type Data, tidied } from "../model/draft.ts";
import { sourceNeeded } from "../model/source-needed.ts";
import type { FieldProblem } from "../model/trial.ts";
import { useDesk } from "./context.ts";
import { BegunBefore } from "./drafts.tsx";
import { openIn, useEntry } from "./entry.tsx";
import { SelectField } from "./fields.tsx";
import { FormContext, Group, type Path, UnfinishedContext, useField, useForm } from "./form.tsx";
import { useOnce } from "./once.ts";
import { Button } from "./parts.tsx";
import { SourceFields } from "./source-fields.tsx";

interface SeenProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly choices: readonly Choice[];
  readonly none?: string;
  readonly optional?: boolean;
}

/** A document in which something can be seen: one of those that there are, or one that is described here, without leaving the page. */
export function SeenField({ path, label, hint, choices, none = "In nothing that is listed here", optional = false }: SeenProps) {
  const { id, set } = useField(path);
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState<string | undefined>();
  const close = (): void => {
    setOpen(false);
    document.getElementById(id)?.focus();
  };
  return (
    <>
      <SelectField {...{ path, label, hint, choices, none, optional }} />
      <div role="status">{told !== undefined && <p class="hint">{told}</p>}</div>
      {isOpen ? (
        <NewDocument
          id={`${id}-document`}
          onAdded={(added, title) => {
            set(added);
            setTold(`${asTitle(title)} is added to the sources, and chosen here.`);
            close();
          }}
          onLeft={close}
        />
      ) : (
        <p>
          <Button
            quiet
            onClick={() => {
              setTold(undefined);
              setOpen(true);
            }}
          >
            Add a document that is not listed<span class="hidden">: {label}</span>
          </Button>
        </p>
      )}
    </>
  );
}

interface NewDocumentProps {
  readonly id: string;
  readonly onAdded: (id: string, title: string) => void;
  readonly onLeft: () => void;
}

const notAdded: FieldProblem = {
  severity: "error",
  code: "",
  message: "The document that is described here is not added yet: press “Add this document”, or “Leave it out”.",
  why: "",
  field: "",
};

/** A document that is described within another form. It is the draft that the page for a new source has too, so nothing that was typed is lost. */
function NewDocument({ id, onAdded, onLeft }: NewDocumentProps) {
  const { desk, put } = useDesk();
  const entry = useEntry({ what: "source" }, {});
  const place = useRef<HTMLDivElement>(null);
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();
  useEffect(() => place.current?.querySelector("input")?.focus(), []);
  const { problems: outer } = useForm();
  const left = { ...notAdded, field: id.replace(/^f-/, "") };
  const unfinished = useContext(UnfinishedContext);
  const isBegun = Object.keys(tidied(entry?.draft.data ?? {}, undefined) as Data).length > 0;
  useEffect(() => {
    if (unfinished !== undefined) unfinished.current = isBegun ? left : undefined;
    return () => {
      if (unfinished !== undefined) unfinished.current = undefined;
    };
  }, [isBegun]);
  const add = useOnce(async () => {
    if (entry === undefined) return;
    setTried(true);
    const data = tidied(entry.draft.data, undefined) as Data;
    if (openIn(data, sourceNeeded).length > 0) return place.current?.querySelector("input")?.focus();
    const title = String(data["title"]);
    const done = await saved(desk, { ...entry.draft, data }, `adding ${asTitle(title)}`);
    if ("refusal" in done) return setRefusal(done.refusal);
    put(done.desk);
    onAdded(done.id, title);
  });
  if (entry === undefined) return null;
  const { draft, change, trial } = entry;
  const found = trial?.problems ?? [];
  const open = openIn(draft.data, sourceNeeded);
  const problems = isTried
    ? [...open, ...found.filter(({ field }) => !open.some((one) => one.field === field))]
    : found.filter(({ severity }) => severity !== "error");
  return (
    <FormContext.Provider value={{ what: draft.what, data: draft.data, change, problems, prefix: `${id}-` }}>
      <div
        ref={place}
        class="revealed"
        role="none"
        // The key that ends a form ends this one, and not the one around it.
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          void add();
        }}
      >
        <Group id={id} legend="A document that is not listed" problems={outer.filter(({ field }) => field === left.field)}>
          <BegunBefore kept={entry.kept} onAnew={entry.anew} />
          <SourceFields key={entry.round} />
          {refusal !== undefined && (
            <div class="warn" role="alert">
              <p>{refusal}</p>
            </div>
          )}
          <p class="buttons">
            <Button onClick={add}>Add this document</Button>{" "}
            <Button
              quiet
              onClick={() => {
                put(withoutDraft(desk, draft));
                onLeft();
              }}
            >
              Leave it out
            </Button>
          </p>
        </Group>
      </div>
    </FormContext.Provider>
  );
}

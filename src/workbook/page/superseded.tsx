import { useEffect, useState } from "preact/hooks";
import { supersededNote } from "../model/begin.ts";

/** Tells whoever begins that a newer edition of the code is in force. */
export function Superseded() {
  const [note, setNote] = useState<string | undefined>();
  useEffect(() => {
    void supersededNote().then(setNote);
  }, []);
  return note === undefined ? null : <p class="note">{note}</p>;
}

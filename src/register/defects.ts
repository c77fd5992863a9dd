import { addressDefects } from "./defects/addresses.ts";
import { answerDefects } from "./defects/answers.ts";
import { dateDefects } from "./defects/dates.ts";
import type { Defect } from "./defects/defect.ts";
import { keyDefects } from "./defects/keys.ts";
import { listDefects } from "./defects/lists.ts";
import { placeholderDefects } from "./defects/placeholders.ts";
import { rowDefects } from "./defects/rows.ts";
import { sheetDefects } from "./defects/sheets.ts";
import { spellingDefects } from "./defects/spellings.ts";
import type { Register } from "./register.ts";

/** Everything that is wrong with a register as data, each with its cells. */
export function defectsOf(register: Register): readonly Defect[] {
  const [first] = register.tables;
  return [
    ...register.missing.map((name): Defect => ({ code: "register/sheet-missing", sheet: first.sheet, cells: [], of: 0, args: { name } })),
    ...keyDefects(register),
    ...rowDefects(register),
    ...dateDefects(register),
    ...placeholderDefects(register),
    ...answerDefects(register),
    ...addressDefects(register),
    ...spellingDefects(register),
    ...listDefects(register),
    ...sheetDefects(register),
  ];
}

import { figureLevel, isChecked } from "../../../assess/figure-level.ts";
import type { Figure } from "../../../model/generated/schemas.ts";
import { thresholdsFor } from "../asked.ts";
import { counted, type Failure, fail, type Matter } from "../failure.ts";

/** Items with figures that nobody has verified. */
export function unverifiedFigures({ decision: { evidence, checkedOf }, gate }: Matter): readonly Failure[] {
  return evidence.flatMap(({ item, practice, spot }) => {
    if (thresholdsFor(gate, practice).no_unverified_figures !== true) return [];
    const { figures = [] } = item;
    const isOpen = (figure: Figure) => !isChecked(figureLevel(figure, item, checkedOf(item).level));
    const first = figures.findIndex(isOpen);
    if (first === -1) return [];
    const count = figures.filter(isOpen).length;
    const things = Array.from({ length: count }, (_, index) => `${item.id} ${index + 1}`);
    const args = { id: item.id, figures: counted(count, "figure") };
    return [fail("gate/unverified-figure", args, { file: spot.file, pointer: [...spot.pointer, "figures", first] }, [item.id], things)];
  });
}

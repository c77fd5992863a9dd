import { figureLevel, isChecked } from "../../assess/figure-level.ts";
import { thresholdsFor } from "../asked.ts";
import { counted, type Failure, fail, type Matter } from "../failure.ts";

/** Items with figures that nobody has verified. */
export function unverifiedFigures({ decision: { evidence }, gate }: Matter): readonly Failure[] {
  return evidence.flatMap(({ item, practice, spot }) => {
    if (thresholdsFor(gate, practice).no_unverified_figures !== true) return [];
    const { figures = [] } = item;
    const first = figures.findIndex((figure) => !isChecked(figureLevel(figure, item)));
    if (first === -1) return [];
    const count = figures.filter((figure) => !isChecked(figureLevel(figure, item))).length;
    const args = { id: item.id, figures: counted(count, "figure") };
    return [fail("gate/unverified-figure", args, { file: spot.file, pointer: [...spot.pointer, "figures", first] }, [item.id])];
  });
}

import { assess } from "../../api/assess.ts";
import { placeReader } from "../../api/load-places.ts";
import { checkTask } from "../check-kept.ts";
import type { Keep } from "../keep.ts";
import { claimed, type Order, type Sent, type Task } from "./task.ts";

/** Does a share of an order, and sends what was kept as it comes. Runs in a thread of its own. */
export async function serve({ task, places, named, options, next }: Order, send: (sent: Sent) => void): Promise<void> {
  const read = placeReader(named, options);
  const keep = keepOf(task);
  for (const indexes of claimed(next, places.length)) {
    const sent: [number, unknown][] = [];
    for (const index of indexes) {
      const loaded = await read(places[index] as Order["places"][number]);
      sent.push([index, await keep(assess(loaded, options.asOf === undefined ? {} : { asOf: options.asOf }), loaded)]);
    }
    send(sent);
  }
}

function keepOf(task: Task): Keep<unknown> {
  switch (task.name) {
    case "check":
      return checkTask(task.asked);
  }
}

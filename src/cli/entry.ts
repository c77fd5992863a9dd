import { writeSync } from "node:fs";
import { version } from "../api/version.ts";

// The one thing that is answered without loading anything else; therefore nothing here is shared with the rest.
const [first, ...rest] = process.argv.slice(2);
if ((first === "--version" || first === "-V") && rest.length === 0) writeSync(1, `${version}\n`);
else
  import("./main.ts")
    .then(({ main }) => main(process.argv.slice(2)))
    .then((code) => {
      // Everything has been written by now, and taking the program down properly takes longer than a check of a file.
      process.exit(code);
    });

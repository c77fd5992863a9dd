import { version } from "../api/version.ts";
import { writeTo } from "../io/streams.ts";

// The one thing that is answered without loading anything else.
const [first, ...rest] = process.argv.slice(2);
if ((first === "--version" || first === "-V") && rest.length === 0) writeTo(1, `${version}\n`);
else
  import("./main.ts")
    .then(({ main }) => main(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
    });

import fc from "fast-check";

/** The same cases every time: a run must not depend on the moment it is made. FC_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20191231) });

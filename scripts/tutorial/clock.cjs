// The day on which the recording is made, so that it is the same on every day. Loaded into the command that is recorded.
const now = Date.parse("2026-06-30T10:00:00Z");
globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [now] : given));
  }
  static now() {
    return now;
  }
};

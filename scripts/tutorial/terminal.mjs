import { setTimeout as pause } from "node:timers/promises";
import pty from "@lydell/node-pty";
import xterm from "@xterm/headless";

/** As wide as most windows, and so high that no question of a wizard is longer. */
const size = { cols: 80, rows: 60 };
const patience = 60_000;

/**
 * Plays one run of a program in a real terminal, and gives what stands on its screen in the end.
 *
 * @param answers what is typed, each at the question that it answers: { at: words of the question, keys: what is pressed }
 */
export async function play(program, args, { cwd, env, answers = [] }) {
  const screen = new xterm.Terminal({ ...size, scrollback: 10_000, allowProposedApi: true });
  const child = pty.spawn(program, args, { ...size, cwd, env });
  let ended;
  const end = new Promise((resolve) => child.onExit(({ exitCode }) => resolve(exitCode)));
  end.then((code) => {
    ended = code;
  });
  let written = Promise.resolve();
  let pieces = 0;
  child.onData((data) => {
    pieces += 1;
    written = written.then(() => new Promise((done) => screen.write(data, done)));
  });
  const text = () => {
    const { active } = screen.buffer;
    let all = "";
    for (let at = 0; at < active.length; at += 1) {
      const line = active.getLine(at);
      // A line that is only broken because the window ends is one line.
      all += `${at === 0 || line.isWrapped ? "" : "\n"}${line.translateToString(true)}`;
    }
    return all.replaceAll(/[ ]+$/gm, "").trimEnd();
  };
  try {
    for (const { at, keys } of answers) {
      await until(
        () => text().includes(at) || ended !== undefined,
        () => `The question “${at}” did not come:\n${text()}`,
      );
      if (ended !== undefined) throw new Error(`The run ended with ${ended} before the question “${at}”:\n${text()}`);
      for (const key of keys) {
        child.write(key);
        // A search is narrowed as one types, and moves the marker: each key is taken before the next.
        await pause(40);
      }
    }
    // A run that has ended waits for no timer.
    const tooLate = pause(patience, undefined, { ref: false }).then(() => Promise.reject(new Error(`The run did not end:\n${text()}`)));
    const code = await Promise.race([end, tooLate]);
    // The end of a program comes by another way than its last words, and on a busy machine it comes before them.
    for (let known = -1; known !== pieces; ) {
      known = pieces;
      await pause(150);
    }
    await written;
    return { code, text: text() };
  } finally {
    if (ended === undefined) child.kill();
    screen.dispose();
  }
}

async function until(holds, otherwise) {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > patience) throw new Error(otherwise());
    await pause(20);
  }
}

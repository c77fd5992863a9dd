const block = /^```console\n([\s\S]*?)^```$/gm;

/** The tutorial with what was recorded in the place of its blocks, and the first lines of those blocks that say something else. */
export function inTutorial(page, recorded) {
  const there = [...page.matchAll(block)].map(([, text]) => text);
  if (there.length !== recorded.length)
    throw new Error(`docs/tutorial.md has ${there.length} blocks marked “console”, and ${recorded.length} commands were recorded.`);
  const made = recorded.map((text) => `${text}\n`);
  const left = [...made];
  const stale = made.filter((text, at) => text !== there[at]).map((text) => text.slice(0, text.indexOf("\n")));
  return { text: page.replaceAll(block, () => `\`\`\`console\n${left.shift()}\`\`\``), stale };
}

import { expect, test } from "vitest";
import { run } from "./host.ts";

test.each([
  [["check", "--print-config", "nosuch"], "t6: nosuch cannot be opened: there is no such file or folder.\n"],
  [["check", "--print-config", "fixtures/npd-2019", "nosuch"], "t6: nosuch cannot be opened: there is no such file or folder.\n"],
  [["explain", "T6.4c", "nosuch"], "t6: nosuch cannot be opened: there is no such file or folder.\n"],
  [["explain", "T6.4c", "docs/adr"], "t6: There is no assessment in docs/adr: nothing there is called assessment.yaml.\n"],
  [["help", "foo"], "t6: There is no command “foo” to help with. t6 help lists them all.\n"],
  [["help", "chek"], "t6: There is no command “chek” to help with. Did you mean check?\n"],
  [["--quiet", "help", "foo"], "t6: There is no command “foo” to help with. t6 help lists them all.\n"],
  [["help", "check", "foo"], "t6: There is no command “check foo” to help with. Did you mean check?\n"],
  [["ask", "help", "exprot"], "t6: There is no command “ask exprot” to help with. Did you mean ask export?\n"],
  [["help", "ask", "foo"], "t6: There is no command “ask foo” to help with. t6 help ask lists them all.\n"],
])("t6 %j: a sentence, and nothing on the standard output", async (argv, err) => {
  expect(await run(argv)).toEqual({ code: 2, out: "", err });
});

test("help for a command is that of the command", async () => {
  for (const words of [["check"], ["ask"], ["ask", "export"], ["help"]]) {
    const { code, out } = await run(["help", ...words]);
    expect({ code, out }).toEqual({ code: 0, out: (await run(words[0] === "help" ? ["help"] : [...words, "--help"])).out });
  }
});

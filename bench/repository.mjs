import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

/** A git repository with one commit of what is written into it. */
export function committed(folder, write) {
  rmSync(folder, { recursive: true, force: true });
  write(folder);
  const git = (...args) => {
    const { status, stderr } = spawnSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "commit.gpgsign=false", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  };
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "as they are");
  return folder;
}

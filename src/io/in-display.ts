/** Something inside a folder, as it is printed. The current folder goes without saying. */
export function inDisplay(folder: string, name: string): string {
  if (folder === ".") return name;
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

/** An address that a page may lead to: of the web, or a way from the page. What could run a script or leave its place is none. */
export function safeLink(link: string): string | undefined {
  return /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(link) || /[\s<>"\\\p{Cc}]/u.test(link) ? undefined : link;
}

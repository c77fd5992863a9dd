import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useOnce } from "./once.ts";
import { isLedToField } from "./to-field.ts";

interface PageProps {
  readonly title: string;
  /** What the page is a part of, in the title of the window. */
  readonly of?: string;
  /** What stands small above the title: what the page is a part of. */
  readonly caption?: string;
  /** Where the link at the top leads, and what it says. */
  readonly back?: { readonly href: string; readonly text: string };
  readonly children: ComponentChildren;
  /** What stands before the title: a summary of what is wrong. */
  readonly above?: ComponentChildren;
  /** Whether the summary has the focus, and not the title. */
  readonly hasErrors?: boolean;
}

/** One page: whoever comes to it stands at its title. */
export function Page({ title, caption, back, children, above, hasErrors = false, of = "T6 workbook" }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${hasErrors ? "Error: " : ""}${title} – ${of}`;
  }, [title, hasErrors, of]);
  useEffect(() => {
    if (hasErrors || isLedToField()) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [title]);
  return (
    <>
      {back !== undefined && (
        <a class="back" href={back.href}>
          {back.text}
        </a>
      )}
      {above}
      {caption !== undefined && <p class="caption">{caption}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}

/** A word on a wash, beside what it says it of. Its meaning is in the word. */
export function Tag({ tone = "plain", children }: { readonly tone?: "plain" | "good" | "part" | "bad" | "open"; readonly children: ComponentChildren }) {
  return <strong class={`tag ${tone}`}>{children}</strong>;
}

/** Which wash a state has. */
export const toneOf = (state: string): "plain" | "good" | "part" | "bad" | "open" =>
  state === "met" || state === "meets" || state === "sufficient"
    ? "good"
    : state === "not_met" || state === "not_consistent" || state === "adverse"
      ? "bad"
      : state === "partly_met" || state === "partly_shown" || state === "limited" || state === "consistent_with_recommendations"
        ? "part"
        : state === "not_shown" || state === "not_yet_shown" || state === "unknown"
          ? "open"
          : "plain";

/** What is said about something, as rows. */
export function Rows({ rows, label }: { readonly rows: readonly Row[]; readonly label?: string }) {
  return (
    <dl class="rows" aria-label={label}>
      {rows.map(({ key, value, href, change }) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{value}</dd>
          {href !== undefined && (
            <dd class="change">
              <a href={href}>
                Change<span class="hidden"> {change ?? key.toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

export interface Row {
  readonly key: string;
  readonly value: ComponentChildren;
  readonly href?: string;
  /** What is changed, to follow “Change”. */
  readonly change?: string;
}

export function Details({ summary, children, open = false }: { readonly summary: string; readonly children: ComponentChildren; readonly open?: boolean }) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <div class="inside">{children}</div>
    </details>
  );
}

export function Button({
  children,
  onClick,
  quiet = false,
}: {
  readonly children: ComponentChildren;
  readonly onClick: () => unknown;
  readonly quiet?: boolean;
}) {
  const press = useOnce(onClick);
  return (
    <button type="button" class={quiet ? "quiet" : ""} onClick={() => void press()}>
      {children}
    </button>
  );
}

/** The rules that decided something, by what they say. The id of each, by which documents name it, is there for whoever points at it. */
export function Rules({ rules: all }: { readonly rules: readonly { readonly id: string; readonly title: string; readonly text: string }[] }) {
  // A rule whose words are those that stand before it already adds nothing.
  const rules = all.filter(({ id, text }) => text !== id);
  if (rules.length === 0) return null;
  return (
    <span class="hint">
      {rules.map(({ id, title }, index) => (
        <span key={id} title={id}>
          {index > 0 && "; "}
          {title}
        </span>
      ))}
    </span>
  );
}

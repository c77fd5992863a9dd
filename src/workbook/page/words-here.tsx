import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type HardWord, hardWordsIn } from "../model/hard-words.ts";
import { Details } from "./parts.tsx";

/** After a page has been quiet for so many milliseconds, its words are looked up. */
const pause = 150;

/** At the foot of a page: what those of its words mean that nobody need know. It looks at the page as it is, so no page can leave one out. */
export function WordsHere({ of: page, way }: { readonly of: RefObject<HTMLElement>; readonly way: string }) {
  const [found, setFound] = useState<readonly HardWord[]>([]);
  useEffect(() => {
    const whole = page.current;
    if (whole === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const next = hardWordsIn(whole.textContent ?? "");
      setFound((now) => (now.length === next.length && now.every((one, index) => one === next[index]) ? now : next));
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    };
    const observer = new MutationObserver(later);
    observer.observe(whole, { childList: true, characterData: true, subtree: true });
    later();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  if (found.length === 0) return null;
  return (
    <section class="words" aria-label="Words on this page">
      <Details key={way} summary="What words on this page mean">
        <dl>
          {found.map(({ word, means }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </section>
  );
}

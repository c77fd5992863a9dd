import { useEffect, useState } from "preact/hooks";
import { to } from "./ways.ts";

/** What went wrong and nobody has told: a part of the page that is damaged, or a mistake in the page. */
export function Amiss() {
  const [told, setTold] = useState<string | undefined>();
  useEffect(() => {
    const tell = (error: unknown): void => {
      const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
      setTold(
        name === "DamagedPart"
          ? message
          : `Something went wrong here that is a mistake in the workbook, and not yours. What you typed is still here: save it. (${message})`,
      );
    };
    const refused = (event: PromiseRejectionEvent): void => {
      if (event.reason?.name === "DamagedPart") event.preventDefault();
      tell(event.reason);
    };
    const failed = (event: ErrorEvent): void => tell(event.error ?? event.message);
    addEventListener("unhandledrejection", refused);
    addEventListener("error", failed);
    return () => {
      removeEventListener("unhandledrejection", refused);
      removeEventListener("error", failed);
    };
  }, []);
  if (told === undefined) return null;
  return (
    <div class="warn" role="alert">
      <p>
        {told} <a href={to("save")}>Save what is here</a>
      </p>
    </div>
  );
}

import { useWorkbook } from "./context.ts";
import { Page } from "./parts.tsx";
import { Superseded } from "./superseded.tsx";
import { to } from "./ways.ts";

/** The first page of an empty workbook. */
export function StartPage() {
  const { desk } = useWorkbook();
  return (
    <Page title="Assess how a body looks after people's information">
      <p class="lead">
        Go through what principle T6 (Data governance) of the Code of Practice for Statistics asks, practice by practice. You say what evidence there is. The
        workbook says where it stands, and what to do next. A named person judges.
      </p>
      <p>
        <a class="start" href={to("begin", "data")}>
          Begin an assessment
        </a>
      </p>
      <p>
        <a href={to("open")}>Open an assessment that you have</a>, as a zip, a folder, or loose files.
      </p>
      {desk !== undefined && (
        <p>
          <a href={to()}>Go on with the assessment that is open</a>
        </p>
      )}
      <h2>Before you begin</h2>
      <Superseded />
      <ul>
        <li>It takes about an hour to begin, and you can stop at any time: save, and go on later.</li>
        <li>Have at hand what shows how the data are looked after: policies, logs, agreements, reviews, pages on your website.</li>
        <li>You need not answer everything. What nobody has shown yet reads “not shown”, which is neither a failure nor a success.</li>
      </ul>
      <h2>What this file does with what you type</h2>
      <p>
        Nothing leaves it. It asks nothing of the network, and keeps nothing on this computer until you save. You can save a copy of this page with your
        assessment inside, and send it on by e-mail: whoever opens it goes on where you stopped. Or save the files as a zip, for colleagues who use the{" "}
        <code>t6</code> command.
      </p>
    </Page>
  );
}

/** Registers as large as there are: three sheets like those of NHS England's, and a list of 200,000 rows as text. All names are invented. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { writeXlsx } from "hucre/xlsx";

const headings = {
  Agreements:
    "Reference Number | Application Title | Applicant Organisation | Applicant Organisation Type | Data Controller(s) | Sole/Joint Data Controller | DSA Start Date | DSA End Date | Does Sublicensing Apply | For Commercial Purposes | Objective for Processing | Processing Activities | Expected Output | Expected Measurable Benefits | Yielded Benefits",
  Datasets:
    "Reference Number | Dataset | Type of Data | Sensitive or Non-Sensitive | Frequency | Legal Basis for Provision of Data | Common Law Duty of Confidentiality",
  DataReleases:
    "File Reference | Reference Number | Dataset | Type of Data | Sensitive or Non-Sensitive | Patient Opt-Outs Applied | Legal Basis for Provision of Data | Frequency | Month File Released",
};
const bodies = ["Moss Trust", "Linden College", "Harbour Institute", "Alder Hospital"];
const data = ["Admissions", "Emergency care", "Deaths"];
const law = "Health and Social Care Act 2012 s261";
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const of = (all, at) => all[at % all.length];
const day = (days) => new Date(Date.UTC(2015, 0, 1 + days));

/** 5,500 versions of agreements, twice as many data sets, and 104,451 files: 120,951 rows. */
export async function writeSheets(path) {
  if (existsSync(path)) return;
  const agreements = [];
  for (let at = 0; agreements.length < 5_500; at += 1) {
    for (let version = 1; version <= 2 + (at % 3); version += 1) {
      const body = `${of(bodies, at)} ${at % 700}`;
      const prose = [`The objective of study ${at} is to see what follows. `.repeat(8), `Data are held in a safe setting, version ${version}. `.repeat(5)];
      const dates = [day(at + version * 365), day(at + version * 365 + 364)];
      const key = `NIC-${10_000 + at}-v${version}.0`;
      agreements.push([key, `Study ${at}`, body, "Academic", body, "Sole", ...dates, "No", "No", ...prose, "A paper", "Better care", "None so far"]);
    }
  }
  const keys = agreements.map(([key]) => key);
  const sets = keys.flatMap((key, at) => [0, 1].map((more) => [key, of(data, at + more), "Pseudonymised", "Non-sensitive", "One-off", law, "Consent"]));
  const files = Array.from({ length: 104_451 }, (_, at) => {
    const month = `${of(months, at)}-${15 + (at % 11)}`;
    return [`FILE${at}`, of(keys, Math.floor(at / 19)), of(data, at), "Pseudonymised", "Non-sensitive", "Yes", law, "One-off", month];
  });
  const sheet = (name, rows) => ({ name, rows: [headings[name].split(" | "), ...rows] });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await writeXlsx({ sheets: [sheet("Agreements", agreements), sheet("Datasets", sets), sheet("DataReleases", files)] }));
}

/** A list of accredited projects with 200,000 rows. */
export function writeList(path) {
  if (existsSync(path)) return;
  const rows = Array.from({ length: 200_000 }, (_, at) => {
    const year = 2010 + (at % 15);
    const date = `${year}-0${1 + (at % 9)}-1${at % 9}`;
    return `${year}/${at},Study ${at} of journeys,"Ada Fenwick; Bram Osei ${at % 5_000}",Digital Economy Act 2017,"School census; Exam results ${at % 40}",Secure Research Service,${date}`;
  });
  mkdirSync(dirname(path), { recursive: true });
  const head = "Project Number,Project Name,Accredited Researchers,Legal Gateway,Protected Data Accessed,Processing Environment,Accreditation Date";
  writeFileSync(path, [head, ...rows].join("\n"));
}

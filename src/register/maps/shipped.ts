import type { RegisterMap } from "../../model/generated/schemas.ts";
import { fieldFacts, registerFields } from "../fields.ts";

/** A list in a cell, with lines or semicolons between its entries, and with commas where there are neither. */
const withCommas = { separators: ["\n", ";", ","] };
const withoutCommas = { separators: ["\n", ";"] };

/** The UK Statistics Authority: accredited research projects. */
const uksa: RegisterMap = {
  register: "Accredited research projects (UK Statistics Authority)",
  tables: [
    {
      columns: {
        "Project Number": "reference",
        "Project Name": "title",
        "Accredited Researchers": "people",
        "Legal Gateway": "legal_basis",
        "Protected Data Accessed": "datasets",
        "Processing Environment": "route",
        "Accreditation Date": "decision_date",
      },
    },
  ],
  lists: { people: withCommas, datasets: withoutCommas },
  needed: ["reference", "title", "people", "legal_basis", "datasets", "route", "decision_date"],
};

/** NHS England: data uses register. Each version of an agreement has a row of its own, and its data and files stand on other sheets. */
const nhsEngland: RegisterMap = {
  register: "Data uses register (NHS England)",
  tables: [
    {
      sheet: "Agreements",
      columns: {
        "Reference Number": "reference",
        "Application Title": "title",
        "Applicant Organisation": "organisation",
        "Applicant Organisation Type": "sector",
        "Data Controller(s)": "controller",
        "Sole/Joint Data Controller": "other",
        "DSA Start Date": "start",
        "DSA End Date": "end",
        "Does Sublicensing Apply": "onward_sharing",
        "For Commercial Purposes": "other",
        "Objective for Processing": "purpose",
        "Processing Activities": "other",
        "Expected Output": "other",
        "Expected Measurable Benefits": "benefit",
        "Yielded Benefits": "other",
      },
    },
    {
      sheet: "Datasets",
      columns: {
        "Reference Number": "reference",
        Dataset: "datasets",
        "Type of Data": "type",
        "Sensitive or Non-Sensitive": "sensitivity",
        Frequency: "other",
        "Legal Basis for Provision of Data": "legal_basis",
        "Common Law Duty of Confidentiality": "other",
      },
    },
    {
      sheet: "DataReleases",
      columns: {
        "File Reference": "other",
        "Reference Number": "reference",
        Dataset: "datasets",
        "Type of Data": "type",
        "Sensitive or Non-Sensitive": "sensitivity",
        "Patient Opt-Outs Applied": "other",
        "Legal Basis for Provision of Data": "legal_basis",
        Frequency: "other",
        "Month File Released": "released",
      },
    },
  ],
  versions: { mark: "-v" },
  lists: { controller: withCommas },
  needed: ["reference", "title", "organisation", "controller", "start", "end"],
};

/** HDR UK: the template of a data use register. Above its headings stands a band with the Five Safes. */
const hdrUk: RegisterMap = {
  register: "Data use register (template of HDR UK)",
  tables: [
    {
      columns: {
        "Project ID": "reference",
        "Organisation name": "organisation",
        "Organisation ID": "other",
        "Organisation sector": "sector",
        "Applicant name(s)": "people",
        "Applicant ID": "other",
        "Funders/ Sponsors": "other",
        "DEA accredited researcher?": "other",
        "Sub-licence arrangements (if any)?": "onward_sharing",
        "Project title": "title",
        "Lay summary": "purpose",
        "Public benefit statement": "benefit",
        "Request category type": "other",
        "Technical summary": "other",
        "Other approval committees": "decision_body",
        "Project start date": "start",
        "Project end date": "end",
        "Latest approval date": "decision_date",
        "Dataset(s) name": "datasets",
        "Data sensitivity level": "sensitivity",
        "Legal basis for provision of data under Article 6": "legal_basis",
        "Lawful conditions for provision of data under Article 9": "other",
        "Common Law Duty of Confidentiality": "other",
        "National data opt-out applied?": "other",
        "Request frequency": "other",
        "For linked datasets, specify how the linkage will take place": "other",
        "Description of the confidential data being used": "type",
        "Release/Access date": "released",
        "Access type": "route",
        "How has data been processed to enhance privacy?": "other",
        "Link to research outputs": "other",
      },
    },
  ],
  lists: { people: withCommas, datasets: withoutCommas },
  needed: ["organisation", "title", "purpose", "benefit", "decision_date", "datasets", "route"],
};

/** UK LLC: applications, approved or declined. */
const ukLlc: RegisterMap = {
  register: "Data use register (UK Longitudinal Linkage Collaboration)",
  tables: [
    {
      columns: {
        "Application ID": "reference",
        "Project Title": "title",
        "Lead Applicant": "people",
        "Organisation(s)": "organisation",
        "Approval Date": "decision_date",
        "Application Status": "decision",
        "Lay Summary": "purpose",
        "Datasets Requested": "datasets",
        "Results & Impact": "benefit",
      },
    },
  ],
  lists: { organisation: withCommas, datasets: withCommas },
  needed: ["reference", "organisation", "decision"],
};

/** A register that has t6's own words above its columns, as a page's table has. */
const own: RegisterMap = {
  register: "Register",
  tables: [{ columns: Object.fromEntries(registerFields.map((field) => [fieldFacts[field].label, field])) }],
  lists: { datasets: withoutCommas, people: withoutCommas },
  needed: ["reference", "organisation"],
};

/** The maps that come with t6, by the names that --map takes. */
export const shippedMaps: Readonly<Record<string, RegisterMap>> = Object.freeze({
  uksa,
  "nhs-england": nhsEngland,
  "hdr-uk": hdrUk,
  "uk-llc": ukLlc,
  own,
});

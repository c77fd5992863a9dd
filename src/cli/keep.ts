import type { Assessed, LoadedAssessment } from "../api/types.ts";

/** What a command keeps of an assessment. The rest of it is let go. */
export type Keep<Kept> = (assessed: Assessed, loaded: LoadedAssessment) => Promise<Kept>;

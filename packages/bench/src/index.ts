export { jobs } from "./jobs/index.ts";
export { race } from "./race.ts";
export { longReport, variedReports } from "./reports.ts";

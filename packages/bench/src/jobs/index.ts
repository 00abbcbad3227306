import type { Job } from "../job.ts";
import { coldJob, ndjsonJob } from "./command.ts";
import { growthJob } from "./growth.ts";
import { importJob } from "./import.ts";
import { installedJob } from "./installed.ts";
import { renderJob } from "./render.ts";
import { sizeJob } from "./size.ts";
import { faultsJob, validateJob } from "./validate.ts";
import { readJob, writeJob } from "./workbook.ts";

/** Every comparison, in the order in which they are run and printed. */
export const jobs: readonly Job[] = [
  validateJob,
  faultsJob,
  ndjsonJob,
  renderJob,
  writeJob,
  readJob,
  importJob,
  coldJob,
  sizeJob,
  installedJob,
  growthJob,
];

import { type JobQueue, lockNextJob } from "../../shared/job-lock.ts";

const waiting = "select id from intake where state in ('UPLOADED', 'CHECKING', 'APPLYING', 'UNDOING')";
const intakes: JobQueue = { name: "xep_loai.intake", waiting };

/** Takes the oldest intake at work that nobody works on; undefined where there is none. */
export const lockNextIntake = (url: string) => lockNextJob(url, intakes);

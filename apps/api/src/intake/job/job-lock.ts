import { type JobQueue, lockNextJob } from "../../shared/job-lock.ts";
import { waitingIntakes } from "./taken-intake.service.ts";

const intakes: JobQueue = { name: "xep_loai.intake", waiting: waitingIntakes };

/** Takes the oldest intake at work that nobody works on; undefined where there is none. */
export const lockNextIntake = (url: string) => lockNextJob(url, intakes);

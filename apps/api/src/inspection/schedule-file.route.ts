import type { Request } from "express";
import { z } from "zod";
import { paperWriters } from "../paper/paper-writers.ts";
import { fileSystemName } from "../shared/attachment.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import type { OutgoingFile } from "../shared/file-route.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { inspection } from "./inspection.service.ts";
import { paperOfSchedule } from "./paper-of-schedule.ts";

const address = z.object({ id: z.string(), format: z.enum(["docx", "pdf"]) });

/** GET /inspections/7/schedule.docx: the schedule of an inspection as a document (TB 01). */
export async function scheduleFile(context: Context, { params }: Request): Promise<OutgoingFile | Refused> {
  const where = address.safeParse(params);
  if (!where.success) return refuse("BAD_INPUT");
  const { id, format } = where.data;
  const found = await asViewer(context, (tx) => inspection(tx, id, context.now));
  if (isRefused(found)) return found;
  const paper = paperOfSchedule(found);
  const title = `${paper.subtitle?.split("\n")[0]} – ${found.issuedBy}`;
  return {
    type: format,
    name: `${fileSystemName(title)}.${format}`,
    isRead: true,
    write: (response) => paperWriters[format](paper, response),
  };
}

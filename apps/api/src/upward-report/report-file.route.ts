import type { Request } from "express";
import { z } from "zod";
import { noteListTaken } from "../audit/note-list-taken.service.ts";
import { paperWriters } from "../paper/paper-writers.ts";
import { fileSystemName } from "../shared/attachment.ts";
import type { Context } from "../shared/context.ts";
import type { OutgoingFile } from "../shared/file-route.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { refuseUnseen } from "../shared/refuse-unseen.ts";
import { Locale } from "../shared/viewer.ts";
import { namesPersons } from "./annex-list.ts";
import { reportOnPaper } from "./report-file.service.ts";
import { paperOfReport } from "./report-paper.ts";

const address = z.object({ id: z.string(), format: z.enum(["docx", "pdf"]) });
const filters = z.object({ locale: z.enum(Locale).optional() });

/** GET /reports/7.docx: the report in the form of Party documents. */
export async function reportFile(context: Context, { params, query }: Request): Promise<OutgoingFile | Refused> {
  const [where, asked] = [address.safeParse(params), filters.safeParse(query)];
  if (!where.success || !asked.success) return refuse("BAD_INPUT");
  const { viewer, account, transaction, now } = context;
  if (viewer === null) return refuseUnseen(account);
  const { locale = viewer.locale } = asked.data;
  const { id, format } = where.data;
  const found = await reportOnPaper(await transaction.open(viewer), { ...viewer, locale }, id, now);
  if (isRefused(found)) return found;
  const document = paperOfReport(found.paper, locale);
  const { name, year } = found.organisation;
  const title = `${document.title} ${found.paper.head?.number ?? ""} – ${name} – ${year}`;
  const fileName = `${fileSystemName(title)}.${format}`;
  if (namesPersons(found.paper.annexes, locale)) {
    const taken = { year, organisationId: found.organisation.id, fileName };
    await transaction.act(viewer, [], (tx) => noteListTaken(tx, taken));
  }
  return {
    type: format,
    name: fileName,
    isRead: true,
    write: (response) => paperWriters[format](document, response),
  };
}

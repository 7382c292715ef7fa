import type { Request } from "express";
import { z } from "zod";
import { noteListTaken } from "../../audit/note-list-taken.service.ts";
import type { Context } from "../../shared/context.ts";
import type { OutgoingFile } from "../../shared/file-route.ts";
import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { refuseUnseen } from "../../shared/refuse-unseen.ts";
import { Locale } from "../../shared/viewer.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import { templateOf } from "./template.service.ts";

const asked = z.object({
  organisationId: z.string(),
  year: z.coerce.number().pipe(z.int32()),
  locale: z.enum(Locale).optional(),
});

/** GET /intakes/template.xlsx?organisationId=…&year=…: the workbook to fill in. */
export async function workbookTemplate(
  { viewer, account, transaction }: Context,
  { query }: Request,
): Promise<OutgoingFile | Refused> {
  if (viewer === null) return refuseUnseen(account);
  const given = asked.safeParse(query);
  if (!given.success) return refuse("BAD_INPUT");
  const { locale = viewer.locale, ...unit } = given.data;
  const template = await templateOf(await transaction.open(viewer), { ...viewer, locale }, unit);
  if (isRefused(template)) return template;
  await transaction.act(viewer, [], (tx) => noteListTaken(tx, template));
  const { fileName, head, sheets } = template;
  return { type: "xlsx", name: fileName, write: (response) => writeWorkbook(head, sheets, response, locale) };
}

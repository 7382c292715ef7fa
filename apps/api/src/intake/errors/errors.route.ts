import type { Request } from "express";
import { z } from "zod";
import type { Context } from "../../shared/context.ts";
import type { OutgoingFile } from "../../shared/file-route.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { refuseUnseen } from "../../shared/refuse-unseen.ts";
import { Locale } from "../../shared/viewer.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import { workbookWithErrors } from "./workbook-with-errors.service.ts";

const asked = z.object({ locale: z.enum(Locale).optional() });

const marks = { vi: "có lỗi", en: "with errors" } as const;

/** GET /intakes/7/errors.xlsx: the workbook that came in, its wrong rows red, with a column «Lỗi». */
export async function errorsOfWorkbook(
  { viewer, account, transaction }: Context,
  { params, query }: Request,
): Promise<OutgoingFile | Refused> {
  if (viewer === null) return refuseUnseen(account);
  const { locale = viewer.locale } = asked.safeParse(query).data ?? {};
  const workbook = await workbookWithErrors(await transaction.open(viewer), String(params.id));
  if (isRefused(workbook)) return workbook;
  const { fileName, head, sheets } = workbook;
  const name = `${fileName.replace(/\.xlsx$/i, "")} – ${marks[locale]}.xlsx`;
  return { type: "xlsx", name, write: (response) => writeWorkbook(head, sheets, response, locale) };
}

import type { Request, RequestHandler, Response } from "express";
import { z } from "zod";
import { attachment } from "../../shared/attachment.ts";
import type { Context } from "../../shared/context.ts";
import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { Locale } from "../../shared/viewer.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import { workbookWithErrors } from "./workbook-with-errors.service.ts";

const asked = z.object({ locale: z.enum(Locale).optional() });

/** GET /intakes/7/errors.xlsx: the workbook that came in, its wrong rows red, with a column «Lỗi». */
export function errorsOfWorkbook(
  contextOf: (request: Request, response: Response) => Promise<Context>,
): RequestHandler {
  return async (request, response) => {
    const context = await contextOf(request, response);
    response.set("cache-control", "no-store");
    try {
      const refused = await answer(request, response, context);
      if (refused !== null) sendRefusal(response, refused);
    } catch (error) {
      // Who broke off the download waits for no answer.
      if (!response.destroyed) throw error;
    } finally {
      await context.transaction.close();
    }
  };
}

async function answer(request: Request, response: Response, { viewer, transaction }: Context): Promise<Refused | null> {
  if (viewer === null) return refuse("NOT_SIGNED_IN");
  const { locale = viewer.locale } = asked.safeParse(request.query).data ?? {};
  const workbook = await workbookWithErrors(await transaction.open(viewer), String(request.params.id));
  if (isRefused(workbook)) return workbook;
  const mark = locale === "vi" ? "có lỗi" : "with errors";
  const name = `${workbook.fileName.replace(/\.xlsx$/i, "")} – ${mark}.xlsx`;
  response.type("xlsx").set("content-disposition", attachment(name));
  await writeWorkbook(workbook.head, workbook.sheets, response, locale);
  return null;
}

const sendRefusal = (response: Response, { code, message }: Refused): Response =>
  response
    .status(code === "NOT_SIGNED_IN" ? 401 : 404)
    .type("text/plain")
    .send(`${message.vi}\n${message.en}\n`);

import type { Request, RequestHandler, Response } from "express";
import { z } from "zod";
import { noteListTaken } from "../../audit/note-list-taken.service.ts";
import { attachment } from "../../shared/attachment.ts";
import type { Context } from "../../shared/context.ts";
import { isRefused, type RefusalCode, type Refused, refuse } from "../../shared/refusal.ts";
import { Locale } from "../../shared/viewer.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import { templateOf, type WrittenTemplate } from "./template.service.ts";

const asked = z.object({
  organisationId: z.string(),
  year: z.coerce.number().pipe(z.int32()),
  locale: z.enum(Locale).optional(),
});

/** GET /intakes/template.xlsx?organisationId=…&year=…: the workbook to fill in, from one snapshot. */
export function downloadTemplate(
  contextOf: (request: Request, response: Response) => Promise<Context>,
): RequestHandler {
  return async (request, response) => {
    const context = await contextOf(request, response);
    response.set("cache-control", "no-store");
    try {
      if (response.destroyed) return;
      const template = await templateFor(context, request);
      await (isRefused(template) ? sendRefusal(response, template) : send(response, template));
    } catch (error) {
      // Who broke off the download waits for no answer.
      if (!response.destroyed) throw error;
    } finally {
      await context.transaction.close();
    }
  };
}

async function templateFor({ viewer, transaction }: Context, { query }: Request): Promise<WrittenTemplate | Refused> {
  if (viewer === null) return refuse("NOT_SIGNED_IN");
  const given = asked.safeParse(query);
  if (!given.success) return refuse("BAD_INPUT");
  const { locale = viewer.locale, ...unit } = given.data;
  const template = await templateOf(await transaction.open(viewer), { ...viewer, locale }, unit);
  if (!isRefused(template)) await transaction.act(viewer, [], (tx) => noteListTaken(tx, template));
  return template;
}

async function send(response: Response, { fileName, head, sheets, locale }: WrittenTemplate): Promise<void> {
  response.type("xlsx").set("content-disposition", attachment(fileName));
  await writeWorkbook(head, sheets, response, locale);
}

const statusOf: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  BAD_INPUT: 400,
  NOT_ALLOWED: 403,
  YEAR_CLOSED: 409,
};

/** A browser shows it as a page. */
async function sendRefusal(response: Response, { code, message, problems }: Refused): Promise<void> {
  const said = problems.length === 0 ? [message] : problems.map((problem) => problem.message);
  response
    .status(statusOf[code] ?? 404)
    .type("text/plain")
    .send(`${said.map(({ vi }) => vi).join("\n")}\n${said.map(({ en }) => en).join("\n")}\n`);
}

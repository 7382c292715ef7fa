import type { Request, RequestHandler, Response } from "express";
import { z } from "zod";
import { noteListTaken } from "../audit/note-list-taken.service.ts";
import { isAskedText } from "../shared/asked-text.ts";
import { attachment } from "../shared/attachment.ts";
import type { Context } from "../shared/context.ts";
import { sendRefusal } from "../shared/plain-refusal.ts";
import { isRefused, refuse } from "../shared/refusal.ts";
import { Locale } from "../shared/viewer.ts";
import { writeCsv } from "./csv.ts";
import { type Extract, extractOf } from "./extract.service.ts";
import { fileName } from "./file-name.ts";
import { SummaryTableId } from "./summary-table.ts";
import { writeXlsx } from "./xlsx.ts";

const writers = { xlsx: writeXlsx, csv: writeCsv } as const;

const address = z.object({ table: z.enum(SummaryTableId), format: z.enum(["xlsx", "csv"]) });

const filters = z.object({
  organisationId: z.string(),
  year: z.coerce.number().pipe(z.int32()),
  group: z.string().refine(isAskedText).optional(),
  decidedOnly: z.enum(["true", "false"]).default("true"),
  locale: z.enum(Locale).optional(),
});

/** GET /export/R2.xlsx?organisationId=…&year=…: the whole table as a file, from one snapshot. */
export function exportTable(contextOf: (request: Request, response: Response) => Promise<Context>): RequestHandler {
  return async (request, response) => {
    const context = await contextOf(request, response);
    response.set("cache-control", "no-store");
    try {
      if (!response.destroyed) await answer(request, response, context);
    } catch (error) {
      // Who broke off the download waits for no answer.
      if (!response.destroyed) throw error;
    } finally {
      await context.transaction.close();
    }
  };
}

async function answer(request: Request, response: Response, context: Context): Promise<void> {
  const [where, asked] = [address.safeParse(request.params), filters.safeParse(request.query)];
  if (!where.success || !asked.success) return sendRefusal(response, refuse("BAD_INPUT"));
  const { locale, decidedOnly, group = null, ...rest } = asked.data;
  const input = { ...rest, group, decidedOnly: decidedOnly === "true", table: where.data.table };
  const extract = await extractFor(context, locale, input);
  if (isRefused(extract)) return sendRefusal(response, extract);
  const name = fileName(extract, where.data.format);
  if (extract.namesPersons) await noteTaken(context, extract, name);
  response.type(where.data.format).set("content-disposition", attachment(name));
  await writers[where.data.format](extract, response);
}

async function extractFor(context: Context, locale: Locale | undefined, input: Parameters<typeof extractOf>[2]) {
  const { viewer, transaction, now } = context;
  if (viewer === null) return refuse("NOT_SIGNED_IN");
  return extractOf(await transaction.open(viewer), { ...viewer, locale: locale ?? viewer.locale }, input, now);
}

async function noteTaken({ viewer, transaction }: Context, { organisation }: Extract, name: string): Promise<void> {
  if (viewer === null) return;
  const { id, year } = organisation;
  await transaction.act(viewer, [], (tx) => noteListTaken(tx, { year, organisationId: id, fileName: name }));
}

import type { Request, RequestHandler, Response } from "express";
import { z } from "zod";
import { enterers } from "../../classification/entry/fact-entry.service.ts";
import { asActor } from "../../shared/acting.ts";
import type { Context } from "../../shared/context.ts";
import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { refuseUnseen } from "../../shared/refuse-unseen.ts";
import { refuseUpload } from "../../shared/refuse-upload.ts";
import { type TakePlace, uploadPlaces } from "../../shared/upload-places.ts";
import { scopesWith } from "../../shared/viewer.ts";
import { keepUpload } from "./keep-upload.service.ts";
import { withReceivedFile } from "./received-file.ts";

/** The type of a workbook; a page of another site cannot send it without being asked (CORS), as no form has it. */
export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const asked = z.object({
  organisationId: z.string(),
  year: z.coerce.number().pipe(z.int32()),
  fileName: z.string().min(1).max(1_000),
});

/** Each lies on the disk, with up to 64 MB, until it is in the database. */
const workbooks = { atOnce: 8, ofAccount: 2 };

/** POST /intakes?organisationId=…&year=…&fileName=… with a workbook as body; answers the intake's id, or the refusal. */
export function uploadWorkbook(
  contextOf: (request: Request, response: Response) => Promise<Context>,
  uploaded: () => void,
): RequestHandler {
  const takePlace = uploadPlaces(workbooks);
  return async (request, response) => {
    const context = await contextOf(request, response);
    response.set("cache-control", "no-store");
    const answer = await received(request, context, takePlace);
    if (isRefused(answer)) return refuseUpload(request, response, answer);
    uploaded();
    response.status(201).json({ id: answer });
  };
}

async function received(request: Request, context: Context, takePlace: TakePlace): Promise<string | Refused> {
  const { viewer, account, now } = context;
  if (viewer === null) return refuseUnseen(account);
  if (scopesWith(viewer, enterers).length === 0) return refuse("NOT_ALLOWED");
  const given = asked.safeParse(request.query);
  if (!given.success || request.headers["content-type"] !== workbookType) return refuse("BAD_INPUT");
  const leave = takePlace(viewer, request);
  if (leave === null) return refuse("TRY_AGAIN");
  return withReceivedFile(request, (path) =>
    asActor(context, enterers, (tx, actor) => keepUpload({ tx, actor, now }, given.data, path)),
  ).finally(leave);
}

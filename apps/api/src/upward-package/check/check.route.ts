import type { Text } from "@xep-loai/domain";
import { Semaphore } from "async-mutex";
import type { Request, RequestHandler, Response } from "express";
import type { Context } from "../../shared/context.ts";
import { placesOfAccount } from "../../shared/places-of-account.ts";
import { isRefused, type RefusalCode, type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { refuseUnseen } from "../../shared/refuse-unseen.ts";
import { type CheckedPackage, checkPackage } from "./check-package.service.ts";

/** The type of a package; a page of another site cannot send it without being asked (CORS), as no form has it. */
const packageType = "application/zip";

const mostMegabytes = 100;

/** POST /packages/check with a package as body; answers what it is worth, or the refusal. */
export function checkedPackage(contextOf: (request: Request, response: Response) => Promise<Context>): RequestHandler {
  return async (request, response) => {
    const context = await contextOf(request, response);
    response.set("cache-control", "no-store");
    try {
      const answer = await checked(request, context);
      if (isRefused(answer)) return sendRefusal(request, response, answer);
      response.json(answer);
    } finally {
      await context.transaction.close();
    }
  };
}

async function checked(request: Request, { viewer, account, transaction }: Context): Promise<CheckedPackage | Refused> {
  if (viewer === null) return refuseUnseen(account);
  if (request.headers["content-type"] !== packageType) return refuse("BAD_INPUT");
  return oneOf(viewer, async () => {
    const bytes = await bodyOf(request);
    if (isRefused(bytes)) return bytes;
    return checks.runExclusive(async () => checkPackage(await transaction.open(viewer), viewer, bytes));
  });
}

/** Of one account one package at a time comes in, as all of it is held in memory; what is not taken yet stays on the way. */
const oneOf = placesOfAccount(1);

/** One package at a time: unpacked it takes hundreds of megabytes. */
const checks = new Semaphore(1);

async function bodyOf(request: Request): Promise<Buffer | Refused> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostMegabytes * 1024 * 1024) return refuseField("file", tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge: Text = {
  vi: `Tệp lớn hơn ${mostMegabytes} MB.`,
  en: `The file is larger than ${mostMegabytes} MB.`,
};

const statusOf: Partial<Record<RefusalCode, number>> = { NOT_SIGNED_IN: 401, SECOND_FACTOR_DUE: 403, NOT_FOUND: 404 };

/** What is left of a body nobody wants is not waited for. */
function sendRefusal(request: Request, response: Response, { code, message, problems }: Refused): void {
  if (!request.complete) response.set("connection", "close");
  response.status(statusOf[code] ?? 400).json({ code, message, problems });
}

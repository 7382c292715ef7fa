import type { Text } from "@xep-loai/domain";
import { Semaphore } from "async-mutex";
import type { Request, RequestHandler, Response } from "express";
import type { Context } from "../../shared/context.ts";
import { placesOfAccount } from "../../shared/places-of-account.ts";
import { isRefused, type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { refuseUnseen } from "../../shared/refuse-unseen.ts";
import { isSaidLongerThan, refuseUpload } from "../../shared/refuse-upload.ts";
import { type TakePlace, uploadPlaces } from "../../shared/upload-places.ts";
import { type CheckedPackage, checkPackage } from "./check-package.service.ts";

/** The type of a package; a page of another site cannot send it without being asked (CORS), as no form has it. */
const packageType = "application/zip";

const mostMegabytes = 100;

/** Each is in memory as a whole; the second of one account is the one that waits for the first. */
const packages = { atOnce: 4, ofAccount: 2 };

/** POST /packages/check with a package as body; answers what it is worth, or the refusal. */
export function checkedPackage(contextOf: (request: Request, response: Response) => Promise<Context>): RequestHandler {
  const takePlace = uploadPlaces(packages);
  return async (request, response) => {
    const context = await contextOf(request, response);
    response.set("cache-control", "no-store");
    try {
      const answer = await checked(request, context, takePlace);
      if (isRefused(answer)) return refuseUpload(request, response, answer);
      response.json(answer);
    } finally {
      await context.transaction.close();
    }
  };
}

async function checked(
  request: Request,
  { viewer, account, transaction }: Context,
  takePlace: TakePlace,
): Promise<CheckedPackage | Refused> {
  if (viewer === null) return refuseUnseen(account);
  if (request.headers["content-type"] !== packageType) return refuse("BAD_INPUT");
  const leave = takePlace(viewer, request);
  if (leave === null) return refuse("TRY_AGAIN");
  return oneOf(viewer, async () => {
    const bytes = await bodyOf(request);
    if (isRefused(bytes)) return bytes;
    return checks.runExclusive(async () => checkPackage(await transaction.open(viewer), viewer, bytes));
  }).finally(leave);
}

/** Of one account one package at a time comes in, as all of it is held in memory; what is not taken yet stays on the way. */
const oneOf = placesOfAccount(1);

/** One package at a time: unpacked it takes hundreds of megabytes. */
const checks = new Semaphore(1);

async function bodyOf(request: Request): Promise<Buffer | Refused> {
  if (isSaidLongerThan(mostMegabytes, request)) return refuseField("file", tooLarge);
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

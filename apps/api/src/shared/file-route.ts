import type { Request, RequestHandler, Response } from "express";
import { attachment } from "./attachment.ts";
import type { Context } from "./context.ts";
import { placesOfAccount } from "./places-of-account.ts";
import { isRefused, type RefusalCode, type Refused } from "./refusal.ts";

/** A file to be taken along. */
export interface OutgoingFile {
  readonly type: "xlsx" | "csv" | "docx" | "pdf" | "zip";
  readonly name: string;
  /** All of it was read: nobody waits for the database while it is laid out or taken. */
  readonly isRead?: true;
  write(response: Response): Promise<void>;
}

/** Answers a file from one snapshot, or in its place the refusal; who breaks the download off leaves nothing open. */
export function fileRoute(
  contextOf: (request: Request, response: Response) => Promise<Context>,
  fileOf: (context: Context, request: Request) => Promise<OutgoingFile | Refused>,
): RequestHandler {
  return async (request, response) => {
    const context = await contextOf(request, response);
    response.set("cache-control", "no-store");
    try {
      await inTurn(context, async () => {
        response.setTimeout(stalled, () => response.destroy());
        if (!response.destroyed) await send(response, await fileOf(context, request), context);
      });
    } catch (error) {
      // Who broke off the download waits for no answer.
      if (!response.destroyed) throw error;
    } finally {
      await context.transaction.close();
    }
  };
}

/** Fewer than there are readers: files one account takes slowly, or not at all, leave places to everybody else. */
const filesAtOnce = placesOfAccount(3);

/** Milliseconds after which nobody takes the file any more; longer than any is laid out. */
const stalled = 120_000;

const inTurn = ({ account }: Context, work: () => Promise<void>): Promise<void> =>
  account ? filesAtOnce(account, work) : work();

async function send(response: Response, file: OutgoingFile | Refused, { transaction }: Context): Promise<void> {
  if (isRefused(file)) return sendRefusal(response, file);
  if (file.isRead) await transaction.close();
  response.type(file.type).set("content-disposition", attachment(file.name));
  await file.write(response);
}

const statusOf: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  SECOND_FACTOR_DUE: 403,
  BAD_INPUT: 400,
  YEAR_CLOSED: 409,
};

/** A browser shows it as a page, in both languages. */
function sendRefusal(response: Response, { code, message, problems }: Refused): void {
  const said = problems.length === 0 ? [message] : problems.map((problem) => problem.message);
  response
    .status(statusOf[code] ?? 404)
    .type("text/plain")
    .send(`${said.map(({ vi }) => vi).join("\n")}\n${said.map(({ en }) => en).join("\n")}\n`);
}

import type { Text } from "@xep-loai/domain";
import { Failed, type InputProblem, type RefusalCode, Refused, Unreachable } from "../problem.ts";
import type { AskedUnit } from "../queries/asked.ts";
import { asSignedIn } from "../signedIn.ts";

/** A workbook with the results of a unit in a year. */
export interface Upload extends AskedUnit {
  readonly file: File;
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Sends a workbook to the API; answers the intake it is kept as. */
export async function uploadWorkbook({ organisationId, year, file }: Upload): Promise<string> {
  const search = new URLSearchParams({ organisationId, year: String(year), fileName: file.name });
  const answer = await send(`/intakes?${search}`, file);
  const said = (await answer.json().catch(() => ({}))) as { id?: string } & Partial<Refusal>;
  if (said.id !== undefined) return said.id;
  if (said.code === undefined || said.message === undefined) throw new Failed(`HTTP ${answer.status}`, null);
  throw new Refused(said.code, said.message, [], said.problems);
}

interface Refusal {
  readonly code: RefusalCode;
  readonly message: Text;
  readonly problems: readonly InputProblem[];
}

async function send(address: string, body: File): Promise<Response> {
  try {
    const headers = { "content-type": workbookType, ...asSignedIn() };
    return await fetch(address, { method: "POST", credentials: "same-origin", headers, body });
  } catch (cause) {
    throw new Unreachable("The server was not reached", { cause });
  }
}

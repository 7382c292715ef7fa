import type { Text } from "@xep-loai/domain";
import { Failed, type InputProblem, type RefusalCode, Refused, Unreachable } from "../problem.ts";
import { asSignedIn } from "../signedIn.ts";

/** What a package that came in is worth. */
export interface CheckedPackage {
  readonly organisation: string;
  readonly year: number;
  readonly asOf: string;
  readonly madeBy: string;
  /** As the system wrote it, changed after that, or of no package the system made. */
  readonly manifest: "KNOWN" | "ALTERED" | "UNKNOWN";
  readonly files: readonly { readonly path: string; readonly state: "UNCHANGED" | "CHANGED" | "MISSING" | "ADDED" }[];
  readonly tables: readonly {
    readonly table: string;
    readonly title: string;
    readonly state: "EQUAL" | "DIFFERENT" | "UNREADABLE";
    readonly differenceCount: number;
    readonly differences: readonly {
      readonly row: string;
      readonly column: string | null;
      readonly inFile: string | null;
      readonly now: string | null;
    }[];
  }[];
  readonly report: { readonly number: string; readonly state: "HOLDS" | "REPLACED" | "UNKNOWN" } | null;
}

/** Sends a package to the API; answers what it is worth. */
export async function checkPackage(file: File): Promise<CheckedPackage> {
  const answer = await send(file);
  const said = (await answer.json().catch(() => ({}))) as CheckedPackage & Partial<Refusal>;
  if (answer.ok) return said;
  if (said.code === undefined || said.message === undefined) throw new Failed(`HTTP ${answer.status}`, null);
  throw new Refused(said.code, said.message, [], said.problems);
}

interface Refusal {
  readonly code: RefusalCode;
  readonly message: Text;
  readonly problems: readonly InputProblem[];
}

async function send(body: File): Promise<Response> {
  try {
    const headers = { "content-type": "application/zip", ...asSignedIn() };
    return await fetch("/packages/check", { method: "POST", credentials: "same-origin", headers, body });
  } catch (cause) {
    throw new Unreachable("The server was not reached", { cause });
  }
}

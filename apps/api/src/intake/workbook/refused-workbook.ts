import { refusalWords } from "./refusal-words.ts";
import { WorkbookRefusal } from "./workbook-refusal.ts";

/** Leaves the middle of a file that is not read any further; `readWorkbook` answers with its refusal. */
export class RefusedWorkbook extends Error {
  readonly refusal: WorkbookRefusal;

  constructor(refusal: WorkbookRefusal) {
    super(refusal.message.en);
    this.refusal = refusal;
  }
}

/** With the words of the code. */
export const refusedFile = (code: keyof typeof refusalWords): RefusedWorkbook =>
  new RefusedWorkbook(new WorkbookRefusal(code, refusalWords[code]));

/** @throws RefusedWorkbook with the words of the code. */
export function refuseFile(code: keyof typeof refusalWords): never {
  throw refusedFile(code);
}

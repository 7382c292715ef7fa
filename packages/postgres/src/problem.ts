/** A text in the two languages of the product. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Why the embedded server cannot be started; its message says it in Vietnamese and in English. */
export class ServerProblem extends Error {
  readonly code: string;

  constructor(code: string, text: Bilingual) {
    super(`${text.vi}\n${text.en}`);
    this.name = "ServerProblem";
    this.code = code;
  }
}

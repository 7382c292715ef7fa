/** ECMAScript 2026: a number that is written as its text says. Node has it, the compiler's library does not yet. */
interface RawJson {
  readonly rawJSON: string;
}

interface JSON {
  rawJSON(text: string): RawJson;
}

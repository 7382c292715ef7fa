/** What JSON.parse does not tell: where a text stops being JSON, and which members of an object are given twice. */
export interface JsonSurvey {
  /** Offset of the first character that JSON does not allow there (the length of the text where it ends too early); null: it is JSON. */
  readonly brokenAt: number | null;
  /** Paths of the members given more than once, e.g. `facts.kind`. */
  readonly repeated: readonly string[];
  /** How many more than those there were. */
  readonly repeatedUntold: number;
}

/** As many as anybody reads; the rest are counted. */
const mostRepeated = 1000;

type Expected = "value" | "item or ]" | "key" | "key or }" | "colon" | "comma or end" | "nothing";

interface Container {
  readonly keys: Set<string> | null;
  /** Key of an object or index of an array that is being read. */
  at: string | number;
}

interface Walk {
  readonly text: string;
  readonly open: Container[];
  readonly repeated: string[];
  repeatedUntold: number;
  expected: Expected;
}

/** RFC 8259: whitespace, then a string, a number or literal, or one mark. */
const token =
  /[ \t\n\r]*(?:("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;
const blank = /[ \t\n\r]*/y;

/** Walks one JSON text without building it; any depth of nesting. */
export function surveyJson(text: string): JsonSurvey {
  const walk: Walk = { text, open: [], repeated: [], repeatedUntold: 0, expected: "value" };
  token.lastIndex = 0;
  let end = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (!accepts(walk, found)) break;
    end = token.lastIndex;
  }
  blank.lastIndex = end;
  blank.exec(text);
  const complete = walk.expected === "nothing" && blank.lastIndex === text.length;
  return { brokenAt: complete ? null : blank.lastIndex, repeated: walk.repeated, repeatedUntold: walk.repeatedUntold };
}

function accepts(walk: Walk, [, string, scalar, mark]: RegExpExecArray): boolean {
  if (string !== undefined && isKeyExpected(walk)) return acceptKey(walk, string);
  if (string !== undefined || scalar !== undefined) return isValueExpected(walk) && closeValue(walk);
  switch (mark) {
    case "{":
      return isValueExpected(walk) && openContainer(walk, { keys: new Set(), at: "" }, "key or }");
    case "[":
      return isValueExpected(walk) && openContainer(walk, { keys: null, at: 0 }, "item or ]");
    case "}":
      return mayClose(walk, "key or }", true) && closeContainer(walk);
    case "]":
      return mayClose(walk, "item or ]", false) && closeContainer(walk);
    case ",":
      return acceptComma(walk);
    default:
      return walk.expected === "colon" && expect(walk, "value");
  }
}

const isKeyExpected = ({ expected }: Walk): boolean => expected === "key" || expected === "key or }";
const isValueExpected = ({ expected }: Walk): boolean => expected === "value" || expected === "item or ]";

function expect(walk: Walk, expected: Expected): true {
  walk.expected = expected;
  return true;
}

const closeValue = (walk: Walk): true => expect(walk, walk.open.length === 0 ? "nothing" : "comma or end");

function openContainer(walk: Walk, container: Container, expected: Expected): true {
  walk.open.push(container);
  return expect(walk, expected);
}

function mayClose({ open, expected }: Walk, whenEmpty: Expected, isObject: boolean): boolean {
  const innermost = open.at(-1);
  if (innermost === undefined || (innermost.keys !== null) !== isObject) return false;
  return expected === whenEmpty || expected === "comma or end";
}

function closeContainer(walk: Walk): true {
  walk.open.pop();
  return closeValue(walk);
}

function acceptKey(walk: Walk, string: string): boolean {
  const container = walk.open.at(-1);
  if (container === undefined || container.keys === null) return false;
  container.at = textOf(string);
  if (container.keys.has(container.at)) noteRepeated(walk);
  container.keys.add(container.at);
  return expect(walk, "colon");
}

function noteRepeated(walk: Walk): void {
  if (walk.repeated.length < mostRepeated) walk.repeated.push(pathOf(walk.open));
  else walk.repeatedUntold += 1;
}

/** Most keys hold no escape, and are what stands between their quotes. */
const textOf = (string: string): string => (string.includes("\\") ? JSON.parse(string) : string.slice(1, -1));

function acceptComma(walk: Walk): boolean {
  const container = walk.open.at(-1);
  if (container === undefined || walk.expected !== "comma or end") return false;
  if (typeof container.at === "number") container.at += 1;
  return expect(walk, container.keys === null ? "value" : "key");
}

const pathOf = (open: readonly Container[]): string =>
  open
    .map(({ at }) => (typeof at === "number" ? `[${at}]` : `.${at}`))
    .join("")
    .replace(/^\./, "");

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { casesIn } from "./cases.ts";

async function* inChunks(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const valuesIn = async (text: string, size = 7): Promise<unknown[]> => {
  const values: unknown[] = [];
  for await (const { value } of casesIn(inChunks(text, size))) values.push(value);
  return values;
};

describe("an array", () => {
  it.each([
    ["[]", []],
    [" [ ] \n", []],
    ['[{"a":[1,{"b":"],["}]},2,"x\\",]",null]', [{ a: [1, { b: "],[" }] }, 2, 'x",]', null]],
    ['\n[\n{"a":1}\n,\r\n[ ]\t]\n\n', [{ a: 1 }, []]],
  ])("%j", async (text, values) => expect(await valuesIn(text)).toEqual(values));

  it("is read alike however it is cut into chunks and laid out", async () => {
    const indent = fc.constantFrom(undefined, 1, "\t");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 40 }),
        indent,
        async (values, size, space) => {
          const text = JSON.stringify(values, null, space);
          expect(await valuesIn(text, size)).toEqual(JSON.parse(text));
        },
      ),
    );
  });
});

describe("one object per line", () => {
  it.each([
    ['{"a":1}', [{ a: 1 }]],
    ['{"a":1}\n{"b":"\\n"}\n', [{ a: 1 }, { b: "\n" }]],
    ['\r\n\n  {"a":1}\r\n \t\r\n{"b":2}', [{ a: 1 }, { b: 2 }]],
  ])("%j", async (text, values) => expect(await valuesIn(text)).toEqual(values));

  it("is read alike however it is cut into chunks", async () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.array(object, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), async (values, size) => {
        const lines = values.map((value) => JSON.stringify(value));
        expect(await valuesIn(lines.join("\n"), size)).toEqual(lines.map((line) => JSON.parse(line)));
      }),
    );
  });
});

describe("what cannot be read", () => {
  it.each([
    ["", "holds no case"],
    [" \n\t", "holds no case"],
    ["5", "line 1, column 1: expected a JSON array"],
    ["\n\n null", "line 3, column 2: expected a JSON array"],
    ['"abc"', "line 1, column 1: expected"],
    ["hello", "line 1, column 1: expected"],
    ['[{"a":1}', "line 1, column 9: the array ends too early"],
    ['[{"a":1},', "line 1, column 10: the array ends too early"],
    ['[\n{"a":', "line 2, column 6: the array ends too early"],
    ["[", "line 1, column 2: the array ends too early"],
    ["[1,]", "line 1, column 4: the JSON ends too early"],
    ["[,1]", "line 1, column 2: the JSON ends too early"],
    ["[1,,2]", "line 1, column 4: the JSON ends too early"],
    ['[{"a":1}\n{"b":2}]', 'line 2, column 1: not JSON, at "{"'],
    ['[{"a":1]]', 'line 1, column 8: not JSON, at "]"'],
    ["[1}]", 'line 1, column 3: not JSON, at "}"'],
    ["[1]\n, 2", "line 2, column 1: something follows the array"],
    ['[1]\n\n {"a":1}', "line 3, column 2: something follows the array"],
    ['{"a":1}\n{"b":}\n', 'line 2, column 6: not JSON, at "}"'],
    ['{"a":1}\n{"b":2', "line 2, column 7: the JSON ends too early"],
    ['{\n"a":1\n}', "line 1, column 2: the JSON ends too early"],
    ['{"a":1}{"b":2}', 'line 1, column 8: not JSON, at "{"'],
    ['{"a":1}\n 42\n', "line 2, column 2: each line must be one JSON object"],
    ['{"a":1}\n[{"b":2}]', "line 2, column 1: each line must be one JSON object"],
    ['{"a":1}\n\n\nnull', "line 4, column 1: each line must be one JSON object"],
    ["{'a':1}", `line 1, column 2: not JSON, at "'"`],
    ['{"a":NaN}', 'line 1, column 6: not JSON, at "N"'],
  ])("%j", async (text, message) => {
    for (const size of [1, 7, 100]) await expect(valuesIn(text, size)).rejects.toThrow(message);
  });
});

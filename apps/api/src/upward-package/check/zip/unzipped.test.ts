import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { unzipped } from "./unzipped.ts";
import { TooMuch } from "./zip-part.ts";

const zipOf = (count: number): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.pdf`, strToU8("x")]))));

it("as many forms as a province sends are opened, more than a manifest names are not", async () => {
  expect((await unzipped(zipOf(640))).size).toBe(640);
  await expect(unzipped(zipOf(1_002))).rejects.toThrow(TooMuch);
});

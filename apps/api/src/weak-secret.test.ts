import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { isGuessable } from "./weak-secret.ts";

test.each([
  ["one character", "k".repeat(32)],
  ["one word again and again", "changeme-".repeat(4)],
  ["a sentence said twice and begun once more", "xep-loai-mau-2020 xep-loai-mau-2020 xep-loai"],
  ["digits alone", "31415926535897932384626433832795"],
  ["the order of the alphabet", "abcdefghijklmnopqrstuvwxyz012345"],
])("is guessed: %s", (_what, secret) => expect(isGuessable(secret)).toBe(true));

test.each(["base64", "base64url", "hex"] as const)("what was drawn is not, in %s", (encoding) => {
  for (let time = 0; time < 1_000; time++) expect(isGuessable(randomBytes(24).toString(encoding))).toBe(false);
});

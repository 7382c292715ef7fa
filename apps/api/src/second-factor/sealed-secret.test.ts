import { expect, it } from "vitest";
import { openSecret, sealSecret, unsealSecret } from "./sealed-secret.ts";

const [key, other] = ["k".repeat(32), "o".repeat(32)];
const secret = "JBSWY3DPEHPK3PXP";

it("is read again with the key, and does not show in what is stored", () => {
  const stored = sealSecret(secret, 7, key);
  expect(stored).not.toContain(secret);
  expect(unsealSecret(stored, 7, key)).toBe(secret);
});

it("is stored differently each time", () => expect(sealSecret(secret, 7, key)).not.toBe(sealSecret(secret, 7, key)));

it.each([
  ["without the key", 7, null],
  ["with another key", 7, other],
  ["in the row of another account", 8, key],
])("is not read %s", (_how, accountId, given) =>
  expect(() => unsealSecret(sealSecret(secret, 7, key), accountId, given)).toThrow(),
);

it("stands as it is on a server without a key, and is still read once there is one", () =>
  expect(unsealSecret(sealSecret(secret, 7, null), 7, key)).toBe(secret));

it("is read under the key before too, while servers are changed over", () => {
  const keys = { secretKey: key, secretKeyBefore: other };
  for (const under of [key, other]) expect(openSecret(sealSecret(secret, 7, under), 7, keys)).toBe(secret);
  expect(() => openSecret(sealSecret(secret, 7, other), 7, { secretKey: key })).toThrow();
});

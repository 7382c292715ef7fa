import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./password.ts";

test("a password is known again, another one is not", async () => {
  const hash = await hashPassword("Bình Định 2020");
  expect(await isPassword("Bình Định 2020", hash)).toBe(true);
  expect(await isPassword("Bình Định 2021", hash)).toBe(false);
});

test("typed with loose accents it is the same password", async () => {
  const hash = await hashPassword("mật khẩu".normalize("NFC"));
  expect(await isPassword("mật khẩu".normalize("NFD"), hash)).toBe(true);
});

test("the same password is stored differently each time, with its cost", async () => {
  const [one, other] = [await hashPassword("x"), await hashPassword("x")];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
});

test("what is no hash opens nothing", async () => {
  expect(await isPassword("", "")).toBe(false);
});

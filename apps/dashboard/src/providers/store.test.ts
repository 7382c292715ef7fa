import { memoryStore } from "ra-core";
import { expect, it } from "vitest";
import { rememberingStore } from "./store.ts";

it("signing out forgets everything but language and theme", () => {
  const store = rememberingStore(memoryStore());
  store.setup();
  for (const [key, value] of Object.entries({ locale: "en", theme: "dark", viewed: "12" })) store.setItem(key, value);
  store.reset();
  expect(store.getItem("locale")).toBe("en");
  expect(store.getItem("theme")).toBe("dark");
  expect(store.getItem("viewed")).toBeUndefined();
});

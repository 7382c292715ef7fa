import { afterEach, expect, it, vi } from "vitest";
import { takeForSignedIn, wasSignedIn } from "./signedIn.ts";

afterEach(() => localStorage.clear());

it("a browser remembers that somebody was signed in, until they sign out", () => {
  expect(wasSignedIn()).toBe(false);
  takeForSignedIn({ id: "7" });
  expect(wasSignedIn()).toBe(true);
  takeForSignedIn(null);
  expect(wasSignedIn()).toBe(false);
});

it("a browser that keeps nothing is no hindrance", () => {
  const nothing = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: nothing, setItem: nothing, removeItem: nothing, clear: () => undefined });
  takeForSignedIn({ id: "7" });
  expect(wasSignedIn()).toBe(false);
});

import englishReactAdmin from "ra-language-english";
import { expect, it } from "vitest";
import { en } from "./en.ts";
import { reactAdminVi } from "./reactAdmin.vi.ts";
import { vi } from "./vi.ts";

interface Tree {
  readonly [key: string]: string | Tree | undefined;
}

const leaves = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : leaves(value ?? {}, `${path}${key}.`),
  );

const optional = /^ra\.(guesser|configurable)\./;
const keysOf = (tree: object): string[] => leaves(tree as Tree).map(([key]) => key);
const placeholders = (message: string): string[] => [...new Set(message.match(/%\{\w+\}/g) ?? [])].sort();

it("English says everything Vietnamese says", () => {
  expect(keysOf(en).sort()).toEqual(keysOf(vi).sort());
});

it("no message is empty", () => {
  expect([...leaves(vi as Tree), ...leaves(en as Tree)].filter(([, message]) => message.trim() === "")).toEqual([]);
});

it("both languages fill in the same values", () => {
  const english = new Map(leaves(en as Tree));
  for (const [key, message] of leaves(vi as Tree))
    expect({ key, values: placeholders(english.get(key) ?? "") }).toEqual({ key, values: placeholders(message) });
});

it("react-admin's own messages are all there in Vietnamese", () => {
  const english = keysOf(englishReactAdmin).filter((key) => !optional.test(key));
  expect(keysOf(reactAdminVi).sort()).toEqual(english.sort());
});

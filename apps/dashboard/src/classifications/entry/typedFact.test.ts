import { expect, it } from "vitest";
import type { EnteredFact, FactEntry } from "../../providers/queries/factEntry.ts";
import { clashing, typed } from "./typedFact.ts";

const fact = (name: string, value: unknown) => ({ path: [name], value }) as unknown as EnteredFact;
const entryOf = (...facts: EnteredFact[]) => ({ facts }) as unknown as FactEntry;

const nothing = new Map<string, unknown>();

it("what others changed elsewhere does not clash, nor the same change", () => {
  const sent = [typed(fact("done", 3), 5)];
  expect(clashing(sent, entryOf(fact("done", 3), fact("assigned", 9)), nothing).typed).toEqual([]);
  expect(clashing(sent, entryOf(fact("done", 5)), nothing).typed).toEqual([]);
});

it("another change of the same fact does, and is told", () => {
  const sent = [typed(fact("done", 3), 5), typed(fact("assigned", null), 9)];
  const { typed: clashes, found } = clashing(sent, entryOf(fact("done", 4), fact("assigned", null)), nothing);
  expect(clashes.map(({ key }) => key)).toEqual(["done"]);
  expect(found.map(({ value }) => value)).toEqual([4]);
});

it("what this page wrote itself, whose answer was lost, is nobody else's", () => {
  const sent = [typed(fact("done", 3), 5)];
  expect(clashing(sent, entryOf(fact("done", 4)), new Map([["done", 4]])).typed).toEqual([]);
});

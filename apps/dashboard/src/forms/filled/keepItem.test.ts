import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FilledForm } from "../../providers/queries/filledForm.ts";
import { keepItem } from "./keepItem.ts";

let asked: string[] = [];
let there: unknown;
const form = () => ({
  ...{ __typename: "FilledForm", classificationId: "7", year: 2020, formId: "FORM_01" },
  items: [{ id: "level", factPath: ["levels", "I.1"], value: there }],
});

/** A server that tells what it is asked. */
async function answered(_path: string, { body }: { body: string }): Promise<Response> {
  const { query, variables } = JSON.parse(body);
  const facts = { __typename: "FactEntry", version: 3 };
  if (query.includes("mutation")) asked.push(`kept at ${variables.version}`);
  else asked.push(query.includes("filledForm") ? "form" : "version");
  return Response.json({ data: { answer: facts, factEntry: facts, filledForm: form() } });
}

beforeEach(() => {
  [asked, there] = [[], null];
  vi.stubGlobal("fetch", answered);
});
afterEach(() => vi.unstubAllGlobals());

const keep = () => keepItem(form() as never as FilledForm, "level", { value: "GOOD", before: null, version: 0 });

it("a fact is kept at the version that was there before the form was looked at", async () => {
  await keep();
  expect(asked).toEqual(["version", "form", "kept at 3", "form"]);
});

it("what somebody else entered there meanwhile is not written over", async () => {
  there = "POOR";
  await keep();
  expect(asked).toEqual(["version", "form"]);
});

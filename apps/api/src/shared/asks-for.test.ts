import { type FragmentDefinitionNode, type OperationDefinitionNode, parse } from "graphql";
import { expect, test } from "vitest";
import { asksFor } from "./asks-for.ts";

function asked(query: string) {
  const [operation, ...fragments] = parse(query).definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  return {
    fieldNodes: operation.selectionSet.selections as never,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}

test.each([
  ["named outright", "{ answer { rows { previous } } }"],
  ["under another name", "{ answer { r: rows { p: previous { total } } } }"],
  [
    "in fragments",
    "{ answer { ... on Answer { ...A } } } fragment A on Answer { rows { ...B } } fragment B on Row { previous }",
  ],
  ["in the second of two", "{ answer { rows { id } rows { previous } } }"],
])("a field is asked for, %s", (_, query) => {
  expect(asksFor(asked(query), "rows", "previous")).toBe(true);
});

test.each([
  ["at another place", "{ answer { previous { rows } } }"],
  ["beside it alone", "{ answer { rows { id } previous } }"],
])("a field is not asked for, %s", (_, query) => {
  expect(asksFor(asked(query), "rows", "previous")).toBe(false);
});

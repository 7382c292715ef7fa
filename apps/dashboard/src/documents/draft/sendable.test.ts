import { expect, it } from "vitest";
import { Refused } from "../../providers/problem.ts";
import { aParameter, tierForAll } from "../sampleDocuments.ts";
import { type DraftForm, newValue } from "./draftForm.ts";
import { nothingEntered } from "./entered.ts";
import { newHead } from "./head.ts";
import { problemsIn } from "./problems.ts";
import { refusedFields } from "./refusedFields.ts";
import { sendable } from "./sendable.ts";

const parameters = new Map([aParameter(), tierForAll].map((parameter) => [parameter.id, parameter]));
const head = { ...newHead(2021), number: "12-HD/TU", issuedOn: "1/11/2021", issuer: "Tỉnh ủy", title: "Thời hạn" };
const deadline = {
  ...newValue("deadline.grassroots"),
  entered: { ...nothingEntered, text: "10/12" },
  citation: "mục III.1",
  clause: "Trước ngày 10/12.\n",
};
const aForm = (given: Partial<DraftForm> = {}): DraftForm => ({ head, values: [deadline], ...given });
const fieldsIn = (form: DraftForm) => problemsIn(form, parameters).map(({ field }) => field);

it("a complete draft is sent as the API takes it", () =>
  expect(sendable(aForm(), parameters)).toEqual({
    withheld: 0,
    draft: {
      ...head,
      issuedOn: "2021-11-01",
      appliesTo: null,
      overrides: [
        { parameter: "deadline.grassroots", value: "Y-12-10", citation: "mục III.1", clause: ["Trước ngày 10/12."] },
      ],
    },
  }));

it.each<[string, Partial<DraftForm["head"]>, string]>([
  ["without a number", { number: "" }, "number"],
  ["without an issuer", { issuer: "" }, "issuer"],
  ["without a title", { title: "" }, "title"],
  ["of a day there is not", { issuedOn: "31/02/2021" }, "issuedOn"],
  ["that ends before it begins", { yearTo: 2020 }, "yearTo"],
])("a draft %s is no document yet: nothing is sent, and it is said where", (_, given, field) => {
  const form = aForm({ head: { ...head, ...given } });
  expect(sendable(form, parameters)).toBeNull();
  expect(fieldsIn(form)).toEqual([field]);
});

it("a value that is not complete stays with the writer, the others are sent", () => {
  const form = aForm({ values: [deadline, newValue(tierForAll.id)] });
  const sent = sendable(form, parameters);
  expect(sent?.withheld).toBe(1);
  expect(sent?.draft.overrides.map(({ parameter }) => parameter)).toEqual(["deadline.grassroots"]);
  expect(fieldsIn(form)).toEqual([`value:${tierForAll.id}`, `citation:${tierForAll.id}`]);
});

it("what the API finds wrong is said at the field it is about", () => {
  const message = { vi: "Phải chọn một trong…", en: "Choose one of…" };
  const paths = [
    "overrides[0].value",
    "overrides[0].clause[1]",
    "overrides[0].parameter",
    "number",
    "overrides[7].value",
  ];
  const refused = new Refused(
    "BAD_INPUT",
    message,
    [],
    paths.map((path) => ({ path, message })),
  );
  const sent = sendable(aForm(), parameters)?.draft.overrides ?? [];
  expect(refusedFields(refused, sent).map(({ field }) => field)).toEqual([
    "value:deadline.grassroots",
    "clause:deadline.grassroots",
    "value:deadline.grassroots",
    "number",
    "overrides[7].value",
  ]);
});

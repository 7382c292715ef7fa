import { formOf } from "@xep-loai/domain";
import { expect, it } from "vitest";
import { keptTogether } from "../paper/kept-together.ts";
import { paperOfForm } from "./paper-of-form.ts";

it("of a notice has the room for its recipients there", () => {
  const { blocks } = paperOfForm({ form: formOf("INSPECTION_SCHEDULE"), values: {}, locale: "vi" }, null, false);
  const last = keptTogether(blocks).at(-1);
  expect(last?.map(({ kind }) => kind)).toEqual(["PARAGRAPH", "LINES", "SIGNATURE"]);
});

it("of Mẫu 01 has the proposed tier on the page of the signature, so that nobody signs an empty one", () => {
  const { blocks } = paperOfForm({ form: formOf("FORM_01"), values: {}, locale: "vi" }, null, false);
  const kinds = keptTogether(blocks)
    .at(-1)
    ?.map(({ kind }) => kind);
  expect(kinds).toEqual(["PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "SIGNATURE"]);
});

import { formOf } from "@xep-loai/domain";
import { expect, it } from "vitest";
import { keptTogether } from "../paper/kept-together.ts";
import { paperOfForm } from "./paper-of-form.ts";

it("of a notice has room for its recipients beside who signs", () => {
  const paper = paperOfForm({ form: formOf("INSPECTION_SCHEDULE"), values: {}, locale: "vi" }, null, false);
  expect(paper.recipients).toHaveLength(3);
  expect(paper.signature?.by).toEqual(["T/M TỔ KIỂM TRA", "TỔ TRƯỞNG"]);
  expect(paper.blocks.filter(({ kind }) => kind === "SIGNATURE")).toEqual([]);
});

it("of the schedule asks for the time of a visit in one column, as TB 01 does", () => {
  const { blocks } = paperOfForm({ form: formOf("INSPECTION_SCHEDULE"), values: {}, locale: "vi" }, null, false);
  const [table] = blocks.filter((block) => block.kind === "TABLE");
  expect(table?.columns.map(({ label }) => label)).toEqual([
    "Ngày, tháng, năm",
    "Thời gian",
    "Đối tượng kiểm tra",
    "Ghi chú",
  ]);
});

it("of Mẫu 01 has the proposed tier on the page of the signature, so that nobody signs an empty one", () => {
  const { blocks } = paperOfForm({ form: formOf("FORM_01"), values: {}, locale: "vi" }, null, false);
  const kinds = keptTogether(blocks)
    .at(-1)
    ?.map(({ kind }) => kind);
  expect(kinds).toEqual(["PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "SIGNATURE"]);
});

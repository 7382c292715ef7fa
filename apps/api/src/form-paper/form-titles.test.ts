import { formOf } from "@xep-loai/domain";
import { expect, it } from "vitest";
import { paperOfForm } from "./paper-of-form.ts";

const heads = { superior: "…", issuer: "…", number: null, placeAndDay: "…" };

it("a blank notice has its number in the head and room for its title, and asks for neither again", () => {
  const paper = paperOfForm({ form: formOf("INSPECTION_SCHEDULE"), values: {}, locale: "vi" }, heads, false);
  expect(paper).toMatchObject({ title: "THÔNG BÁO", formName: null });
  expect(paper.heads?.number).toMatch(/^Số …/);
  expect(paper.subtitle).toMatch(/^Lịch kiểm tra …/);
  const [first] = paper.blocks;
  expect(first).toMatchObject({ text: [{ text: "Kính gửi:" }] });
});

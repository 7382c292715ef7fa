import { expect, it } from "vitest";
import { explainReturnShare } from "./return-share-words.ts";

it("says which share rests on how many returns, and that it is not in the figures", () =>
  expect(explainReturnShare({ returned: 1046, percent: "40.0", unitCount: 2 }, "MEMBER")).toEqual({
    vi: "40,0\u00a0% số liệu dựa trên báo cáo tổng hợp của 2 đơn vị (1.046 đảng viên), không cộng vào các số ở đây.",
    en: "40.0% of what is known rests on summary returns of 2 units (1,046 members); they are not added to the figures here.",
  }));

it("says nothing where nothing rests on returns", () =>
  expect(explainReturnShare({ returned: 0, percent: "0.0", unitCount: 0 }, "MEMBER")).toBeNull());

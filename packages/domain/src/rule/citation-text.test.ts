import { describe, expect, it } from "vitest";
import { rules } from "../rules.ts";
import { citationText } from "./citation-text.ts";

describe("where a clause stands, in Vietnamese", () => {
  it.each([
    ["HD 21, II.B.2.3.a, closing paragraph", "HD 21, II.B.2.3.a, đoạn cuối"],
    ["HD 21, II.B.1.3.d, bullet 4, second limb", "HD 21, II.B.1.3.d, gạch đầu dòng 4, vế sau"],
    ["HD 21, II.B.1.1, bullets 1-2", "HD 21, II.B.1.1, gạch đầu dòng 1-2"],
    ["CV 04, point 7", "CV 04, điểm 7"],
    ["KH 57, III.3, 8 items", "KH 57, III.3, 8 mục"],
    ["KH 174, surviving bullet 5 after the gap", "KH 174, gạch đầu dòng còn lại thứ 5 sau chỗ mất trang"],
    [
      "HD 21, II.B.6, bullet 11; KH 174, surviving bullet 4",
      "HD 21, II.B.6, gạch đầu dòng 11; KH 174, gạch đầu dòng còn lại thứ 4",
    ],
    ["KH 57, II.B.2.2.3.a, paragraph 2, sentence 1", "KH 57, II.B.2.2.3.a, đoạn 2, câu 1"],
    ["KH 57, II.B.2.2.3.d, second limb and 4 items", "KH 57, II.B.2.2.3.d, vế sau và 4 mục"],
    ["HD 43, mục 7 (item not found)", "HD 43, mục 7 (không tìm thấy mục)"],
    ["newspaper summary of QĐ 366 (vietnamnet.vn 2444515)", "bản tóm tắt trên báo về QĐ 366 (vietnamnet.vn 2444515)"],
    ["QĐ 366, Điều 11, 1.5, second paragraph", "QĐ 366, Điều 11, 1.5, đoạn 2"],
    [
      "QĐ 366, Điều 11, khoản 4, leader, closing paragraph",
      "QĐ 366, Điều 11, khoản 4, cá nhân giữ chức vụ lãnh đạo, quản lý, đoạn cuối",
    ],
  ])("%s", (citation, vietnamese) => expect(citationText(citation, "vi")).toBe(vietnamese));

  it("no rule is cited in English", () => {
    const english =
      /bullet|sentence|paragraph|introduction|limb|step|line|same|point|condition|item|gap|absent|and |found|inferred|silent|known|shown|leader|collective|member|individual|newspaper|summary|quoted|site|cut\b/;
    expect(rules.map(({ citation }) => citationText(citation, "vi")).filter((text) => english.test(text))).toEqual([]);
  });
});

describe("where a clause stands, in English", () => {
  it.each([
    ["HD 21, II.B.6, bullet 3", "HD 21, II.B.6, bullet 3"],
    ["QĐ 366, Điều 12, khoản 1, Bước 2", "QĐ 366, Article 12, clause 1, Step 2"],
    ["HD 43, mục 3", "HD 43, section 3"],
    ["QĐ 366, Phụ lục 4, II", "QĐ 366, Annex 4, II"],
    ["Số 31, mục II", "No. 31, section II"],
    ["QĐ 366, Điều 11, «Một số trường hợp cần lưu ý» (1)", "QĐ 366, Article 11, «Một số trường hợp cần lưu ý» (1)"],
  ])("%s", (citation, english) => expect(citationText(citation, "en")).toBe(english));

  it("no rule is cited by a Vietnamese part; what a document calls itself and what is quoted stay", () => {
    const vietnamese = /Điều|khoản|điểm|mục|Phụ lục|Bước|Mẫu|gạch/;
    const unquoted = rules.map(({ citation }) => citationText(citation, "en").replace(/«[^»]*»/g, ""));
    expect(unquoted.filter((text) => vietnamese.test(text))).toEqual([]);
  });
});

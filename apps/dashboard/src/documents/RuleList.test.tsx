import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ruleById } from "@xep-loai/domain";
import { expect, it } from "vitest";
import type { Locale } from "../i18n/useText.ts";
import type { Rule } from "../providers/queries/rules.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { RuleList } from "./RuleList.tsx";
import { aRule } from "./sampleDocuments.ts";

const at = "/van-ban/quy-tac?don-vi=100&nam=2020&doi-tuong=ORG";
const ballot = aRule({
  ruleId: "HD21.PROC.SELF",
  clause: ["Biểu quyết bằng phiếu kín."],
  step: "PROCEDURE",
  effect: "PROCEDURE",
});
const quota = aRule({
  touched: 13,
  warned: 2,
  standing: "RESTATED",
  inPlace: {
    ruleId: "CV54.QUOTA.MEMBER",
    citation: "CV 54, II.2.3.a, closing paragraph",
    clause: ["Không vượt quá 20%."],
  },
});

function page(rules: readonly Rule[], address = at, locale: Locale = "vi") {
  const answers = { rules: { __typename: "RuleList", known: 243, rules } };
  renderPage({ at: address, element: <RuleList />, answers, locale });
}

const shownIds = async () => {
  const table = within(await screen.findByRole("table"));
  return table.getAllByText(/^(HD21|CV54)\./).map(({ textContent }) => textContent);
};

it("lists rules step by step, with what each does and whether it is in force here", async () => {
  page([quota, ballot]);
  expect(await shownIds()).toEqual(["HD21.PROC.SELF", "HD21.QUOTA.MEMBER", "CV54.QUOTA.MEMBER"]);
  const row = screen.getByText("HD21.QUOTA.MEMBER").closest("tr");
  expect(row?.textContent).toContain("HD 21, II.B.2.3.a, đoạn cuối");
  expect(row?.textContent).toContain("Giới hạn tỷ lệ");
  expect(row?.textContent).toContain("không đạt thì trái quy định");
  expect(row?.textContent).toContain("«Không vượt quá 20%.»");
  screen.getByText(
    "243 quy tắc của các văn bản; 2 đang áp dụng ở đây; 1 có trường hợp vướng trong năm (không đạt, thiếu số liệu, chờ xác nhận hoặc vì đó mà không xếp loại)",
  );
});

it("says of each rule not known word for word how it is known, before its words are unfolded", async () => {
  const known = (id: string) => {
    const { citation, clause } = ruleById(id) ?? { citation: "", clause: [] };
    return aRule({ ruleId: id, citation, clause: [...clause] });
  };
  page(["QD366.QUOTA.EXCELLENT", "QD366.PERIODS.KINDS", "QD366.QUOTA.SMALL_BASE"].map(known));
  await screen.findByRole("table");
  const lead = (id: string) => screen.getByText(id).closest("summary")?.textContent;
  expect(lead("QD366.QUOTA.EXCELLENT")).not.toMatch(/Tóm tắt|Chưa có nguyên văn|Nguyên văn/);
  expect(lead("QD366.PERIODS.KINDS")).toContain("Theo bản tóm tắt");
  expect(lead("QD366.QUOTA.SMALL_BASE")).toContain("Chưa có nguyên văn");
});

it("the warnings among those it touched are led to; nothing is behind a touch that warns of nothing", async () => {
  page([quota, { ...ballot, touched: 5 }]);
  const link = await screen.findByRole("link", { name: "2 cảnh báo" });
  expect(link.getAttribute("href")).toContain("/canh-bao?");
  expect(link.getAttribute("href")).toContain("quy-dinh=HD21.QUOTA.MEMBER&moi-doi-tuong=1");
  expect(screen.queryByRole("link", { name: "5" })).toBeNull();
});

it("finds words without their diacritics, and lets go of them again", async () => {
  page([quota, ballot]);
  await userEvent.type(await screen.findByRole("searchbox"), "phieu kin");
  await screen.findByText("1 quy tắc khớp");
  expect(await shownIds()).toEqual(["HD21.PROC.SELF"]);
  await userEvent.click(screen.getByRole("button", { name: "Bỏ bộ lọc" }));
  expect(await shownIds()).toHaveLength(3);
});

it("shows fifty at a time and brings the others", async () => {
  page(many);
  expect(await shownIds()).toHaveLength(50);
  await userEvent.click(screen.getByRole("button", { name: /3/ }));
  expect(await shownIds()).toHaveLength(53);
});

it("prints and searches all of them", async () => {
  page(many, `${at}&tim=thu+52`);
  expect(await shownIds()).toEqual(["HD21.RULE_52"]);
  cleanup();
  page(many);
  expect(await shownIds()).toHaveLength(50);
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(await shownIds()).toHaveLength(53);
  act(() => void window.dispatchEvent(new Event("afterprint")));
});

const many = Array.from({ length: 53 }, (_, no) => aRule({ ruleId: `HD21.RULE_${no}`, clause: [`Điều thứ ${no}.`] }));

it("a rule that only says who or what is meant is for reference", async () => {
  page([{ ...quota, means: "EVALUATED", effect: "NOTE" }]);
  await screen.findByText("Chỉ để tra cứu: nêu ai, việc gì thuộc diện");
});

it("says so where no rule matches", async () => {
  page([ballot], `${at}&co-cham=1&moi-van-ban=1`, "en");
  await screen.findByRole("heading", { name: "No rule matches the filters" });
});

it("shows those in force here at first, those of other documents on demand", async () => {
  page([{ ...ballot, standing: "ELSEWHERE" }]);
  await screen.findByRole("heading", { name: "Không có quy tắc nào áp dụng ở đây trong năm 2020" });
  await userEvent.click(screen.getByRole("button", { name: "Cả quy tắc của văn bản khác" }));
  expect(await shownIds()).toEqual(["HD21.PROC.SELF"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Cả quy tắc của văn bản khác" }));
  await screen.findByRole("heading", { name: "Không có quy tắc nào áp dụng ở đây trong năm 2020" });
});

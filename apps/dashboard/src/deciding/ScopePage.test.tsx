import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import type { CandidateScope } from "../providers/queries/candidates.ts";
import { aFinding } from "../testing/aFinding.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { ScopePage } from "./ScopePage.tsx";
import { aCandidate, aQuota, aScope } from "./sampleScope.ts";

const points = aFinding({
  ruleId: "QD366.TIER.EXCELLENT.POINTS",
  outcome: "FAILED",
  clause: ["từ 90 điểm trở lên"],
  message: { vi: "Tổng điểm 80, cần từ 90 điểm trở lên.", en: "80 points, 90 or more are needed." },
});

function renderScope(candidates: CandidateScope | object, { year = 2020, locale = "vi" as "vi" | "en" } = {}) {
  const element = (
    <Routes>
      <Route path="/xet-duyet/:quotaUseId" element={<ScopePage />} />
    </Routes>
  );
  renderPage({ locale, at: `/xet-duyet/5?don-vi=7&nam=${year}&doi-tuong=MEMBER`, element, answers: { candidates } });
}

const rowOf = async (name: string) =>
  within((await screen.findByRole("rowheader", { name: new RegExp(name) })).closest("tr") as HTMLElement);

it("the steps of a candidate stand side by side, with votes, opinions and what the rules leave open", async () => {
  renderScope(
    aScope([
      aCandidate({
        points: 80,
        ceiling: "GOOD",
        ballot: { eligible: 12, present: 11, votes: [{ tier: "GOOD", count: 10 }] },
        opinions: [{ giver: "Công đoàn", tier: "EXCELLENT" }],
        notExcellent: [points],
      }),
    ]),
  );
  const row = await rowOf("Nguyễn Văn An");
  const cells = row.getAllByRole("cell").map(({ textContent }) => textContent?.trim());
  expect(cells.slice(0, 7)).toEqual(["HTNV", "HTTNV", "HTTNV10/12 phiếu", "HTTNV", "–", "Công đoàn: Xuất sắc", "80"]);
  expect(cells[7]).toContain("Đến “Tốt”");
  await userEvent.click(row.getByRole("button", { name: "1 quy định về mức của Nguyễn Văn An" }));
  expect(screen.getByText("«từ 90 điểm trở lên»")).toBeTruthy();
});

it("places left stand under both readings of the clause; what is over says so", async () => {
  renderScope(aScope([aCandidate()], { quota: aQuota({ excellent: 3, maxGoodOnly: 2, maxGoodAndAbove: 3 }) }));
  const places = within(await screen.findByRole("region", { name: "Số được xếp từng mức và mức tối đa" }));
  expect(places.getByText("vượt 1")).toBeTruthy();
  expect(places.getByText("tối đa 3")).toBeTruthy();
});

it("a closed year, and who does nothing here, are told why it can only be read", async () => {
  renderScope(aScope([aCandidate()]), { year: 2019 });
  expect(await screen.findByText(/^Năm 2019 đã khép lại/)).toBeTruthy();
});

it("who neither appraises nor decides here only reads", async () => {
  renderScope(aScope([aCandidate()], { mayDecide: false, mayAppraise: false }), { locale: "en" });
  expect(await screen.findByText(/^To be read only\./)).toBeTruthy();
});

it("a scope of another year is not found, and says where to find one", async () => {
  renderScope({ __typename: "Refusal", code: "NOT_FOUND", message: { vi: "Không có.", en: "None." } });
  expect(await screen.findByText(/^Mỗi nơi tính tỷ lệ thuộc về một năm/)).toBeTruthy();
});

it("somebody is found by name without diacritics", async () => {
  renderScope(aScope([aCandidate(), aCandidate({ id: "2", subjectName: "Lý Thị Hồng" })]));
  await userEvent.type(await screen.findByRole("searchbox"), "ly thi");
  await screen.findByRole("rowheader", { name: /Lý Thị Hồng/ });
  await expect.poll(() => screen.queryByRole("rowheader", { name: /Nguyễn Văn An/ })).toBeNull();
});

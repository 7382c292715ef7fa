import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { OriginRule, TierOrigin } from "../../providers/queries/tierOrigin.ts";
import { renderPage } from "../../testing/renderPage.tsx";
import { tierBreakdown } from "../../testing/sampleOverview.ts";
import { OriginPanel } from "./OriginPanel.tsx";

const rule: OriginRule = {
  ...{ ruleId: "QD366.QUOTA.EXCELLENT", citation: "QĐ 366, Điều 11, 1.5", clause: ["không vượt quá 20%"] },
  ...{ certainty: "VERBATIM", part: "QUOTA", touched: 0 },
};
const origin: TierOrigin = {
  year: 2020,
  regime: "TIERS_2019",
  places: [],
  documents: [{ id: "QD366", shortTitle: { vi: "Quy định 366-QĐ/TW", en: "Regulation 366-QĐ/TW" } }],
  rules: [
    { ...rule, ruleId: "QD366.TIER.GOOD.POINTS", citation: "QĐ 366, Điều 11, 2.2", part: "POINTS", touched: 12 },
    { ...rule, ruleId: "QD366.ELIG.MEMBER.SCOPE", citation: "QĐ 366, Điều 5, 2.1", part: "NOT_RATED", touched: 200 },
    {
      ...rule,
      ...{ ruleId: "QD366.QUOTA.SMALL_BASE", citation: "central text not found", clause: [] },
      ...{ part: "QUOTA", certainty: "MISSING" },
    },
  ],
  scopes: {
    total: 9,
    exceeded: 1,
    onlyIfInclusive: 0,
    onlyIfSmallBase: 2,
    usualFromPct: 20,
    usualToPct: 20,
    raised: 3,
    raisedPct: 25,
  },
};

const alone = tierBreakdown.trend.filter(({ year }) => year === 2020);

async function opened(trend = alone, other: Partial<TierOrigin> = {}) {
  const answers = { tierOrigin: { __typename: "TierOrigin", ...origin, ...other } };
  const element = <OriginPanel breakdown={{ ...tierBreakdown, trend }} />;
  renderPage({ at: "/tong-quan?don-vi=100&nam=2020&doi-tuong=MEMBER", element, answers });
  const panel = within(await screen.findByRole("region", { name: "Mức xếp loại năm 2020 từ đâu" }));
  expect(vi.mocked(fetch).mock.calls.some(([, init]) => String(init?.body).includes("TierOrigin"))).toBe(false);
  await userEvent.click(panel.getByRole("button", { name: "Xem căn cứ" }));
  return panel;
}

it("names the documents and where their words come from, then each part with its clauses and how surely they are known", async () => {
  const panel = await opened();
  const points = within(await panel.findByRole("row", { name: /^Điểm/ }));
  expect(points.getAllByText("Nguyên văn").length).toBeGreaterThan(0);
  expect(points.getAllByText("12 đối tượng không đạt hoặc chưa đủ căn cứ").length).toBeGreaterThan(0);
  expect(panel.getByRole("row", { name: /^Không xếp loại/ }).textContent).toContain(
    "200 đối tượng thuộc trường hợp này",
  );
  const documents = panel.getByRole("row", { name: /^Văn bản/ }).textContent;
  expect(panel.getByRole("row", { name: /^Kết quả/ }).textContent).toContain("80,3");
  expect(documents).toContain("Trích theo bản đăng lại");
  expect(documents).toContain("nguyên văn 2, chưa có nguyên văn 1");
});

it("counts the quota's scopes", async () => {
  const quota = within(await (await opened()).findByRole("row", { name: /^Tỷ lệ mức cao nhất/ }));
  const said =
    "Thường không quá 20 %. 9 nơi tính tỷ lệ: 1 vượt giới hạn, 2 chỉ chấp nhận vì số ít, 3 được tỷ lệ cao hơn theo quyết định, đến 25 %";
  expect(quota.getAllByText(said).length).toBeGreaterThan(0);
  expect(quota.getAllByText("Chưa có nguyên văn").length).toBeGreaterThan(0);
});

it("says from what to what the usual share goes where documents below differ, and nothing where there is none", async () => {
  const said = async (usualFromPct: number | null, usualToPct: number | null) =>
    (
      await (
        await opened(alone, { scopes: { ...origin.scopes, usualFromPct, usualToPct } })
      ).findByRole("row", { name: /^Tỷ lệ mức cao nhất/ })
    ).textContent;
  expect(await said(15, 20)).toContain("Thường không quá tỷ lệ từ 15 % đến 20 % tùy văn bản của cấp ủy. 9 nơi");
  cleanup();
  expect(await said(null, null)).not.toContain("Thường");
});

it("another year that was checked can stand beside it", async () => {
  const panel = await opened(
    tierBreakdown.trend.map((point) => (point.year === 2020 ? { ...point, year: 2021 } : point)),
  );
  const years = await panel.findByRole("combobox", { name: "So với năm" });
  expect(
    within(years)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["2021", "2019"]);
});

it("is folded: each part says how many rules it has and how many touched somebody", async () => {
  const points = within(await (await opened()).findByRole("row", { name: /^Điểm/ }));
  const fold = points.getAllByRole("group")[0] as HTMLDetailsElement;
  expect([fold.open, fold.querySelector("summary")?.textContent]).toEqual([
    false,
    "1 quy định, 1 quy định có đối tượng vướng",
  ]);
});

it("a folded part says which of its rules are not known word for word", async () => {
  const quota = within(await (await opened()).findByRole("row", { name: /^Tỷ lệ mức cao nhất/ }));
  const fold = quota.getAllByRole("group")[0] as HTMLDetailsElement;
  expect(fold.querySelector("summary")?.textContent).toBe("1 quy định · Chưa có nguyên văn: 1");
});

it("after a merger the documents of each place are told", async () => {
  const places = ["Đảng ủy xã An Hòa", "Đảng ủy xã An Tân"].map((name, at) => ({
    organisation: { id: String(at), name, kind: "GRASSROOTS_PARTY_ORGANIZATION", level: "GRASSROOTS" } as const,
    documents: at === 0 ? origin.documents : [{ id: "KH174", shortTitle: { vi: "Kế hoạch 174", en: "Plan 174" } }],
  }));
  const documents = await (await opened(alone, { places })).findByRole("row", { name: /^Văn bản/ });
  expect(documents.textContent).toContain("Đảng ủy xã An Hòa: Quy định 366-QĐ/TW");
  expect(documents.textContent).toContain("Đảng ủy xã An Tân: Kế hoạch 174");
});

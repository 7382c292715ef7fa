import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { expectGoodPage } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";
import { languages } from "./words.ts";

const year = 2026;

/** Each language a unit of its own: what one has decided the other would find. */
const about = {
  vi: {
    unit: "489", // Chi bộ UBND xã Ân Tường: two of three good ones, none allowed
    heading: "Xét duyệt: Chi bộ UBND xã Ân Tường",
    toScope: "Xét duyệt: Chi bộ UBND xã Ân Tường, Đảng viên không làm việc trong hệ thống chính trị (Mẫu 2C)",
    tooHigh: null,
    refused: /^Vượt 2 chỗ của mức cao nhất: 2 xuất sắc trên 3 tốt → tối đa ⌊20 % × 3⌋ = 0.*QĐ 366, Điều/,
    lowered: { name: "Mức xét cho Bùi Thúy Nguyệt", tier: "Tốt" },
    tried: "Thử, chưa lưu",
    appraise: /^Thẩm định như đã chọn \(\d+\)$/,
    appraisal: /^Thẩm định \d+ kết quả$/,
    notReceived: /^Kết quả của Chi bộ UBND xã Ân Tường chưa được tiếp nhận: .* rồi mới quyết định$/,
    notReceivedToAppraise: /^Kết quả của Chi bộ UBND xã Ân Tường chưa được tiếp nhận: .* rồi mới thẩm định$/,
    toAppraise: /^\d+ kết quả chưa thẩm định; thẩm định trước rồi quyết định/,
    appraised: /^Đã thẩm định \d+ kết quả\.$/,
    decide: /^Quyết định \(\d+\)$/,
    submit: /^Quyết định \d+ kết quả$/,
    number: /^Số quyết định/,
    done: "Đã quyết định 6 kết quả, Quyết định số 30-QĐ/TU.",
    reload: "Tải lại",
    meanwhile: /^Trong lúc bạn xem, người khác đã thay đổi 6 kết quả\. Chưa có gì của bạn được lưu\.$/,
    history: "Lịch sử",
    decided: /Trạng thái: .* → Đã quyết định/,
  },
  en: {
    unit: "317", // Đảng bộ Sở Y tế Gia Lai: as many as are allowed
    heading: "Decide: Đảng bộ Sở Y tế Gia Lai",
    toScope: "Decide: Đảng bộ Sở Y tế Gia Lai, Other members (form 2C)",
    tooHigh: { name: "Tier considered for Lý Thị Hồng Phượng", tier: "Excellent" },
    refused: /^The rules do not let 1 result be decided at the tier chosen, Lý Thị Hồng Phượng: .*QĐ 366, Article/,
    lowered: { name: "Tier considered for Lý Thị Hồng Phượng", tier: "Completed" },
    tried: "Tried, not saved",
    appraise: /^Appraise as chosen \(\d+\)$/,
    appraisal: /^Appraise \d+ results?$/,
    notReceived: /^The results of Đảng bộ Sở Y tế Gia Lai were not received: .* then they are decided$/,
    notReceivedToAppraise: /^The results of Đảng bộ Sở Y tế Gia Lai were not received: .* then they are appraised$/,
    toAppraise: /^\d+ results are not appraised yet; appraise them, then decide/,
    appraised: /^\d+ results were appraised\.$/,
    decide: /^Decide \(\d+\)$/,
    submit: /^Decide \d+ results$/,
    number: /^Decision number/,
    done: "8 results were decided by Decision no. 30-QĐ/TU.",
    reload: "Reload",
    meanwhile: /^While you were looking, somebody else changed 8 results\. Nothing of yours was saved\.$/,
    history: "History",
    decided: /State: .* → Decided/,
  },
} as const;

describe.each(languages)("a committee decides its members together inside the quota (%s)", (language) => {
  const of = about[language];
  let first: Visitor;
  let second: Visitor;

  beforeAll(async () => {
    [first, second] = await Promise.all([arrive(language), arrive(language)]);
    await opens(first);
  });
  afterAll(async () => {
    await first?.leave();
    await second?.leave();
  });

  async function opens({ page }: Visitor): Promise<void> {
    await page.goto(`/ti-le?don-vi=${of.unit}&nam=${year}&doi-tuong=MEMBER`);
    await signIn(page, language, "tinhuy");
    await page.getByRole("link", { name: of.toScope, exact: true }).click();
    await page.getByRole("heading", { name: of.heading, level: 1 }).waitFor();
  }

  /** What was not proposed yet is; whose own results are missing come later. Its own story: unit-submits-its-results. */
  async function sendsUp(visitor: Visitor): Promise<void> {
    const { page } = visitor;
    for (const kind of ["ORG", "COLLECTIVE", "LEADER"]) {
      const { classifications } = await ask<{
        classifications: { nodes: { id: string; state: string; tier: string }[] };
      }>(
        page,
        `query ($id: ID!) { classifications(organisationId: $id, year: ${year}, subjectKind: ${kind}, includeBelow: true, decidedOnly: false, first: 100) {
          ... on ClassificationPage { nodes { id state tier } } } }`,
        { id: of.unit },
      );
      for (const { id, state, tier } of classifications.nodes)
        if (state === "SELF_RATED") await proposes(visitor, id, tier);
    }
    const { record } = await ask<{ record: { notIn: { id: string }[]; submission: { version: number } } }>(
      page,
      `query ($id: ID!) { record: submissionRecord(organisationId: $id, year: ${year}) { ... on SubmissionRecord { notIn { id } submission { version } } } }`,
      { id: of.unit },
    );
    const { answer } = await ask<{ answer: { __typename: string } }>(
      page,
      `mutation ($id: ID!, $version: Int!, $without: [ID!]) {
        answer: submitResults(organisationId: $id, year: ${year}, version: $version, without: $without) { __typename } }`,
      { id: of.unit, version: record.submission.version, without: record.notIn.map(({ id }) => id) },
    );
    expect(answer.__typename).toBe("SubmissionRecord");
    await visitor.leave();
  }

  async function proposes({ page }: Visitor, id: string, tier: string): Promise<void> {
    const { entry } = await ask<{ entry: { version: number } }>(
      page,
      `query ($id: ID!) { entry: factEntry(id: $id, year: ${year}) { ... on FactEntry { version } } }`,
      { id },
    );
    const { answer } = await ask<{ answer: { __typename: string } }>(
      page,
      `mutation ($items: [TierInput!]!) { answer: proposeResults(year: ${year}, items: $items) { __typename } }`,
      { items: [{ id, version: entry.version, tier }] },
    );
    expect(answer.__typename).toBe("StepTaken");
  }

  async function receives(page: Visitor["page"]): Promise<void> {
    const { record } = await ask<{ record: { submission: { version: number } } }>(
      page,
      `query ($id: ID!) { record: submissionRecord(organisationId: $id, year: ${year}) { ... on SubmissionRecord { submission { version } } } }`,
      { id: of.unit },
    );
    const { answer } = await ask<{ answer: { __typename: string } }>(
      page,
      `mutation ($id: ID!, $version: Int!) { answer: receiveSubmission(organisationId: $id, year: ${year}, version: $version) { __typename } }`,
      { id: of.unit, version: record.submission.version },
    );
    expect(answer.__typename).toBe("SubmissionRecord");
  }

  async function signedIn(username: string): Promise<Visitor> {
    const visitor = await arrive(language);
    await visitor.page.goto(`/nop-ket-qua?nam=${year}`);
    await signIn(visitor.page, language, username);
    return visitor;
  }

  async function decides({ page }: Visitor): Promise<void> {
    await page.getByRole("button", { name: of.decide }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: of.number }).fill("30-QĐ/TU");
    await page.getByRole("dialog").getByRole("button", { name: of.submit }).click();
  }

  const chooses = async ({ page }: Visitor, { name, tier }: { name: string; tier: string }) => {
    await page.getByRole("combobox", { name, exact: true }).selectOption({ label: tier });
    await page.getByRole("rowheader", { name: of.tried }).waitFor();
  };

  it("sees all side by side, with the places that are left", () => expectGoodPage(first.page, language));

  it("what was not received is neither appraised nor decided: whose results are waited for stands beside each act; then they are received", async () => {
    const { page } = first;
    for (const [act, why] of [
      [of.decide, of.notReceived],
      [of.appraise, of.notReceivedToAppraise],
    ] as const) {
      await page.getByText(why).waitFor();
      expect(await page.getByRole("button", { name: act }).isDisabled()).toBe(true);
    }
    await expectGoodPage(page, language);
    await sendsUp(await signedIn("binhdinh"));
    await receives(page);
    await page.reload();
    await page.getByRole("heading", { name: of.heading, level: 1 }).waitFor();
  });

  it("what nobody appraised is not decided; what to do stands beside the act (QD366.PROC.STEP2_APPRAISE)", async () => {
    const { page } = first;
    await page.getByText(of.toAppraise).waitFor();
    expect(await page.getByRole("button", { name: of.decide }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: of.appraise }).click();
    await expectGoodPage(page, language);
    await page.getByRole("dialog").getByRole("button", { name: of.appraisal }).click();
    await page.getByText(of.appraised).waitFor();
    expect(new Set(await statesOf(first))).toEqual(new Set(["APPRAISED"]));
    await opens(second);
  });

  it("what breaks a rule is not decided: its clause and its arithmetic stand beside the act that waits", async () => {
    if (of.tooHigh) await chooses(first, of.tooHigh);
    await first.page.getByText(of.refused).waitFor();
    expect(await first.page.getByRole("button", { name: of.decide }).isDisabled()).toBe(true);
    await expectGoodPage(first.page, language);
    expect(await statesOf(first)).not.toContain("DECIDED");
  });

  it("tries what would be, and decides all in one decision", async () => {
    await chooses(second, of.lowered);
    await chooses(first, of.lowered);
    await expectGoodPage(first.page, language);
    await decides(first);
    await first.page.getByText(of.done).waitFor();
    expect(new Set(await statesOf(first))).toEqual(new Set(["DECIDED"]));
    await expectGoodPage(first.page, language);
  });

  it("who decides at the same time is told what changed, and overwrites nothing", async () => {
    await decides(second);
    await second.page.getByRole("button", { name: of.reload }).click();
    await second.page.getByText(of.meanwhile).waitFor();
    await expectGoodPage(second.page, language);
  });

  it("the page of a result says who decided it, from which state", async () => {
    const { page } = first;
    await page.getByRole("main").getByRole("rowheader").getByRole("link").first().click();
    await page.getByRole("region", { name: of.history, exact: true }).getByText(of.decided).first().waitFor();
    await expectGoodPage(page, language);
  });

  async function statesOf({ page }: Visitor): Promise<string[]> {
    const quotaUseId = new URL(page.url()).pathname.split("/").at(-1);
    const { candidates } = await ask<{ candidates: { nodes: { state: string }[] } }>(
      page,
      `query ($id: ID!) { candidates(year: ${year}, quotaUseId: $id) { ... on CandidateScope { nodes { state } } } }`,
      { id: quotaUseId },
    );
    return candidates.nodes.map(({ state }) => state);
  }
});

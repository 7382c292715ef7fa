import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportedSubjects, reportedUnit, reportFigures, tally } from "../testing/report-figures.ts";
import { narrativeOf, reportSectionLabels } from "./narrative.ts";
import type { ReportedSubjects, ReportFigures } from "./report-figures.ts";

/** Figures and their sign stay on one line; in a test an ordinary space reads better. */
const plain = (words: string): string => words.replaceAll("\u00a0", " ");

const said = (figures: ReportFigures, key: string, language: "vi" | "en" = "vi"): string | undefined => {
  const found = narrativeOf(figures).find((block) => block.key === key);
  return found && plain(found.text[language]);
};

const ofOrgs = (given: Partial<ReportedSubjects>, figures: Partial<ReportFigures> = {}) =>
  reportFigures({ subjects: [reportedSubjects(given)], ...figures });

describe("what was rated", () => {
  it("is told with the base of each share and in the number format of the language", () => {
    const figures = ofOrgs({ tiers: tally(200, 900, 130, 4), pending: 6 });
    expect(said(figures, "ORG.RESULT")).toBe(
      "Tổng số có 1.240 tổ chức đảng, trong đó 1.234 được xếp loại chất lượng (99,5 %). Kết quả: “Hoàn thành xuất sắc nhiệm vụ” 200 " +
        "(16,2 %); “Hoàn thành tốt nhiệm vụ” 900 (72,9 %); “Hoàn thành nhiệm vụ” 130 (10,5 %); “Không hoàn thành nhiệm vụ” 4 (0,3 %). " +
        "Còn 6 tổ chức đảng chưa được quyết định mức xếp loại.",
    );
    expect(said(figures, "ORG.RESULT", "en")).toContain(
      "Of 1,240 Party organisations in all 1,234 were rated (99.5%).",
    );
  });

  it("names the tiers nobody has in words", () =>
    expect(said(ofOrgs({ tiers: tally(0, 5) }), "ORG.RESULT")).toBe(
      "Toàn bộ 5 tổ chức đảng đã được xếp loại chất lượng. Kết quả: “Hoàn thành tốt nhiệm vụ” 5 (100,0 %); không có trường hợp nào " +
        "“Hoàn thành xuất sắc nhiệm vụ”, “Hoàn thành nhiệm vụ” hoặc “Không hoàn thành nhiệm vụ”.",
    ));

  it.each([
    [reportedSubjects(), "Không có tổ chức đảng thuộc phạm vi báo cáo."],
    [
      reportedSubjects({ pending: 3 }),
      "Tổng số có 3 tổ chức đảng, chưa có kết quả xếp loại nào. Còn 3 tổ chức đảng chưa",
    ],
    [reportedSubjects({ tiers: tally(1) }), "Có 1 tổ chức đảng, đã được xếp loại chất lượng."],
  ])("reads well of none and of one: %#", (subjects, words) =>
    expect(said(reportFigures({ subjects: [subjects] }), "ORG.RESULT")).toContain(words),
  );

  it("says why somebody was not rated", () => {
    const notRated = { NEWLY_FOUNDED: 0, NEWLY_ADMITTED: 5, EXEMPT: 7, SUSPENDED: 0 };
    const members = reportedSubjects({ kind: "MEMBER", tiers: tally(1, 9), notRated });
    expect(said(reportFigures({ subjects: [members] }), "MEMBER.RESULT")).toContain(
      "Không xếp loại 12 đảng viên, gồm: 5 mới kết nạp chưa đủ 06 tháng và 7 được miễn công tác và sinh hoạt đảng.",
    );
    const one = { ...members, notRated: { ...notRated, EXEMPT: 0 } };
    expect(said(reportFigures({ subjects: [one] }), "MEMBER.RESULT")).toContain(
      "Không xếp loại 5 đảng viên do mới kết nạp chưa đủ 06 tháng.",
    );
  });
});

describe("against the year before", () => {
  it("tells numbers, and points of the shares as shown", () =>
    expect(said(ofOrgs({ tiers: tally(20, 80), before: tally(18, 80) }), "ORG.CHANGE")).toBe(
      "So với năm 2019: số được xếp loại tăng 2 tổ chức đảng (từ 98 lên 100); tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” tăng 1,6 điểm % " +
        "(từ 18,4 % lên 20,0 %); tỷ lệ “Hoàn thành tốt nhiệm vụ” giảm 1,6 điểm % (từ 81,6 % xuống 80,0 %).",
    ));

  it("says that nothing moved", () =>
    expect(said(ofOrgs({ tiers: tally(1, 9), before: tally(1, 9) }), "ORG.CHANGE")).toBe(
      "So với năm 2019: số được xếp loại không thay đổi (10 tổ chức đảng); tỷ lệ các mức không thay đổi.",
    ));

  it("is told to be provisional while some are not decided", () =>
    expect(said(ofOrgs({ tiers: tally(1, 4), before: tally(1, 9), pending: 5 }), "ORG.CHANGE")).toBe(
      "So với năm 2019: số được xếp loại giảm 5 tổ chức đảng (từ 10 xuống 5); tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” tăng 10,0 điểm % " +
        "(từ 10,0 % lên 20,0 %); tỷ lệ “Hoàn thành tốt nhiệm vụ” giảm 10,0 điểm % (từ 90,0 % xuống 80,0 %). So sánh này là tạm tính vì " +
        "còn 5 tổ chức đảng chưa quyết định.",
    ));

  it("is not compared under other rules, and says so", () =>
    expect(
      said(
        ofOrgs(
          { tiers: tally(1, 9), before: tally(5, 5) },
          { year: 2019, previous: { year: 2018, regime: "NOT_HELD" } },
        ),
        "GENERAL.COMPARISON",
      ),
    ).toBe(
      "Năm 2018 ghi theo kết quả đã có, chưa đối chiếu quy định, năm 2019 xếp loại theo Hướng dẫn 21-HD/BTCTW; mức xếp loại của hai " +
        "năm không cùng tiêu chuẩn nên báo cáo không so sánh với năm trước.",
    ));

  it("why it is not compared is said once, not of every kind", () => {
    const kinds = (["ORG", "MEMBER", "COLLECTIVE", "LEADER"] as const).map((kind) =>
      reportedSubjects({ kind, tiers: tally(1, 9), before: tally(5, 5) }),
    );
    const words = narrativeOf(reportFigures({ subjects: kinds, previous: { year: 2019, regime: "POINTS_2016" } }))
      .map(({ text }) => text.vi)
      .join(" ");
    expect(words.match(/không so sánh/g)).toHaveLength(1);
  });

  it("of which nothing is known, or in which nobody was rated", () => {
    expect(said(ofOrgs({ tiers: tally(1) }, { previous: null }), "GENERAL.COMPARISON")).toBe(
      "Chưa có số liệu năm 2019 nên báo cáo không so sánh với năm trước.",
    );
    expect(said(ofOrgs({ tiers: tally(1) }), "ORG.CHANGE")).toBe(
      "Chưa có số liệu tổ chức đảng của năm 2019 để so sánh.",
    );
    expect(said(ofOrgs({ tiers: tally(1), before: tally() }), "ORG.CHANGE")).toBe(
      "Năm 2019 không có tổ chức đảng được xếp loại để so sánh.",
    );
  });
});

describe("units that stand out", () => {
  const units = [
    reportedUnit(1, tally(3, 17), tally(1, 19)),
    reportedUnit(2, tally(1, 18, 0, 1), tally(2, 18)),
    reportedUnit(3, tally(1, 0), tally(0, 1)),
  ];

  it("are those with enough rated, with the base of their shares", () =>
    expect(said(ofOrgs({ units }), "ORG.UNITS")).toBe(
      "Trong các đơn vị trực thuộc có từ 5 trường hợp được xếp loại trở lên, tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” cao nhất là Huyện ủy 1 " +
        "(3/20, 15,0 %); thấp nhất là Huyện ủy 2 (1/20, 5,0 %). Mức “Không hoàn thành nhiệm vụ” chỉ có tại Huyện ủy 2 (1/20, 5,0 %). " +
        "So với năm trước, tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” tăng nhiều nhất tại Huyện ủy 1 (10,0 điểm %, từ 5,0 % lên 15,0 %); giảm " +
        "nhiều nhất tại Huyện ủy 2 (5,0 điểm %, từ 10,0 % xuống 5,0 %).",
    ));

  it("none has the most of the lowest tier where all that have it have as many", () =>
    expect(said(ofOrgs({ units: [1, 2].map((id) => reportedUnit(id, tally(1, 18, 0, 1))) }), "ORG.UNITS")).toContain(
      "có tại 2 đơn vị: Huyện ủy 1 (1/20, 5,0 %) và Huyện ủy 2 (1/20, 5,0 %).",
    ));

  it("are counted where more than three are alike", () =>
    expect(
      said(ofOrgs({ units: [1, 2, 3, 4, 5].map((id) => reportedUnit(id, tally(id === 5 ? 2 : 1, 9))) }), "ORG.UNITS"),
    ).toContain(
      "thấp nhất là Huyện ủy 1 (1/10, 10,0 %), Huyện ủy 2 (1/10, 10,0 %), Huyện ủy 3 (1/10, 10,0 %) và 1 đơn vị khác.",
    ));

  it("are not looked for among fewer than two", () =>
    expect(said(ofOrgs({ units: units.slice(1) }), "ORG.UNITS")).toBeUndefined());

  it("do not move between years of other rules", () =>
    expect(said(ofOrgs({ units }, { previous: { year: 2019, regime: "POINTS_2016" } }), "ORG.UNITS")).not.toContain(
      "So với",
    ));
});

describe("reviews", () => {
  const reviews = {
    ...{ collectives: { expected: 45, completed: 40 }, members: { expected: 1234, completed: 1234 } },
    ...{
      leaders: { opened: 35, completed: 30 },
      outOfOrder: 0,
      lateDraft: 0,
      tooShort: 0,
      prompts: 0,
      promptsAnswered: 0,
    },
  };

  it("are told with their base, and that they were in order", () =>
    expect(said(reportFigures({ reviews }), "REVIEW.CONDUCT")).toBe(
      "Đã hoàn thành kiểm điểm: 40/45 tập thể lãnh đạo, quản lý (88,9 %); 1.234/1.234 lượt đảng viên (100,0 %); 30/35 cuộc đã mở đối với " +
        "cán bộ lãnh đạo, quản lý, mỗi nơi kiểm điểm tính một cuộc. Kiểm điểm tập thể đúng thứ tự, thời gian quy định, dự thảo báo cáo " +
        "được gửi đúng hạn.",
    ));

  it("tell why more collectives are reviewed than rated: some have no tier under the rules, of others there is none yet", () => {
    const standing = { kind: "PROVINCIAL_STANDING_COMMITTEE", count: 1, names: ["Ban Thường vụ Tỉnh ủy"] } as const;
    const grassroots = { kind: "GRASSROOTS_PARTY_COMMITTEE", count: 5, names: ["A", "B", "C"] } as const;
    const words = (figures: Partial<ReportFigures>, language?: "en") =>
      said(
        reportFigures({ reviews: { ...reviews, withoutResult: [standing, grassroots] }, ...figures }),
        "REVIEW.CONDUCT",
        language,
      );
    expect(words({})).toContain(
      "Có 1 tập thể lãnh đạo, quản lý chỉ kiểm điểm, không xếp loại theo quy định nên không có trong kết quả xếp loại tập thể (Ban Thường " +
        "vụ Tỉnh ủy). Có 5 tập thể lãnh đạo, quản lý được kiểm điểm nhưng chưa có kết quả xếp loại.",
    );
    expect(words({}, "en")).toContain(
      "among the results of collectives: 1 leadership collective (Ban Thường vụ Tỉnh ủy).",
    );
    expect(words({ regime: "POINTS_2025" })).toContain("Có 6 tập thể lãnh đạo, quản lý được kiểm điểm nhưng chưa có");
  });

  it("tell what was not in order and what was prompted", () =>
    expect(
      said(
        reportFigures({ reviews: { ...reviews, outOfOrder: 2, tooShort: 3, prompts: 12, promptsAnswered: 10 } }),
        "REVIEW.CONDUCT",
      ),
    ).toContain(
      "Trong kiểm điểm tập thể có 2 cuộc không đúng thứ tự và 3 cuộc ngắn hơn thời gian quy định. Cấp có thẩm quyền gợi ý kiểm điểm 12 " +
        "vấn đề: 10 đã giải trình, 2 chưa giải trình.",
    ));

  it("are left out where nothing is known of them", () => {
    const none = { expected: 0, completed: 0 };
    const nothing = { ...reviews, collectives: none, members: none, leaders: { opened: 0, completed: 0 } };
    for (const figures of [reportFigures(), reportFigures({ reviews: nothing })])
      expect(said(figures, "REVIEW.CONDUCT")).toBeUndefined();
  });
});

describe("quotas", () => {
  const none = reportFigures().quotas;
  it.each([
    [none, "Không có phạm vi nào phải tính giới hạn tỷ lệ của mức cao nhất."],
    [{ ...none, scopes: 68 }, "Cả 68 phạm vi phải tính giới hạn tỷ lệ của mức cao nhất đều trong giới hạn."],
    [
      {
        ...{ ...none, scopes: 68, exceeded: 3, onlyIfInclusive: 1, atLimit: 5, small: 2, provisional: 4 },
        farthest: [
          { name: "Huyện ủy A", over: 2 },
          { name: "Huyện ủy B", over: 1 },
        ],
      },
      "Trong 68 phạm vi phải tính giới hạn tỷ lệ của mức cao nhất: 64 trong giới hạn; 1 chỉ đạt nếu tính trên số “tốt trở lên”; 3 vượt " +
        "giới hạn (nhiều nhất: Huyện ủy A vượt 2 và Huyện ủy B vượt 1). Có 5 phạm vi đã dùng hết chỉ tiêu và 2 phạm vi được chấp nhận " +
        "vì số ít. 4 phạm vi còn tạm tính do có trường hợp chưa quyết định.",
    ],
  ])("%#", (quotas, words) => expect(said(reportFigures({ quotas }), "QUOTA.STATE")).toBe(words));
});

describe("what came afterwards", () => {
  it.each([
    [{ cancelled: 0, rerated: 0 }, "Không hủy bỏ kết quả xếp loại nào."],
    [{ cancelled: 1, rerated: 1 }, "Đã hủy bỏ 1 kết quả xếp loại và đã xếp loại lại."],
    [{ cancelled: 3, rerated: 1 }, "Đã hủy bỏ 3 kết quả xếp loại: 1 đã xếp loại lại, 2 chưa xếp loại lại."],
  ])("cancellations %o", (cancellations, words) =>
    expect(said(reportFigures({ cancellations }), "AFTERWARDS.CANCELLED")).toBe(words),
  );

  it("the lowest tier and its follow-up, only states somebody is in", () =>
    expect(
      said(
        reportFigures({ followUps: { lowest: 4, notTakenOn: 1, underWay: 0, overdue: 0, done: 3 } }),
        "AFTERWARDS.FOLLOW_UP",
      ),
    ).toBe(
      "Có 4 trường hợp ở mức thấp nhất; biện pháp củng cố, giúp đỡ: 3 đã củng cố, giúp đỡ xong; 1 chưa phân công.",
    ));

  it("awards by name", () =>
    expect(said(reportFigures({ awards: [{ award: "ORG_OF_THE_YEAR", chosen: 2 }] }), "AFTERWARDS.AWARDS")).toBe(
      "Đã lựa chọn: “Trong sạch, vững mạnh” tiêu biểu trong năm: 2.",
    ));
});

it("says which share rests on summary returns", () =>
  expect(said(ofOrgs({ tiers: tally(0, 90), returned: { subjects: 10, units: 2 } }), "GENERAL.BASIS")).toBe(
    "Tổ chức đảng: 10,0 % số liệu dựa trên báo cáo tổng hợp của 2 đơn vị (10 tổ chức đảng), không cộng vào các số ở đây.",
  ));

it("begins with the document, whose report it is and on what", () =>
  expect(
    said(
      reportFigures({
        directUnits: 19,
        subjects: (["ORG", "MEMBER", "COLLECTIVE", "LEADER"] as const).map((kind) => reportedSubjects({ kind })),
      }),
      "GENERAL.OPENING",
    ),
  ).toBe(
    "Thực hiện Hướng dẫn số 21-HD/BTCTW, ngày 18/10/2019 của Ban Tổ chức Trung ương, Tỉnh ủy Bình Định báo cáo kết quả kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên " +
      "và tập thể, cá nhân cán bộ lãnh đạo, quản lý năm 2020 như sau. Số liệu gồm chính đơn vị và 19 đơn vị trực thuộc cùng toàn bộ cấp dưới.",
  ));

const anyTally = fc.tuple(fc.nat(3000), fc.nat(3000), fc.nat(50), fc.nat(3)).map((counts) => tally(...counts));
const anySubjects = fc
  .record({
    kind: fc.constantFrom("ORG", "MEMBER", "COLLECTIVE", "LEADER"),
    tiers: anyTally,
    pending: fc.nat(3),
    before: fc.option(anyTally),
    units: fc.array(
      fc.record({ id: fc.nat(9), name: fc.constant("Huyện ủy A"), tiers: anyTally, before: fc.option(anyTally) }),
      {
        maxLength: 5,
      },
    ),
    returned: fc.record({ subjects: fc.nat(3), units: fc.constant(1) }),
  })
  .map((given) => reportedSubjects(given as Partial<ReportedSubjects>));

it("leaves no gap in any sentence, whatever the figures", () => {
  fc.assert(
    fc.property(
      fc.array(anySubjects, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("TIERS_2019", "POINTS_2016", "NOT_HELD"),
      (subjects, regime) => {
        for (const { key, text } of narrativeOf(reportFigures({ subjects, previous: { year: 2019, regime } }))) {
          if (key === "PROPOSALS.OWN") continue;
          for (const words of [text.vi, text.en]) {
            expect(words).not.toMatch(/undefined|null|NaN|\{|\}|\(\)| {2}|–| [.,;:]|\.\./);
            expect(words).toMatch(/^[“A-ZĐ0-9].*\.$/u);
            expect(words.normalize("NFC")).toBe(words);
          }
        }
      },
    ),
  );
});

it("names every part in both languages", () => {
  for (const { vi, en } of Object.values(reportSectionLabels)) expect([vi, en].every((name) => name !== "")).toBe(true);
});

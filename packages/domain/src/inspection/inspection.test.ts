import { describe, expect, it } from "vitest";
import { tb01 } from "../rule-sets/tb01.ts";
import { tb53 } from "../rule-sets/tb53.ts";
import { anInspection, inspectedCell } from "../testing/inspected.ts";
import { againstVisit, inspectionFindings, inspectionRules, inspectionRulesOf } from "./inspection.ts";

it("TB 53 and TB 01 are eleven rules, and all of them are met where everything is in order", () => {
  const findings = inspectionFindings(anInspection(), inspectedCell());
  expect(findings.map(({ outcome }) => outcome)).toEqual(Array(11).fill("PASSED"));
});

it("only window and overlap refuse a visit", () => {
  const visit = { on: "2016-11-28", from: "14:00", to: "17:00" };
  const cell = inspectedCell({ visit, otherVisits: [{ ...visit, cell: "Chi bộ khác" }], reports: [], met: [] });
  expect(againstVisit(anInspection(), cell).map(({ ruleId }) => ruleId)).toEqual(["TB53.WINDOW", "TB01.SCHEDULE"]);
});

describe("another inspection goes by its own documents", () => {
  const notice = {
    ...tb53,
    number: "12-TB/ĐU",
    issuedOn: "2020-06-01",
    visits: { from: "2020-06-08", to: "2020-06-12" },
    reportsBefore: "2020-06-08",
    contents: tb53.contents.slice(0, 2),
  };
  const other = anInspection({ notice, schedule: { number: "02-TB/TKTr", issuedOn: "2020-06-03" } });

  it("with its own places, and no id of TB 53 or TB 01", () => {
    const rules = inspectionRulesOf(other);
    expect(rules).toHaveLength(9);
    expect(
      rules.filter(
        ({ id, citation }) => !id.startsWith("INSPECTION.") || !/^TB (12-TB\/ĐU|02-TB\/TKTr), /.test(citation),
      ),
    ).toEqual([]);
  });

  it("in its own days", () => {
    const [finding] = againstVisit(other, inspectedCell({ otherVisits: [] }));
    expect(finding).toMatchObject({
      citation: "TB 12-TB/ĐU, II.3",
      clause: ["Từ ngày 08/06/2020 đến ngày 12/06/2020. (Thời gian cụ thể do Tổ kiểm tra thông báo đến từng chi bộ)"],
    });
  });

  it("in the words of TB 53: told elsewhere, its own rules say the very same", () => {
    const own = anInspection({ notice: { ...tb53, issuedBy: "Đảng ủy Văn phòng UBND tỉnh" }, schedule: tb01 });
    const reworded = inspectionRules
      .filter(({ id }) => /^TB53[.](CONTENT|METHOD|WINDOW|TEAM|DEADLINE)|PARTICIPANTS/.test(id))
      .filter(({ clause, elsewhere }) => elsewhere(own).clause.join() !== clause.join());
    expect(reworded.map(({ id }) => id)).toEqual([]);
  });
});

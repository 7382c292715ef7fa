import { cleanup, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { ClassificationRow } from "../providers/queries/classifications.ts";
import { renderIn } from "../testing/inLanguage.tsx";
import { ViewContext } from "../view/useView.ts";
import { ClassificationTable } from "./ClassificationTable.tsx";

const view = { organisationId: "7", year: 2020, subjectKind: "LEADER", group: null, decidedOnly: true } as const;
const leader: ClassificationRow = {
  id: "1",
  year: 2020,
  subjectKind: "LEADER",
  subjectName: "Phạm Xuân Nam",
  subjectTitle: "Phó Bí thư Đảng ủy xã Mỹ Chánh",
  state: "DECIDED",
  tier: "GOOD",
  decidedTier: "GOOD",
  notRatedReason: null,
  notRatedDecision: null,
  isHead: false,
  warningCount: 0,
  superior: null,
  decider: { id: "3", name: "Ban Thường vụ Huyện ủy" },
  organisation: { id: "7", name: "Đảng bộ xã Mỹ Chánh", kind: "GRASSROOTS_PARTY_ORGANIZATION", level: "GRASSROOTS" },
};

function cellsOf(row: Partial<ClassificationRow>): (string | null)[] {
  renderIn(
    "vi",
    <ViewContext value={view}>
      <ClassificationTable rows={[{ ...leader, ...row }]} />
    </ViewContext>,
  );
  return screen.getAllByRole("cell").map(({ textContent }) => textContent.trim());
}

it("a leader stands with the post; name and tier lead to the reasons", () => {
  expect(cellsOf({}).slice(0, 3)).toEqual([leader.subjectTitle, "Hoàn thành tốt nhiệm vụ", "Đã quyết định"]);
  const ways = ["Phạm Xuân Nam", "Vì sao Phạm Xuân Nam được xếp “Hoàn thành tốt nhiệm vụ”?"];
  for (const name of ways) expect(screen.getByRole("link", { name }).getAttribute("href")).toMatch(/^\/xep-loai\/1\?/);
});

it("a cell further below stands with the unit above it, one right below without", () => {
  const cell = {
    id: "9",
    name: "Chi bộ Trường Tiểu học",
    kind: "SUBORDINATE_PARTY_CELL",
    level: "SUB_GRASSROOTS",
  } as const;
  const superior = { id: "8", name: "Đảng bộ xã Canh Hiển" };
  expect(cellsOf({ organisation: cell, superior })).toContain("Chi bộ Trường Tiểu họcĐảng bộ xã Canh Hiển");
  cleanup();
  expect(cellsOf({ organisation: cell, superior: { ...superior, id: "7" } })).toContain("Chi bộ Trường Tiểu học");
});

it("what waits for its decision says by whom; what is decided, or not sent yet, does not", () => {
  expect(cellsOf({ state: "PROPOSED" })[2]).toBe("Đã đề nghịCấp quyết định: Ban Thường vụ Huyện ủy");
  cleanup();
  expect(cellsOf({ state: "DECIDED" })[2]).toBe("Đã quyết định");
});

it.each([
  ["SELF_RATED", "Tự xếp loại: Hoàn thành tốt nhiệm vụ"],
  ["VOTED", "Biểu quyết: Hoàn thành tốt nhiệm vụ"],
  ["PROPOSED", "Đề nghị: Hoàn thành tốt nhiệm vụ"],
  ["APPRAISED", "Thẩm định: Hoàn thành tốt nhiệm vụ"],
] as const)("a tier not decided yet says by which step it came: %s", (state, said) =>
  expect(cellsOf({ state, decidedTier: null })[1]).toBe(said),
);

it("who is not rated has a reason, the decision it rests on and no state", () => {
  const exempt = { state: "DRAFT", tier: null, decidedTier: null, notRatedReason: "EXEMPT" } as const;
  expect(cellsOf(exempt).slice(1, 3)).toEqual([
    "Không xếp loại Được miễn công tác và sinh hoạt đảng (chưa ghi quyết định)",
    "–",
  ]);
  cleanup();
  const notRatedDecision = { number: "12-QĐ/ĐU", decidedOn: "2020-03-05", byBody: "Đảng ủy xã An Tân" };
  expect(cellsOf({ ...exempt, notRatedDecision })[1]).toContain("(Số 12-QĐ/ĐU, ngày 05/03/2020, Đảng ủy xã An Tân)");
  cleanup();
  expect(cellsOf({ ...exempt, notRatedReason: "NEWLY_ADMITTED" })[1]).not.toContain("quyết định");
});

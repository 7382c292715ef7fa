import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { ScoreSheet as Sheet } from "../providers/queries/classification.ts";
import { aFinding } from "../testing/aFinding.ts";
import { renderIn } from "../testing/inLanguage.tsx";
import { TierNamingContext } from "../ui/tierNames.ts";
import { ScoreSheet } from "./ScoreSheet.tsx";
import { aClassification } from "./sampleClassification.ts";

const group = (field: string, points: number | null, max: number) => ({
  field,
  label: { vi: `Nhóm ${field}`, en: field },
  points,
  max,
});

/** 91,5 points and a mass organisation that is not at its highest tier: the sheet of Chi bộ Hành chính - Tổ chức in the sample. */
const scoreSheet: Sheet = {
  total: 91.5,
  maxTotal: 100,
  band: "EXCELLENT",
  groups: [group("p1", 37, 40), group("p2", 18, 20), group("p3", 14, 15), group("p4", 13.5, 15), group("p5", 9, 10)],
  bands: [
    { tier: "EXCELLENT", from: 90, below: null },
    { tier: "GOOD", from: 70, below: 90 },
    { tier: "COMPLETED", from: 50, below: 70 },
    { tier: "NOT_COMPLETED", from: 0, below: 50 },
  ],
  conditions: [
    { tier: "EXCELLENT", ruleIds: ["POINTS", "PEERS"] },
    { tier: "NOT_COMPLETED", ruleIds: ["DISUNITY"] },
  ],
  tasks: [],
};
const findings = [
  aFinding({ ruleId: "POINTS", message: { vi: "Tổng số 91,5 điểm.", en: "91.5 points." } }),
  aFinding({ ruleId: "PEERS", outcome: "FAILED", message: { vi: "Đoàn thể ở mức thứ hai.", en: "Second tier." } }),
  aFinding({ ruleId: "DISUNITY", message: { vi: "Không mất đoàn kết.", en: "No disunity." } }),
];

const renderSheet = (sheet: Sheet | null) =>
  renderIn(
    "vi",
    <TierNamingContext value={{ subjectKind: "ORG", year: 2016, regimeOf: () => "POINTS_2016" }}>
      <ScoreSheet classification={aClassification({ scoreSheet: sheet, explanation: { findings } })} />
    </TierNamingContext>,
  );

const cellsOf = (row: HTMLElement) => [...row.querySelectorAll("th,td")].map(({ textContent }) => textContent);
const section = (heading: string) =>
  within(screen.getByRole("heading", { name: heading }).parentElement as HTMLElement);

it("the groups with their points, of how many, and the total", () => {
  renderSheet(scoreSheet);
  const rows = screen.getAllByRole("row").map(cellsOf);
  expect(rows[4]).toEqual(["d) Nhóm p4", "13,5", "15"]);
  expect(rows[6]).toEqual(["Tổng số điểm (không có điểm cộng thêm)", "91,5", "100"]);
});

it("the 100 points of QĐ 366 come in two numbered groups, with the tasks counted below", () => {
  const tasks = [
    {
      name: "tasks.assigned",
      label: { vi: "Nhiệm vụ được giao", en: "Tasks assigned" },
      value: { vi: "20", en: "20" },
    },
    { name: "tasks.late", label: { vi: "Nhiệm vụ chưa bảo đảm tiến độ", en: "Tasks late" }, value: null },
  ];
  renderSheet({ ...scoreSheet, groups: [group("common", 27.25, 30), group("results", 62, 70)], tasks });
  const rows = screen.getAllByRole("row").map(cellsOf);
  expect(rows[1]).toEqual(["1. Nhóm common", "27,25", "30"]);
  expect(rows.slice(-2)).toEqual([
    ["Nhiệm vụ được giao", "20"],
    ["Nhiệm vụ chưa bảo đảm tiến độ", "–"],
  ]);
});

it("points still missing leave the total open", () => {
  renderSheet({ ...scoreSheet, total: null, band: null, groups: [group("p1", null, 40)] });
  expect(screen.getAllByRole("row").map(cellsOf).slice(1)).toEqual([
    ["a) Nhóm p1", "–", "40"],
    ["Tổng số điểm (không có điểm cộng thêm)", "–", "100"],
  ]);
  expect(screen.queryByText(/thuộc khung này/)).toBeNull();
});

it("the band the total falls in, each band with its limits", () => {
  renderSheet(scoreSheet);
  const bands = section("Khung điểm").getAllByRole("listitem");
  expect(bands.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Trong sạch, vững mạnhtừ 90 điểm91,5 điểm thuộc khung này/),
    "Hoàn thành tốt nhiệm vụtừ 70 đến dưới 90 điểm",
    "Hoàn thành nhiệm vụtừ 50 đến dưới 70 điểm",
    "Yếu kémdưới 50 điểm",
  ]);
  expect(bands.map((band) => band.getAttribute("aria-current"))).toEqual(["true", "false", "false", "false"]);
});

it("each tier with its conditions and what came out of them", () => {
  renderSheet(scoreSheet);
  const clean = section("Điều kiện của mức “Trong sạch, vững mạnh”").getAllByRole("listitem");
  expect(clean.map(({ textContent }) => textContent)).toEqual([
    "Đạt Tổng số 91,5 điểm.",
    "Không đạt Đoàn thể ở mức thứ hai.",
  ]);
  expect(section("Điều kiện để không xếp mức “Yếu kém”").getByText(/Không mất đoàn kết/)).toBeTruthy();
});

it("the conditions of a tier below the one reached are not needed", () => {
  renderSheet({ ...scoreSheet, conditions: [{ tier: "COMPLETED", ruleIds: ["PEERS"] }] });
  expect(section("Điều kiện của mức “Hoàn thành nhiệm vụ”").getByRole("listitem").textContent).toBe(
    "Không cần: đã đạt mức cao hơn Đoàn thể ở mức thứ hai.",
  );
});

it("what is not scored has no sheet", () => {
  renderSheet(null);
  expect(screen.queryByRole("table")).toBeNull();
});

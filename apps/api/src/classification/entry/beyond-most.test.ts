import type { FactField } from "@xep-loai/domain";
import { expect, it } from "vitest";
import { beyondMost } from "./beyond-most.ts";

const points = { kind: "NUMBER", max: 30, step: 0.01 } as const;
const label = { vi: "Điểm", en: "Points" };
const common: FactField = { path: ["points", "common"], label, section: "POINTS", input: points };
const tasks: FactField = {
  path: ["tasks"],
  label,
  section: "TASKS",
  input: { kind: "LIST", single: false, columns: [{ name: "points", label, input: points, required: true }] },
};

it.each([
  [common, 30, []],
  [common, 35, ["points.common"]],
  [common, null, []],
  [tasks, [{ points: 30 }, { points: 30.01 }, null], ["tasks[1].points"]],
  [{ ...common, input: { ...points, max: null } }, 1_000_000, []],
])("of $path what is above the most is told where it stands: %j", (field, value, paths) => {
  expect(beyondMost(field, value).map(({ path }) => path)).toEqual(paths);
});

import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderIn } from "../testing/inLanguage.tsx";
import { someFigures } from "../testing/someFigures.ts";
import { barParts } from "./barParts.ts";
import { TierBar } from "./TierBar.tsx";

const figures = someFigures({ EXCELLENT: 2, GOOD: 7, COMPLETED: 1, pending: 3, notRated: 1 });

it("says in words what it draws", () => {
  renderIn("vi", <TierBar figures={figures} />);
  expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
    "Xuất sắc 2 (20,0\u00a0%); Tốt 7 (70,0\u00a0%); Hoàn thành 1 (10,0\u00a0%); Không hoàn thành 0 (0,0\u00a0%); Chưa xếp loại 3; Không xếp loại 1",
  );
});

it("says it in English", () => {
  renderIn("en", <TierBar figures={someFigures({ GOOD: 1 })} />);
  expect(screen.getByRole("img").getAttribute("aria-label")).toContain("Good 1 (100.0%)");
});

it("stays silent where the figures stand beside it", () => {
  renderIn("vi", <TierBar figures={figures} decorative />);
  expect(screen.queryByRole("img")).toBeNull();
});

it("orders the parts from the top tier to not rated and leaves out what is nothing", () => {
  expect(barParts(figures)).toEqual([
    { kind: "EXCELLENT", count: 2 },
    { kind: "GOOD", count: 7 },
    { kind: "COMPLETED", count: 1 },
    { kind: "PENDING", count: 3 },
    { kind: "NOT_RATED", count: 1 },
  ]);
});

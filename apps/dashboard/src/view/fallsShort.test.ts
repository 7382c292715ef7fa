import { expect, it } from "vitest";
import { aFinding } from "../testing/aFinding.ts";
import { factsInReadingOrder } from "./fallsShort.ts";

const level = (criterion: string, vi: string) => ({
  name: `levels.${criterion}`,
  label: { vi: criterion, en: criterion },
  value: { vi, en: vi },
});

it("the criteria a sentence names fall short and come first", () => {
  const finding = aFinding({
    outcome: "FAILED",
    message: { vi: "Chưa đạt cấp độ yêu cầu: tiêu chí II.2 (cần từ “Tốt” trở lên).", en: "" },
    facts: [level("I.2", "Tốt"), level("II.2.1", "Tốt"), level("II.2", "Trung bình")],
  });
  expect(factsInReadingOrder(finding).map(({ name, fallsShort }) => `${name} ${fallsShort}`)).toEqual([
    "levels.II.2 true",
    "levels.I.2 false",
    "levels.II.2.1 false",
  ]);
});

it("nothing falls short of a rule that is met", () => {
  const finding = aFinding({ message: { vi: "Tiêu chí I.2 đạt.", en: "" }, facts: [level("I.2", "Tốt")] });
  expect(factsInReadingOrder(finding).map(({ fallsShort }) => fallsShort)).toEqual([false]);
});

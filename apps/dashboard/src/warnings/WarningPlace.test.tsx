import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Warning } from "../providers/queries/warnings.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { WarningPlace } from "./WarningPlace.tsx";

const unit = {
  id: "101",
  name: "Đảng bộ phường Kim Mã",
  kind: "GRASSROOTS_PARTY_ORGANIZATION",
  level: "GRASSROOTS",
} as const;
const ofReview = {
  subjectKind: "COLLECTIVE",
  subjectName: "Đảng ủy phường Kim Mã",
  organisation: unit,
  classificationId: null,
  reviewedId: "17",
  quotaUse: null,
} as unknown as Warning;

it("a rule a review is against leads to that review", async () => {
  renderPage({
    at: "/canh-bao?don-vi=100&nam=2020&doi-tuong=ORG",
    element: <WarningPlace warning={ofReview} />,
    answers: {},
  });
  const link = await screen.findByRole("link", { name: "Mở kiểm điểm: Đảng ủy phường Kim Mã" });
  expect(link.getAttribute("href")).toMatch(/^\/kiem-diem\/COLLECTIVE\/17\?don-vi=101&nam=2020/);
});

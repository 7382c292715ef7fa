import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { aFinding } from "../testing/aFinding.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { organisation } from "../testing/samplePage.ts";
import { StillUndecided } from "./StillUndecided.tsx";

const at = "/canh-bao?don-vi=100&nam=2020&doi-tuong=ORG";
const order = aFinding({
  ruleId: "HD21.ORDER.LOWER_FIRST",
  effect: "GATE",
  outcome: "FAILED",
  clause: ["Đánh giá, xếp loại chất lượng tập thể cấp dưới trước, cấp trên sau"],
  message: { vi: "Còn 4 tổ chức đảng trực thuộc chưa được xếp loại.", en: "4 are not rated." },
});
const waiting = { __typename: "ClassificationPage", total: 5, nextCursor: null, nodes: [] };
const own = { id: "1", tier: "GOOD", state: "SELF_RATED", notRatedReason: null } as const;
const classification = { __typename: "Classification", id: "1", explanation: { findings: [order, aFinding()] } };

const opened = (answers: object) =>
  renderPage({ at, element: <StillUndecided />, answers: { classifications: waiting, classification, ...answers } });

it("a result no rule warns of, but which waits for those below, says for what, under its clause", async () => {
  opened({ organisation: { ...organisation, own } });
  const link = await screen.findByRole("link", { name: "Còn 5 kết quả về tổ chức đảng chưa quyết định" });
  expect(link.getAttribute("href")).toContain("ket-qua=PENDING");
  expect(await screen.findByText("Còn 4 tổ chức đảng trực thuộc chưa được xếp loại.")).toBeTruthy();
  expect(screen.getByText(/cấp dưới trước, cấp trên sau/)).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
});

it("the unit's own result that is decided waits for nothing", async () => {
  opened({});
  await screen.findByRole("link", { name: /chưa quyết định$/ });
  expect(screen.queryByRole("listitem")).toBeNull();
});

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { organisation } from "../testing/samplePage.ts";
import { sent } from "../testing/sent.ts";
import { DossierShow } from "./DossierShow.tsx";
import { dossier, receiver } from "./sampleDeadlines.ts";

const page = (answers: Readonly<Record<string, object>> = {}) =>
  renderPage({
    at: "/thoi-han/ho-so/105?don-vi=100&nam=2016&doi-tuong=ORG",
    element: (
      <Routes>
        <Route path="/thoi-han/ho-so/:id" element={<DossierShow />} />
      </Routes>
    ),
    answers: { dossier: { __typename: "Dossier", ...dossier }, ...answers },
  });

/** The unit above the cell is looked at, and the cell stands below it. */
const mayReceive = {
  viewer: receiver,
  organisation: { ...organisation, breadcrumb: [...organisation.breadcrumb, dossier.organisation] },
};

it("lists the papers of the document; what is missing stands out, what is not asked for is said", async () => {
  page();
  const row = async (name: RegExp) => (await screen.findByRole("row", { name })).textContent;
  expect(await row(/^6\. Bản nhận xét/)).toBe("6. Bản nhận xét của cấp ủy nơi cư trú64226/12/2016");
  expect(await row(/^2\. Báo cáo kiểm điểm/)).toContain("Không áp dụng");
  expect(screen.getAllByRole("row", { name: /^8\./ })).toHaveLength(2);
  expect(screen.getByText("Còn thiếu: Bản tự chấm điểm (1).")).toBeTruthy();
  expect(screen.getByText("KH57.DOSSIER.EIGHT_DOCUMENTS")).toBeTruthy();
});

it("is recorded above the unit that sends it: not by whoever reads", async () => {
  page();
  await screen.findByRole("table");
  expect(screen.queryByRole("button", { name: "Ghi nhận hồ sơ" })).toBeNull();
});

it("only papers whose number changed are sent, with the day they came in", async () => {
  page({ ...mayReceive, recordDossier: { __typename: "Dossier", ...dossier } });
  await userEvent.click(await screen.findByRole("button", { name: "Ghi nhận hồ sơ" }));
  const dialog = within(screen.getByRole("dialog"));
  const score = dialog.getByRole("textbox", { name: /^Bản tự chấm điểm/ });
  await userEvent.clear(score);
  await userEvent.type(score, "1");
  const day = dialog.getByRole("textbox", { name: /^Ngày nhận các tài liệu/ });
  await userEvent.clear(day);
  await userEvent.type(day, "28/12/2016");
  await userEvent.click(dialog.getByRole("button", { name: "Ghi nhận hồ sơ" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(sent("recordDossier")).toEqual({
    organisationId: "105",
    year: 2016,
    version: 2,
    dossier: {
      receivedOn: "2016-12-26",
      declaringMembers: 1,
      papers: [{ id: "scoreSheet", received: 1, receivedOn: "2016-12-28" }],
    },
  });
});

it("a number that is none is said at its field, and nothing is sent", async () => {
  page(mayReceive);
  await userEvent.click(await screen.findByRole("button", { name: "Ghi nhận hồ sơ" }));
  const score = screen.getByRole("textbox", { name: /^Bản tự chấm điểm/ });
  await userEvent.clear(score);
  await userEvent.type(score, "một");
  await userEvent.click(screen.getByRole("button", { name: "Ghi nhận hồ sơ" }));
  expect(await screen.findByText("Phải là một số nguyên, từ 0")).toBeTruthy();
  expect(sent("recordDossier")).toBeNull();
});

it("where the documents list no papers, only whether it came in", async () => {
  page({ dossier: { __typename: "Dossier", ...dossier, items: [], applicable: 0, complete: 0, receivedOn: null } });
  expect(await screen.findByText(/^Văn bản đang có hiệu lực không quy định danh mục/)).toBeTruthy();
  expect(screen.getByText("Chưa nhận")).toBeTruthy();
});

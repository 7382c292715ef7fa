import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { sent } from "../testing/sent.ts";
import { FollowUpList } from "./FollowUpList.tsx";
import { editor, followUpPage, overdue, unassigned } from "./sampleFollowUps.ts";

const at = "/theo-doi?don-vi=100&nam=2020&doi-tuong=MEMBER";
const page = (answers: Readonly<Record<string, object>> = {}, address = at) =>
  renderPage({ at: address, element: <FollowUpList />, answers: { followUps: followUpPage, ...answers } });

const entryOf = async (name: string) => {
  const entry = (await screen.findByRole("link", { name })).closest("li");
  if (!entry) throw new Error(`no entry of ${name}`);
  return within(entry);
};

it("shows what forced the lowest tier, with the figures and the clause", async () => {
  page();
  const entry = await entryOf(unassigned.subjectName);
  for (const words of ["Hoàn thành 7/16 chỉ tiêu, nhiệm vụ, dưới 50 %.", "100 · 7 = 700 < 50 · 16 = 800"])
    expect(entry.getByText(words)).toBeTruthy();
  expect(entry.getByText("HD21.MEMBER.NOT_COMPLETED.TARGETS_BELOW_50")).toBeTruthy();
  expect(entry.getByText("Chưa có người phụ trách")).toBeTruthy();
});

it("shows who sees to it, by what and until when; where no rule forced it, that", async () => {
  page();
  const entry = await entryOf(overdue.subjectName);
  for (const words of ["Ban Thường vụ Đảng ủy", "Kiện toàn chi ủy.", "30/06/2021", "Quá hạn"])
    expect(entry.getByText(words)).toBeTruthy();
  expect(entry.getByText(/^Không có quy định nào buộc/)).toBeTruthy();
});

it("counts how many stand so, and leads to them", async () => {
  page();
  await userEvent.click(await screen.findByRole("button", { name: /^Quá hạn/ }));
  expect(screen.getByRole("button", { name: /^Quá hạn/ }).getAttribute("aria-pressed")).toBe("true");
});

it("who does not work at the unit reads only", async () => {
  page();
  await entryOf(unassigned.subjectName);
  expect(screen.queryByRole("button", { name: /^(Phân công|Sửa|Ghi nhận)/ })).toBeNull();
});

it("takes one on: owner, action and day are sent", async () => {
  page({ viewer: editor, assignFollowUp: { __typename: "FollowedSubject", classificationId: "7" } });
  await userEvent.click(await screen.findByRole("button", { name: "Phân công theo dõi: Lâm Thanh Phong" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox", { name: /^Phụ trách/ }), "Chi ủy");
  await userEvent.type(dialog.getByRole("textbox", { name: /^Biện pháp/ }), "Giúp đỡ hằng tháng.");
  await userEvent.type(dialog.getByRole("textbox", { name: /^Thời hạn/ }), "30/06/2021");
  await userEvent.click(dialog.getByRole("button", { name: "Phân công" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(sent("assignFollowUp")).toEqual({
    classificationId: "7",
    year: 2020,
    version: 0,
    followUp: { owner: "Chi ủy", action: "Giúp đỡ hằng tháng.", dueOn: "2021-06-30" },
  });
});

it("is done on a day; an empty day takes that back with its outcome", async () => {
  page({ viewer: editor, finishFollowUp: { __typename: "FollowedSubject", classificationId: "8" } });
  await userEvent.click(await screen.findByRole("button", { name: `Ghi nhận đã xong: ${overdue.subjectName}` }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox", { name: "Kết quả" }), "Đã khắc phục.");
  await userEvent.clear(dialog.getByRole("textbox", { name: "Xong ngày" }));
  await userEvent.click(dialog.getByRole("button", { name: "Ghi nhận đã xong" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(sent("finishFollowUp")).toMatchObject({ version: 1, done: { doneOn: null, outcome: null } });
});

it("somebody was faster: it is said in place, and what was typed stays", async () => {
  const message = { vi: "Đã có người sửa.", en: "Changed meanwhile." };
  const refusal = { __typename: "Refusal", code: "CHANGED_MEANWHILE", message, findings: [] };
  page({ viewer: editor, finishFollowUp: refusal });
  await userEvent.click(await screen.findByRole("button", { name: `Ghi nhận đã xong: ${overdue.subjectName}` }));
  await userEvent.type(screen.getByRole("textbox", { name: "Kết quả" }), "Đã khắc phục.");
  await userEvent.click(screen.getByRole("button", { name: "Ghi nhận đã xong" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Đã có người sửa.");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Kết quả" }).value).toBe("Đã khắc phục.");
});

it("with nobody at the lowest tier says so", async () => {
  page({ followUps: { ...followUpPage, nodes: [], total: 0 } });
  expect(await screen.findByText(/^Không có trường hợp nào ở mức thấp nhất/)).toBeTruthy();
});

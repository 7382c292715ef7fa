import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { saidBy } from "../testing/saidBy.ts";
import { sent } from "../testing/sent.ts";
import { SubmissionBoard } from "./SubmissionBoard.tsx";
import { board, overdue, received, record, toReceive } from "./sampleSubmissions.ts";

const at = "/nop-ket-qua?don-vi=100&nam=2020&doi-tuong=ORG";
const done = { __typename: "SubmissionRecord", changeCount: 0 };
const unit = record.submission.organisation;
const planned = {
  ...saidBy("HD21.REPORT.ANNUAL_PLAN"),
  ...({ matters: ["RESULTS_REPORT"], dueOn: "2020-12-20", lastDayInTime: "2020-12-19" } as const),
  ...({ doneOn: null, state: "OPEN", days: 3 } as const),
};
const daysOf = (...deadlines: object[]) => ({
  __typename: "DeadlinePage",
  ...{ total: 0, nextCursor: null, inForce: [], nodes: [] },
  own: { organisation: unit, submission: null, deadlines },
});
const ownDays = daysOf(planned);
const page = (answers: Readonly<Record<string, object>> = {}, address = at) =>
  renderPage({
    at: address,
    element: <SubmissionBoard />,
    answers: { submissions: board, submissionRecord: record, deadlines: ownDays, ...answers },
  });

describe("the own results", () => {
  it("are due on the days of «Thời hạn»: with the clause, or by whom a day without one was set", async () => {
    const bySuperior = { ...planned, ruleId: null, citation: null, clause: [], dueOn: "2020-11-16" };
    page({ deadlines: daysOf(planned, bySuperior) });
    const [plan, other] = await screen.findAllByText(/^Báo cáo kết quả, trước ngày/);
    expect(plan?.closest("li")?.textContent).toContain("20/12/2020");
    expect(plan?.closest("li")?.querySelector("cite")?.textContent).toContain("HD 21, III.1");
    expect(other?.closest("li")?.textContent).toContain("16/11/2020");
    expect(other?.closest("li")?.textContent).toContain("ngày do cấp trên đặt");
  });

  it("are sent without those that are missing once that is said, with their names", async () => {
    const notIn = [{ id: "101", name: "Chi bộ Tổng hợp", kind: "SUBORDINATE_PARTY_CELL", level: "SUB_GRASSROOTS" }];
    page({ submissionRecord: { ...record, notIn }, submitResults: done });
    await userEvent.click(await screen.findByRole("button", { name: "Nộp kết quả" }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText("Chi bộ Tổng hợp")).toBeTruthy();
    const send = () => dialog.getByRole<HTMLButtonElement>("button", { name: "Nộp kết quả" });
    expect(send().disabled).toBe(true);
    await userEvent.click(dialog.getByRole("checkbox", { name: /^Nộp trước, các đơn vị này nộp sau/ }));
    await userEvent.click(send());
    await expect.poll(() => sent("submitResults")).toMatchObject({ without: ["101"] });
  });

  it("are sent with one act, after it was said what that means", async () => {
    page({ submitResults: done });
    await userEvent.click(await screen.findByRole("button", { name: "Nộp kết quả" }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText(/không sửa được nữa/)).toBeTruthy();
    await userEvent.click(dialog.getByRole("button", { name: "Nộp kết quả" }));
    await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
    expect(sent("submitResults")).toEqual({ organisationId: "100", year: 2020, version: 1, without: [] });
  });

  it("wait for subjects without a proposed tier: the reason stands beside the button, the places below", async () => {
    const place = { organisation: overdue.organisation, count: 4 };
    page({ submissionRecord: { ...record, unfinished: [place] } });
    const button = await screen.findByRole<HTMLButtonElement>("button", { name: "Nộp kết quả" });
    expect(button.disabled).toBe(true);
    expect(screen.getByText("Còn 4 đối tượng chưa được đề nghị mức xếp loại.")).toBeTruthy();
    expect(screen.getByText("Nơi còn đối tượng chưa được đề nghị")).toBeTruthy();
  });

  it("came back: why, and every act with who and when", async () => {
    const reason = "Thiếu biểu tổng hợp đảng viên";
    page({
      submissionRecord: {
        ...record,
        submission: { ...record.submission, state: "RETURNED", returnReason: reason },
        events: [
          {
            act: "RETURNED",
            happenedAt: "2020-12-18T03:00:00.000Z",
            byName: "Ban Tổ chức",
            reason,
            openUntil: null,
            without: [],
          },
          {
            act: "SUBMITTED",
            happenedAt: "2020-12-17T03:00:00.000Z",
            byName: "Đảng ủy",
            reason: null,
            openUntil: null,
            without: [{ id: "101", name: "Chi bộ Tổng hợp" }],
          },
        ],
      },
    });
    expect(await screen.findAllByText(reason)).toHaveLength(2);
    const acts = within(screen.getByText("Quá trình").nextElementSibling as HTMLElement).getAllByRole("listitem");
    expect(acts.map((each) => each.textContent)).toEqual([
      expect.stringContaining("Trả lại để bổ sung, Ban Tổ chức"),
      expect.stringContaining("Nộp kết quả, Đảng ủythiếu kết quả của: Chi bộ Tổng hợp"),
    ]);
  });

  it("are locked, and it is said what to do", async () => {
    page({
      submissionRecord: { ...record, submission: { ...received, organisation: record.submission.organisation } },
    });
    expect(await screen.findByText(/đề nghị cấp trên trả lại hoặc mở lại/)).toBeTruthy();
  });

  it("came along with those of the superior: said so, nothing is sent any more", async () => {
    const submission = { ...overdue, state: "RECEIVED_ABOVE", daysLate: null, receivedWith: "Đảng ủy Sở" };
    page({ submissionRecord: { ...record, submission } });
    expect(await screen.findByText("Đã tiếp nhận cùng kết quả của cấp trên")).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Nộp kết quả" }).disabled).toBe(true);
    expect(screen.getByText("Đã tiếp nhận cùng kết quả của Đảng ủy Sở; không phải nộp nữa.")).toBeTruthy();
  });

  it("changed after they were received: as they were and as they are", async () => {
    const change = {
      subjectName: "Nguyễn Văn An",
      subjectKind: "MEMBER",
      isReview: false,
      fromState: "PROPOSED",
      toState: "PROPOSED",
      fromTier: "EXCELLENT",
      toTier: "GOOD",
      fromNotRated: null,
      toNotRated: null,
      wasComplete: null,
      isComplete: null,
      changedAt: "2020-12-20T03:00:00.000Z",
      byName: "Chi ủy",
      organisation: overdue.organisation,
    };
    page({ submissionRecord: { ...record, changes: [change], changeCount: 1 } });
    const table = within(await screen.findByRole("region", { name: "Đã thay đổi sau khi tiếp nhận: 1" }));
    const [, row] = table.getAllByRole("row");
    expect(row?.textContent).toMatch(/Nguyễn Văn An.*HTXSNV.*HTTNV.*Chi ủy/);
  });

  it("are not spoken of where there is nobody above", async () => {
    page({ submissionRecord: { ...record, hasSuperior: false, maySubmit: false } });
    await screen.findByRole("rowheader", { name: overdue.organisation.name });
    expect(screen.queryByText("Kết quả của đơn vị gửi cấp trên")).toBeNull();
  });
});

describe("the direct subordinates", () => {
  const rowOf = async (name: string) => within(await screen.findByRole("row", { name: new RegExp(name) }));

  it("are counted by where they stand, and a total opens those it counts", async () => {
    page();
    await userEvent.click(await screen.findByRole("button", { name: /^Đang chờ/ }));
    expect(screen.getByRole("button", { name: /^Đang chờ/ }).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText("Đã có kết quả của 2/3 đơn vị phải nộp.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Trả lại$/ })).toBeNull();
  });

  it("each says where it stands and how far it has come", async () => {
    page();
    const row = await rowOf(overdue.organisation.name);
    for (const words of ["Quá hạn 3 ngày", "12/16", "4/16"]) expect(row.getByText(words)).toBeTruthy();
  });

  it("what was sent is received", async () => {
    page({ receiveSubmission: done });
    await userEvent.click(await screen.findByRole("button", { name: `Tiếp nhận: ${toReceive.organisation.name}` }));
    const missing = "Nộp khi còn thiếu kết quả của 1 đơn vị: Tổ đảng 3";
    expect(within(screen.getByRole("dialog")).getByText(missing)).toBeTruthy();
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Tiếp nhận" }));
    await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
    expect(sent("receiveSubmission")).toEqual({ organisationId: "102", year: 2020, version: 2 });
  });

  it("or returned with a reason", async () => {
    page({ returnSubmission: done });
    await userEvent.click(
      await screen.findByRole("button", { name: `Trả lại để bổ sung: ${toReceive.organisation.name}` }),
    );
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText(/^4 trong 16 kết quả đã được quyết định: vẫn giữ nguyên hiệu lực/)).toBeTruthy();
    expect(dialog.getByText(/^12 kết quả chưa quyết định/)).toBeTruthy();
    await userEvent.click(dialog.getByRole("button", { name: "Trả lại để bổ sung" }));
    expect(dialog.getByText("Phải điền")).toBeTruthy();
    await userEvent.type(dialog.getByRole("textbox", { name: /^Nội dung cần bổ sung/ }), "Thiếu biểu");
    await userEvent.click(dialog.getByRole("button", { name: "Trả lại để bổ sung" }));
    await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
    expect(sent("returnSubmission")).toMatchObject({ reason: "Thiếu biểu" });
  });

  it("what was received is opened again until a moment in Viet Nam", async () => {
    page({ reopenSubmission: done });
    await userEvent.click(await screen.findByRole("button", { name: `Mở lại: ${received.organisation.name}` }));
    const dialog = within(screen.getByRole("dialog"));
    const day = dialog.getByRole("textbox", { name: /^Mở đến ngày/ });
    await userEvent.clear(day);
    await userEvent.type(day, "22/12/2020");
    await userEvent.type(dialog.getByRole("textbox", { name: /^Lý do mở lại/ }), "Bổ sung đảng viên");
    await userEvent.click(dialog.getByRole("button", { name: "Mở lại" }));
    await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
    expect(sent("reopenSubmission")).toMatchObject({
      version: 3,
      reopening: { until: "2020-12-22T17:00:00+07:00", reason: "Bổ sung đảng viên" },
    });
  });

  it("who is waited for is reminded, one or all, and it is said whom that reached", async () => {
    const reached = { __typename: "Reminders", already: 2, reminded: [{ name: overdue.organisation.name }] };
    page({ remindSubmissions: reached });
    await userEvent.click(await screen.findByRole("button", { name: `Nhắc nộp: ${overdue.organisation.name}` }));
    expect(await screen.findByText("Đã nhắc 1 đơn vị. 2 đơn vị đã được nhắc trong hôm nay.")).toBeTruthy();
    expect(sent("remindSubmissions")).toEqual({ organisationId: "100", year: 2020, only: ["101"] });
    await userEvent.click(screen.getByRole("button", { name: "Nhắc mọi đơn vị đang chờ" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Nhắc mọi đơn vị đang chờ" }));
    expect(sent("remindSubmissions")).toMatchObject({ only: ["101"] });
    await userEvent.click(dialog.getByRole("button", { name: /^Nhắc \d+ đơn vị$/ }));
    await expect.poll(() => sent("remindSubmissions")).toMatchObject({ only: null });
    expect(screen.queryByRole("button", { name: `Nhắc nộp: ${toReceive.organisation.name}` })).toBeNull();
  });

  it("who is waited for and was reminded says when", async () => {
    page();
    expect(await screen.findAllByText("Đã nhắc lúc 09:00 ngày 18/12/2020")).toHaveLength(1);
  });

  it("who stands below is offered none of it, and all are in once nobody is waited for", async () => {
    const groups = board.groups.map((each) => (each.group === "WAITING" ? { ...each, count: 0 } : each));
    page({ submissions: { ...board, groups, mayReceive: false, mayReturn: false } });
    expect(await screen.findByText("Đã đủ, không còn chờ đơn vị nào")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^(Tiếp nhận|Trả lại|Mở lại)/ })).toBeNull();
  });

  it("a closed year is looked at only", async () => {
    page({}, at.replace("2020", "2019"));
    await screen.findByRole("rowheader", { name: overdue.organisation.name });
    expect(screen.queryByRole("button", { name: /^(Nộp kết quả|Tiếp nhận|Trả lại|Mở lại)/ })).toBeNull();
  });
});

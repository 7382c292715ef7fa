import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { cyclesWith2016 } from "../testing/year2016.ts";
import { AwardList } from "./AwardList.tsx";
import { candidatePage, cellOf2025, decider, waitingOne } from "./sampleCandidates.ts";

const at = "/khen-thuong?don-vi=100&nam=2020&doi-tuong=MEMBER";
const page = (answers: Readonly<Record<string, object>> = {}, address = at) =>
  renderPage({ at: address, element: <AwardList />, answers: { awardCandidates: candidatePage, ...answers } });

const rowOf = (name: RegExp) => screen.findByRole("row", { name });

it("shows the run of a candidate year by year, the earliest first", async () => {
  page();
  const years = within(await rowOf(/^Dương Bá Vinh/)).getAllByRole("listitem");
  expect(years.map(({ textContent }) => textContent)).toEqual([
    "2016HTXSNVQuy định khácCần xác nhận",
    "2017HTXSNVQuy định khácCần xác nhận",
    "2018HTXSNVQuy định khácCần xác nhận",
    "2019HTXSNVĐược tính",
    "2020HTXSNVĐược tính",
  ]);
});

it("says what the committee chose, who entered it, and which years wait to be attested", async () => {
  page();
  const row = await rowOf(/^Dương Bá Vinh/);
  for (const words of [
    "Được lựa chọn: Ban Thường vụ Đảng ủy, ngày 29/01/2021",
    "Người ghi: Đảng ủy Văn phòng UBND tỉnh, 09:00 ngày 29/01/2021",
    "2 năm liền (cần 5)",
    "Cần xác nhận năm 2016, 2017, 2018",
  ])
    expect(within(row).getByText(words)).toBeTruthy();
});

it("says which year breaks the run, and why", async () => {
  page();
  const row = await rowOf(/^Đặng Văn Bình/);
  expect(within(row).getByText("Đứt ở năm 2019: Hoàn thành tốt nhiệm vụ")).toBeTruthy();
  expect(within(row).getByText("Chờ cấp ủy lựa chọn")).toBeTruthy();
});

it("who does not speak for the committee reads only", async () => {
  page();
  await rowOf(/^Dương Bá Vinh/);
  expect(screen.queryByRole("button", { name: /^(Ghi nhận|Sửa|Xác nhận)/ })).toBeNull();
});

const select = { name: /^Ghi nhận lựa chọn: Đặng Văn Bình/ };

it("a selection is sent with the body that made it, and the list shows it", async () => {
  page({ viewer: decider, selectForAward: { __typename: "AwardCandidate", ...waitingOne } });
  await userEvent.click(await screen.findByRole("button", select));
  const dialog = within(screen.getByRole("dialog"));
  for (const radio of dialog.getAllByRole<HTMLInputElement>("radio")) expect(radio.checked).toBe(false);
  await userEvent.click(dialog.getByRole("radio", { name: "Lựa chọn" }));
  await userEvent.type(dialog.getByRole("textbox", { name: /^Cơ quan lựa chọn/ }), "Ban Thường vụ Đảng ủy");
  await userEvent.click(dialog.getByRole("button", { name: "Ghi nhận lựa chọn" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
});

it("without the body nothing is sent", async () => {
  page({ viewer: decider });
  await userEvent.click(await screen.findByRole("button", select));
  await userEvent.click(screen.getByRole("button", { name: "Ghi nhận lựa chọn" }));
  expect(screen.getByRole("dialog")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("a change starts from what was said, and asks for its day and reason anew", async () => {
  page({ viewer: decider });
  await userEvent.click(await screen.findByRole("button", { name: /^Sửa lựa chọn: Dương Bá Vinh/ }));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Lựa chọn" }).checked).toBe(true);
  const field = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
  expect(field(/^Cơ quan lựa chọn/).value).toBe("Ban Thường vụ Đảng ủy");
  expect(field(/^Ngày lựa chọn/).value).toBe("");
  expect(field(/^Lý do thay đổi/).required).toBe(true);
});

it("a year of other rules is attested by name, with the clause beside", async () => {
  page({ viewer: decider });
  await userEvent.click(await screen.findByRole("button", { name: /^Xác nhận năm.*Dương Bá Vinh/ }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getAllByRole("radio", { name: /^20/ }).map((radio) => radio.getAttribute("value"))).toEqual([
    "2018",
    "2017",
    "2016",
  ]);
  expect(dialog.getByText("HD21.AWARD.MEMBER.FIVE_YEARS")).toBeTruthy();
});

const cellPage = { ...candidatePage, awards: [], nodes: [cellOf2025] };
const of2025 = at.replace("MEMBER", "ORG").replace("2020", "2025");

it("of a cell under HD 06 says whether it was recognised, and by which clause of which document it is asked", async () => {
  page({ awardCandidates: cellPage }, of2025);
  const row = within(await rowOf(/^Chi bộ Tin học/));
  expect(row.getByText("Chưa được công nhận “tiêu biểu”")).toBeTruthy();
  expect(row.getByText("Đứt ở năm 2025: Chưa được công nhận “tiêu biểu”")).toBeTruthy();
  expect(row.getByText("chưa kiểm tra").closest("li")?.textContent).toContain("2024");
  expect(screen.getAllByText("Giấy khen: “Hoàn thành xuất sắc nhiệm vụ” tiêu biểu trong năm").length).toBeGreaterThan(
    0,
  );
  expect(screen.getAllByText("Nguyên văn")).toHaveLength(2);
  expect(screen.queryByRole("button", { name: /^Ghi nhận công nhận/ })).toBeNull();
});

it("a recognition is sent with the body that made it", async () => {
  page(
    { viewer: decider, awardCandidates: cellPage, recogniseCell: { __typename: "AwardCandidate", ...cellOf2025 } },
    of2025,
  );
  await userEvent.click(await screen.findByRole("button", { name: /^Ghi nhận công nhận “tiêu biểu”: Chi bộ Tin học/ }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getByRole("radio", { name: "Công nhận “tiêu biểu”" }));
  await userEvent.type(dialog.getByRole("textbox", { name: /^Cơ quan công nhận/ }), "Đảng ủy Văn phòng");
  await userEvent.click(dialog.getByRole("button", { name: "Ghi nhận công nhận" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
});

it("for kinds of subject without an award says so", async () => {
  page({}, at.replace("MEMBER", "LEADER"));
  expect(await screen.findByText("Chỉ tổ chức đảng và đảng viên được xét khen thưởng")).toBeTruthy();
});

it("with nobody at the top tier says so; in a year without rules, why", async () => {
  const nobody = { ...candidatePage, nodes: [], atTop: 0, chosen: 0, awards: [] };
  const { unmount } = page({ awardCandidates: nobody });
  expect(await screen.findByText(/^Chưa có ai đủ điều kiện xét khen thưởng năm 2020/)).toBeTruthy();
  unmount();
  page({ awardCandidates: nobody, cycles: cyclesWith2016 }, at.replace("2020", "2018"));
  expect(await screen.findByText(/^Năm 2018 được nhập từ hồ sơ cũ/)).toBeTruthy();
});

it("narrowed to nobody offers to clear the filters", async () => {
  page({ awardCandidates: { ...candidatePage, nodes: [] } }, `${at}&lua-chon=no`);
  await screen.findByText("Không có ai khớp với bộ lọc");
  await userEvent.click(
    within(screen.getByRole("article")).getAllByRole("button", { name: "Bỏ lọc" })[1] as HTMLElement,
  );
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Cấp ủy lựa chọn" }).value).toBe("");
});

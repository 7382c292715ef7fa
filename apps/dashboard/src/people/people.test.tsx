import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { MemberFile } from "./MemberFile.tsx";
import { MemberSearch } from "./MemberSearch.tsx";

const unit = (id: string, name: string) => ({ id, name, kind: "SUBORDINATE_PARTY_CELL", level: "SUB_GRASSROOTS" });
const hit = {
  id: "9",
  fullName: "Đặng Thị Bưởi",
  birthDate: "1980-02-03",
  organisation: unit("7", "Chi bộ 4"),
  superior: unit("6", "Đảng ủy xã"),
};
const search = (nodes: object[], address = "/dang-vien?don-vi=100&nam=2020&ten=buoi") =>
  renderPage({
    at: address,
    element: <MemberSearch />,
    answers: { memberSearch: { nodes }, members: { nodes, nextCursor: null } },
  });

it("who is found stands with birth and cell, and leads to the file", async () => {
  search([hit]);
  const row = within((await screen.findByRole("rowheader", { name: "Đặng Thị Bưởi" })).closest("tr") as HTMLElement);
  expect(row.getByText("03/02/1980")).toBeTruthy();
  expect(row.getByText("Đảng ủy xã")).toBeTruthy();
  expect(row.getByRole<HTMLAnchorElement>("link").href).toMatch(/\/dang-vien\/9\?/);
});

it("nobody is said with the name that was typed", async () => {
  search([]);
  expect(await screen.findByText("Không có đảng viên nào tên “buoi” ở đơn vị này")).toBeTruthy();
  await userEvent.clear(screen.getByRole("searchbox"));
  expect(await screen.findByText("Đơn vị không có đảng viên nào trong năm 2020")).toBeTruthy();
});

it("before a name is typed the unit's members stand there", async () => {
  search([hit], "/dang-vien?don-vi=100&nam=2020");
  expect(await screen.findByRole("rowheader", { name: "Đặng Thị Bưởi" })).toBeTruthy();
});

const file = {
  __typename: "Member",
  ...hit,
  admittedOn: "2005-05-19",
  officialOn: "2006-05-19",
  isCivilServant: true,
  exemptFrom: null,
  exemptDecision: null,
  suspendedFrom: null,
  suspendedUntil: null,
  suspensionDecision: null,
  leftOn: null,
  leftReason: null,
  version: 4,
  stays: [
    {
      organisation: unit("7", "Chi bộ 4"),
      superior: unit("6", "Đảng ủy xã"),
      from: "2020-06-01",
      until: null,
      temporary: false,
    },
    {
      organisation: unit("8", "Chi bộ 1"),
      superior: unit("5", "Đảng ủy phường"),
      from: "2005-05-19",
      until: "2020-06-01",
      temporary: true,
    },
  ],
  posts: [
    {
      id: "3",
      title: "Bí thư",
      organisation: unit("7", "Chi bộ 4"),
      superior: null,
      from: "2021-01-01",
      until: null,
      isHead: true,
      version: 2,
    },
  ],
  results: [
    {
      id: "5",
      year: 2020,
      subjectKind: "MEMBER",
      organisation: unit("7", "Chi bộ 4"),
      superior: null,
      state: "DECIDED",
      tier: "GOOD",
      notRatedReason: null,
    },
  ],
  events: [
    {
      id: "1",
      kind: "TRANSFERRED",
      happenedOn: "2020-06-01",
      organisation: null,
      superior: null,
      other: unit("7", "Chi bộ 4"),
      otherSuperior: unit("6", "Đảng ủy xã"),
      title: null,
      reason: null,
      note: "GT 5",
      changes: [],
      recordedAt: "2020-06-02T01:00:00.000Z",
      recordedBy: "Đảng ủy xã",
    },
  ],
};

it("the file says cells, posts and the tiers of the years, each with the way to why", async () => {
  renderPage({
    at: "/dang-vien/9?don-vi=100&nam=2020",
    element: (
      <Routes>
        <Route path="/dang-vien/:id" element={<MemberFile />} />
      </Routes>
    ),
    answers: { member: file },
  });
  expect(await screen.findByRole("heading", { name: "Đặng Thị Bưởi" })).toBeTruthy();
  expect(screen.getByText("từ 19/05/2005 đến trước 01/06/2020")).toBeTruthy();
  expect(screen.getByText("(Đảng ủy phường)").parentElement?.textContent).toContain("Chi bộ 1");
  expect(screen.getByText(/ngoài phạm vi.*→ Chi bộ 4/)).toBeTruthy();
  expect(screen.getByText("(sinh hoạt tạm thời)")).toBeTruthy();
  expect(screen.getByText("Hoàn thành tốt nhiệm vụ")).toBeTruthy();
  expect(screen.getByRole<HTMLAnchorElement>("link", { name: "2020" }).href).toMatch(/\/xep-loai\/5\?.*don-vi=7/);
});

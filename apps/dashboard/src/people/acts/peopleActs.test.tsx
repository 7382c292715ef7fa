import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Member } from "../../providers/queries/members.ts";
import { renderPage } from "../../testing/renderPage.tsx";
import { viewer } from "../../testing/samplePage.ts";
import { sent } from "../../testing/sent.ts";
import { Events } from "../Events.tsx";
import { ActMenu } from "./ActMenu.tsx";

const cell = { id: "100", name: "Chi bộ 4", kind: "SUBORDINATE_PARTY_CELL", level: "SUB_GRASSROOTS" } as const;
const centre = viewer.grants[0]?.organisation;
const editor = { ...viewer, grants: [{ role: "EDITOR", organisation: centre }] };

const member: Member = {
  __typename: "Member",
  id: "9",
  version: 4,
  fullName: "Đặng Thị Bưởi",
  birthDate: "1980-02-03",
  admittedOn: "2005-05-19",
  officialOn: "2006-05-19",
  isCivilServant: false,
  exemptFrom: null,
  exemptDecision: null,
  suspendedFrom: null,
  suspendedUntil: null,
  suspensionDecision: null,
  leftOn: null,
  leftReason: null,
  stays: [{ organisation: cell, superior: null, from: "2005-05-19", until: null, temporary: false }],
  posts: [
    {
      id: "3",
      title: "Bí thư",
      organisation: cell,
      superior: null,
      from: "2021-01-01",
      until: null,
      isHead: true,
      version: 2,
    },
  ],
  results: [],
  events: [
    {
      id: "1",
      kind: "TRANSFERRED",
      happenedOn: "2020-06-01",
      organisation: null,
      superior: null,
      otherSuperior: null,
      other: cell,
      title: null,
      reason: null,
      note: "Giấy giới thiệu số 5",
      changes: [],
      recordedAt: "2020-06-02T01:00:00.000Z",
      recordedBy: "Đảng ủy xã",
    },
  ],
};

const result = {
  id: "5",
  year: 2020,
  subjectKind: "LEADER",
  name: "Đặng Thị Bưởi",
  state: "DRAFT",
  tier: null,
  asOf: "2020-12-31",
};
const preview = {
  __typename: "PeopleActPreview",
  from: "2020-07-01",
  openYears: [2020],
  closedYears: [2019],
  results: [{ ...result, effect: "CANCELLED", organisationBefore: "Chi bộ 4", organisationAfter: "Chi bộ 4" }],
  posts: [{ id: "3", fullName: "Đặng Thị Bưởi", title: "Bí thư" }],
};

const open = (answers: object = {}) =>
  renderPage({
    at: "/dang-vien/9?don-vi=100&nam=2020",
    element: <ActMenu member={member} />,
    answers: { viewer: editor, peopleActPreview: preview, ...answers },
  });

async function fillInTheEnd() {
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Thay đổi" }));
  await user.click(screen.getByRole("menuitem", { name: "Thôi giữ chức vụ: Bí thư" }));
  await user.type(screen.getByRole("textbox", { name: /Từ ngày/ }), "01/07/2020");
  await user.click(screen.getByRole("button", { name: "Xem trước" }));
  return user;
}

it("an act is looked at, then recorded with the version that was seen", async () => {
  open({ endPost: { __typename: "PeopleActDone", id: "3" } });
  const user = await fillInTheEnd();
  const seen = within(await screen.findByRole("region", { name: "Xem trước thay đổi" }));
  expect(seen.getByText(/hủy, không xếp loại nữa/)).toBeTruthy();
  expect(seen.getByText("Các năm đã khép lại giữ nguyên: 2019.")).toBeTruthy();
  expect(sent("endPost")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Ghi thay đổi" }));
  expect(sent("endPost")).toEqual({ postEnd: { postId: "3", version: 2, on: "2020-07-01", note: null } });
});

it("what stays where it is says why: the day it rests on, or the other place is temporary", async () => {
  const stays = {
    ...result,
    subjectKind: "MEMBER",
    asOf: "2020-05-20",
    organisationBefore: "Chi bộ 4",
    organisationAfter: null,
  };
  open({
    peopleActPreview: {
      ...preview,
      results: [
        { ...stays, effect: "STAYS" },
        { ...stays, id: "6", effect: "OFFICIAL_CELL_RATES" },
      ],
    },
  });
  await fillInTheEnd();
  const seen = within(await screen.findByRole("region", { name: "Xem trước thay đổi" }));
  seen.getByText(/giữ nguyên ở Chi bộ 4: xếp loại tính đến ngày 20\/05\/2020, trước ngày thay đổi/);
  seen.getByText(/giữ nguyên ở Chi bộ 4: sinh hoạt tạm thời, chi bộ chính thức vẫn xếp loại/);
});

it("a refusal is said in the form, which keeps what was typed", async () => {
  const message = { vi: "Đã có người đứng đầu.", en: "There is a head." };
  open({ peopleActPreview: { __typename: "Refusal", code: "HEAD_THERE", message, findings: [], problems: [] } });
  await fillInTheEnd();
  expect((await screen.findByRole("alert")).textContent).toContain("Đã có người đứng đầu.");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /Từ ngày/ }).value).toBe("01/07/2020");
});

it("who may not act there is offered nothing", async () => {
  open({ viewer });
  await expect(screen.findByRole("button", { name: "Thay đổi" })).rejects.toThrow();
});

it("each act stands in the history with its day and who recorded it", async () => {
  renderPage({ at: "/dang-vien/9?nam=2020", element: <Events events={member.events} />, answers: {} });
  const event = await screen.findByRole("listitem");
  expect(event.textContent).toContain("01/06/2020");
  expect(event.textContent).toContain("nơi ngoài phạm vi của bạn → Chi bộ 4");
  expect(event.textContent).toContain("Giấy giới thiệu số 5 · Đảng ủy xã ghi lúc");
});

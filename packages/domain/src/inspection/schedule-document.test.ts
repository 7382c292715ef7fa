import { expect, it } from "vitest";
import { tb01 } from "../rule-sets/tb01.ts";
import { tb53 } from "../rule-sets/tb53.ts";
import { scheduleDocument } from "./schedule-document.ts";
import { scheduleForm } from "./schedule-form.ts";

const written = scheduleDocument({ notice: tb53, team: tb01.team, schedule: tb01, visits: tb01.visits.toReversed() });

it("writes the head of TB 01", () =>
  expect(written).toMatchObject({
    issuer: "ĐẢNG ỦY VĂN PHÒNG UBND TỈNH",
    number: "Số: 01 -TB/TKTr",
    placeAndDay: "Đồng Hới, ngày 08 tháng 11 năm 2016",
    title: tb01.title,
  }));

it("writes the table of TB 01 in the order of its days", () => {
  expect(Object.values(scheduleForm.columns)).toEqual([
    "Ngày, tháng, năm",
    "Thời gian",
    "Đối tượng kiểm tra",
    "Ghi chú",
  ]);
  expect(written.rows[0]).toEqual(["21/11/2016", "Từ 14h đến 17h", "Chi bộ Tin học - Công báo", ""]);
  expect(written.rows.map(([day]) => day)).toEqual(["21", "22", "23", "24", "25"].map((day) => `${day}/11/2016`));
});

it("writes to whom, why and until when, as TB 01 does", () => {
  expect(written.addressees).toBe(
    "Kính gửi: Bí thư các Chi bộ Tin học - Công báo; Hành chính - Tổ chức; Kinh tế - Tổng hợp; Nội chính - Văn xã; Quản trị - Tài vụ.",
  );
  expect(written.opening).toMatch(
    /^Thực hiện Thông báo số 53-TB\/ĐU ngày 07\/11\/2016 của Đảng ủy Văn phòng UBND tỉnh về Kế hoạch kiểm tra công tác Đảng 6 tháng cuối năm 2016 và Quyết định số 54-QĐ\/ĐU ngày 08\/11\/2016 của Ban Thường vụ Đảng ủy Văn phòng UBND tỉnh về việc thành lập Tổ Kiểm tra công tác Đảng 6 tháng cuối năm 2016; /,
  );
  expect(written.contents).toBe("Theo Thông báo số 53-TB/ĐU ngày 07/11/2016 của Đảng ủy Văn phòng UBND tỉnh.");
  expect(written.reports).toContain("(trước ngày 14/11/2016)");
});

it("takes its labels from the form, and signs and sends as TB 01 does", () =>
  expect(scheduleForm).toMatchObject({
    kind: "THÔNG BÁO",
    headings: {
      visits: "1. Lịch, thời gian kiểm tra:",
      contents: "2. Mốc kiểm tra, nội dung kiểm tra:",
      participants: "3. Thành phần làm việc với Tổ kiểm tra:",
      recipients: "Nơi nhận:",
    },
    signature: [tb01.signed.onBehalfOf, tb01.signed.post],
    recipients: tb01.recipients,
  }));

it("a draft leaves number and day to be filled in; organisations that are not all cells are named in full", () =>
  expect(
    scheduleDocument({
      notice: tb53,
      team: null,
      schedule: null,
      visits: [
        { on: "2020-06-08", from: "08:00", to: "09:30", cell: "Chi bộ Kho bạc" },
        { on: "2020-06-09", from: "08:00", to: "09:30", cell: "Đảng bộ xã An Hòa" },
      ],
    }),
  ).toMatchObject({
    number: "Số:       -TB/TKTr",
    placeAndDay: "…, ngày … tháng … năm …",
    addressees: "Kính gửi: Bí thư các Chi bộ Kho bạc; Đảng bộ xã An Hòa.",
    rows: [["08/06/2020", "Từ 8h đến 9h30", "Chi bộ Kho bạc", ""], expect.anything()],
  }));

import type { InspectionSchedule } from "./inspection-notice.ts";

/** Thông báo 01-TB/TKTr, word for word; its heading prints «năm 2015», which is read as 2016 (C20). */
export const tb01 = {
  number: "01 -TB/TKTr",
  issuedOn: "2016-11-08",
  place: "Đồng Hới",
  title: "Lịch kiểm tra công tác Đảng 6 tháng cuối năm 2016",
  team: {
    number: "54-QĐ/ĐU",
    decidedOn: "2016-11-08",
    decidedBy: "Ban Thường vụ Đảng ủy Văn phòng UBND tỉnh",
    name: "Tổ Kiểm tra công tác Đảng 6 tháng cuối năm 2016",
  },
  visits: [
    { on: "2016-11-21", from: "14:00", to: "17:00", cell: "Chi bộ Tin học - Công báo" },
    { on: "2016-11-22", from: "14:00", to: "17:00", cell: "Chi bộ Hành chính - Tổ chức" },
    { on: "2016-11-23", from: "14:00", to: "17:00", cell: "Chi bộ Kinh tế - Tổng hợp" },
    { on: "2016-11-24", from: "14:00", to: "17:00", cell: "Chi bộ Nội chính - Văn xã" },
    { on: "2016-11-25", from: "14:00", to: "17:00", cell: "Chi bộ Quản trị - Tài vụ" },
  ],
  recipients: ["Như trên;", "BTV, BCH Đảng ủy;", "Các thành viên Tổ KT;", "Lưu: VPDU, UBKT."],
  signed: { onBehalfOf: "T/M TỔ KIỂM TRA", post: "TỔ TRƯỞNG", office: "Chủ nhiệm UBKT", name: "Hoàng Thị Nga" },
} as const satisfies InspectionSchedule;

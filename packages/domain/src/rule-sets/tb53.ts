import type { InspectionNotice } from "./inspection-notice.ts";

/** Thông báo 53-TB/ĐU, word for word; «từ tháng 01/2014» is read as from 1 January 2014 (rules.md 5.5). */
export const tb53 = {
  number: "53-TB/ĐU",
  issuedOn: "2016-11-07",
  place: "Quảng Bình",
  title: "Kế hoạch kiểm tra công tác Đảng 6 tháng cuối năm 2016",
  issuedBy: "Đảng ủy Văn phòng UBND tỉnh",
  legalBases: [
    "Quyết định số 46-QĐ/TW ngày 01/11/2011 của BCH Trung ương ban hành Hướng dẫn thực hiện các quy định về công tác kiểm tra, giám sát và thi hành kỷ luật của Đảng trong Điều lệ Đảng khóa XI",
    "Kế hoạch số 20-KH/ĐUVP ngày 16/5/2016 của Đảng ủy Văn phòng UBND tỉnh về Kế hoạch kiểm tra, giám sát năm 2016 (sửa đổi, bổ sung)",
  ],
  contents: [
    {
      number: 1,
      text: "Kiểm tra việc xây dựng, sửa đổi, bổ sung và thực hiện quy chế làm việc của cấp ủy chi bộ cơ sở nhiệm kỳ 2015 - 2017; việc tổ chức đánh giá, phân loại tổ chức đảng và phân tích chất lượng đảng viên theo Kế hoạch của Ban thường vụ Đảng ủy Khối và hướng dẫn của Ban Tổ chức Đảng ủy Khối",
      period: "từ tháng 01/2014 đến thời điểm kiểm tra",
      start: { kind: "ON_DAY", day: "2014-01-01" },
    },
    {
      number: 2,
      text: "Kiểm tra việc lãnh đạo, chỉ đạo thực hiện Chương trình hành động số 16-CTr/TU ngày 21/12/2012 của Tỉnh ủy về thực hiện Kết luận Hội nghị Trung ương 5 (khóa XI) về “Tiếp tục thực hiện Nghị quyết Hội nghị lần thứ 3 Ban Chấp hành Trung ương Đảng (khóa X) về tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tham nhũng, lãng phí”",
      period: "từ 01/01/2014 đến thời điểm kiểm tra",
      start: { kind: "ON_DAY", day: "2014-01-01" },
    },
    {
      number: 3,
      text: "Kiểm tra việc tổ chức nghiên cứu, học tập, quán triệt Nghị quyết Đại hội Đảng bộ Văn phòng UBND tỉnh, Đại hội Đảng bộ Khối các cơ quan tỉnh lần thứ XIII, Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, Nghị quyết Đại hội Đảng toàn quốc lần thứ XII nhiệm kỳ 2015 - 2020; việc xây dựng kế hoạch, chương trình hành động thực hiện nghị quyết đại hội đảng các cấp",
      period: "từ sau Đại hội của từng chi bộ nhiệm kỳ 2015 - 2017 đến thời điểm kiểm tra",
      start: { kind: "AFTER_CONGRESS" },
    },
    {
      number: 4,
      text: "Kiểm tra việc quản lý hồ sơ, tài liệu Đảng, Sổ biên bản của các chi ủy, chi bộ và việc thu, nộp, quản lý, sử dụng đảng phí của Đảng ủy và các chi ủy",
      period: null,
      start: { kind: "NOT_STATED" },
    },
  ],
  method:
    "Căn cứ vào báo cáo về nội dung được kiểm tra tại Mục I của Thông báo này đối với chi bộ, Văn phòng Đảng ủy, Tổ Kiểm tra tiến hành kiểm tra hồ sơ, tài liệu để đánh giá việc thực hiện quy chế làm việc của các chi bộ, việc thực hiện các hướng dẫn, Chỉ thị, Nghị quyết của cấp ủy Đảng cấp trên tại các chi bộ.",
  visits: { from: "2016-11-14", to: "2016-11-25" },
  reportsBefore: "2016-11-14",
  reportsTo: "UBKT Đảng ủy",
  officeInspected: "Văn phòng Đảng ủy",
  recipients: [
    "UBKT Đảng ủy Khối CCQ tỉnh; (B/c)",
    "Các đ/c BTV Đảng ủy;",
    "Các đ/c Đảng ủy viên;",
    "Lưu: VPĐU, UBKT.",
  ],
  signed: { onBehalfOf: "T/M BTV ĐẢNG ỦY", post: "BÍ THƯ", name: "Nguyễn Trần Quang" },
} as const satisfies InspectionNotice;

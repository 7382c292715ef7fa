import type { Form } from "./form.ts";
import { entry, heading } from "./item.ts";

/** The schedule of an inspection, in the order of TB 01; the time of a visit is kept as two hours. */
export const inspectionSchedule: Form = {
  id: "INSPECTION_SCHEDULE",
  name: { vi: "THÔNG BÁO", en: "NOTICE" },
  title: { vi: "Lịch kiểm tra", en: "Inspection schedule" },
  isTitleLost: false,
  documentId: "TB01",
  citation: "TB 01",
  subjects: ["ORG"],
  blocks: [
    {
      id: "schedule",
      onlyFor: null,
      items: [
        entry("number", { vi: "Số:", en: "No.:" }, { kind: "LINE" }, { required: true }),
        entry("place", null, { kind: "LINE" }),
        entry("issuedOn", { vi: "ngày", en: "of" }, { kind: "DATE" }, { required: true }),
        entry("kind", { vi: "THÔNG BÁO", en: "NOTICE" }, { kind: "CONSTANT" }),
        entry("title", null, { kind: "LINE" }, { required: true }),
        entry("addressees", { vi: "Kính gửi:", en: "To:" }, { kind: "TEXT" }, { required: true }),
        entry(
          "noticeRef",
          { vi: "Thực hiện Thông báo", en: "Carrying out notice" },
          { kind: "REFERENCE", to: "DOCUMENT" },
          { required: true },
        ),
        entry("teamDecision", { vi: "Quyết định", en: "Decision" }, { kind: "LINE" }, { required: true }),
        entry(
          "visits",
          { vi: "1. Lịch, thời gian kiểm tra:", en: "1. Schedule and time of the inspection:" },
          {
            kind: "LIST",
            columns: [
              { id: "date", label: { vi: "Ngày, tháng, năm", en: "Day, month, year" }, field: { kind: "DATE" } },
              { id: "timeFrom", label: { vi: "Thời gian", en: "Time" }, field: { kind: "TIME" } },
              { id: "timeTo", label: { vi: "đến", en: "to" }, field: { kind: "TIME" } },
              {
                id: "cell",
                label: { vi: "Đối tượng kiểm tra", en: "Who is inspected" },
                field: { kind: "REFERENCE", to: "ORGANISATION" },
              },
              { id: "note", label: { vi: "Ghi chú", en: "Note" }, field: { kind: "LINE" } },
            ],
          },
          { no: "1", required: true },
        ),
        entry(
          "period",
          { vi: "2. Mốc kiểm tra, nội dung kiểm tra:", en: "2. Period and contents of the inspection:" },
          { kind: "LINE" },
          { no: "2", required: true },
        ),
        heading(
          "attendance",
          { vi: "3. Thành phần làm việc với Tổ kiểm tra:", en: "3. Who meets the inspection team:" },
          [
            entry(
              "participants",
              { vi: "- Đối với các Chi bộ:", en: "- For the cells:" },
              { kind: "TEXT" },
              { required: true },
            ),
            entry("reportDeadline", { vi: "trước ngày", en: "before" }, { kind: "DATE" }, { required: true }),
          ],
          { no: "3" },
        ),
        entry("recipients", { vi: "Nơi nhận:", en: "Recipients:" }, { kind: "TEXT" }),
      ],
      signature: {
        by: [
          { vi: "T/M TỔ KIỂM TRA", en: "FOR THE INSPECTION TEAM" },
          { vi: "TỔ TRƯỞNG", en: "TEAM LEADER" },
        ],
        hint: null,
        isStamped: false,
        isTimed: false,
      },
    },
  ],
};

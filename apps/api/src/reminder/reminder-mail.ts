import type { MailToUnit } from "../mail/outbox.service.ts";
import type { Ref } from "../organisation/standing.service.ts";

/** What a reminder says by mail. */
export interface Reminded {
  readonly unit: Ref;
  readonly year: number;
  /** ISO day; null: none is set. */
  readonly dueOn: string | null;
  /** Who reminds. */
  readonly byName: string;
}

/** The reminder as a mail, in the language of the documents. */
export function reminderMail({ unit, year, dueOn, byName }: Reminded): MailToUnit {
  const due = dueOn === null ? "" : ` Kết quả phải có trước ngày ${vietnameseDay(dueOn)}.`;
  const body = [
    `Kính gửi: ${unit.name}`,
    `${byName} đề nghị đơn vị nộp kết quả đánh giá, xếp loại chất lượng năm ${year}.${due}`,
    "Mở phần mềm Xếp Loại, mục «Nộp kết quả», để xem những việc còn thiếu và nộp.",
    "Thư này được gửi tự động; xin không trả lời.",
  ];
  return {
    organisationId: unit.id,
    subject: `Nhắc nộp kết quả xếp loại năm ${year}: ${unit.name}`.normalize("NFC"),
    body: body.join("\n\n").normalize("NFC"),
  };
}

const vietnameseDay = (day: string): string => day.slice(0, 10).split("-").reverse().join("/");

import { isRepairable } from "./repairable.ts";
import type { Verified } from "./verify.ts";

const count = new Intl.NumberFormat("vi-VN");

/** Whether nothing differs. */
export const isRight = (all: readonly Verified[]): boolean => all.every(({ differences }) => differences.length === 0);

/** The lines `npm run verify` prints: what was checked, how many rows, every difference, the result, what can be done. */
export function tell(all: readonly Verified[]): string[] {
  const differences = all.reduce((sum, one) => sum + one.differences.length, 0);
  return [...all.flatMap(linesOf), "", ...result(all.length, differences), ...advice(all)];
}

/** Said before what can be set right is set right. */
export const tellRepairing = (): string =>
  "\nĐang sửa số đã đếm và cảnh báo / Setting counted figures and warnings right\n";

function linesOf({ check, rows, differences }: Verified): string[] {
  const verdict =
    differences.length === 0 ? "đúng / right" : `SAI ${differences.length} chỗ / ${differences.length} WRONG`;
  return [
    `${verdict.padEnd(14)} ${check.title.vi} – ${check.title.en} (${count.format(rows)} dòng / rows)`,
    ...differences.flatMap(({ vi, en }) => [`    ${vi}`, `    ${en}`]),
  ];
}

const result = (checks: number, differences: number): string[] =>
  differences === 0
    ? [`Đã kiểm tra ${checks} mục, không có sai lệch.`, `${checks} checks, no difference.`]
    : [`Đã kiểm tra ${checks} mục, có ${differences} sai lệch.`, `${checks} checks, ${differences} differences.`];

function advice(all: readonly Verified[]): string[] {
  const wrong = all.filter(({ differences }) => differences.length > 0);
  return [
    ...(wrong.some(({ check }) => isRepairable(check.id)) ? byRepair : []),
    ...(wrong.some(({ check }) => !isRepairable(check.id)) ? byHand : []),
  ];
}

const byRepair = [
  "Số đã đếm và cảnh báo tính lại được từ dữ liệu: npm run verify -- --repair",
  "Counted figures and warnings can be set right from the rows: npm run verify -- --repair",
];

const byHand = [
  "Dữ liệu gốc sai thì không tự sửa: đối chiếu nhật ký, khôi phục bản sao lưu gần nhất sang thư mục khác để so (infra/README.md).",
  "What people entered is never set right by itself: look into the log, restore the last backup elsewhere and compare (infra/README.md).",
];

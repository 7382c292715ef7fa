import type { Verified } from "./verify.ts";

const count = new Intl.NumberFormat("vi-VN");

/** The lines `npm run verify` prints: what was checked, how many rows, every difference, the result. */
export function tell(all: readonly Verified[]): string[] {
  const differences = all.reduce((sum, one) => sum + one.differences.length, 0);
  return [...all.flatMap(linesOf), "", ...result(all.length, differences)];
}

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

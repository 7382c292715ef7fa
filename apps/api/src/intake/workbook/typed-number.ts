import type { Text } from "@xep-loai/domain";
import { tooLarge } from "../../shared/given-words.ts";
import type { CellText, NumberRange } from "./workbook-column.ts";

/** As large as a count is stored. */
export const mostCounted = 2_147_483_647;

const noNumber = (decimals: number): Text =>
  decimals === 0
    ? { vi: "Phải là số nguyên không âm, ví dụ 12.", en: "This must be a whole number from 0 on, e.g. 12." }
    : {
        vi: `Phải là số không âm, nhiều nhất ${decimals} chữ số thập phân, ví dụ 12,5.`,
        en: `This must be a number from 0 on with at most ${decimals} decimals, e.g. 12.5.`,
      };

/** Decimals of a step. */
export const decimalsOf = (step: number): number => Math.max(0, Math.ceil(-Math.log10(step)));

/** A number as Vietnamese and English write it: a comma or a point before the decimals, nothing between thousands. */
export function typedNumber({ max, step }: NumberRange): CellText {
  const decimals = decimalsOf(step);
  const most = max ?? mostCounted;
  const shape = decimals === 0 ? /^\d{1,10}$/ : new RegExp(`^\\d{1,10}([.,]\\d{1,${decimals}})?$`);
  return {
    read(text) {
      const trimmed = text.trim();
      if (!shape.test(trimmed)) return { problem: noNumber(decimals) };
      const value = Number(trimmed.replace(",", "."));
      return value > most ? { problem: tooLarge(most) } : { value };
    },
    write: (value) => String(value),
  };
}

import { expect, test } from "vitest";
import { unbroken } from "./unbroken.ts";

/** Spaces that do not break, to be seen. */
const seen = (text: string): string => unbroken(text).replaceAll("\u00a0", "_");

test.each([
  ["Quy Nhơn, ngày 10 tháng 01 năm 2021", "Quy Nhơn, ngày_10_tháng_01_năm_2021"],
  ["……, ngày …… tháng …… năm ……", "……, ngày_……_tháng_……_năm_……"],
  ["Năm 2020 và năm 2021", "Năm 2020 và năm_2021"],
  ["trong năm có 3 năm liền", "trong năm có 3 năm liền"],
])("%s", (text, words) => expect(seen(text)).toBe(words));

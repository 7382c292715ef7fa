import { type Parameter2019, parametersAbout, ranges } from "./build.ts";

const award = parametersAbout("AWARD");

const consecutiveYears = award.number(
  ["award.consecutiveYears", "Khen thưởng nhiều năm liền: số năm", "Award for years in a row: years", "HD 21, II.B.5"],
  ranges.years,
  (numbers) => numbers.award.consecutiveYears,
);

const gapBreaksRun = award.flag(
  [
    "award.gapBreaksRun",
    "Năm không xếp loại hoặc bị hủy kết quả làm gián đoạn số năm liền",
    "A year without a tier ends the run",
    null,
  ],
  (numbers) => numbers.award.gapBreaksRun,
  (numbers, value) => ({ ...numbers, award: { ...numbers.award, gapBreaksRun: value } }),
);

/** Awards, in the order they are read in. */
export const awardParameters = [consecutiveYears, gapBreaksRun] as readonly unknown[] as readonly Parameter2019[];

import { criterionLevelLabels, tierLabels } from "../../labels.ts";
import { CriterionLevel } from "../../vocabulary/criterion-level.ts";
import { tiersHighestFirst } from "../../vocabulary/tier.ts";
import { type Parameter2019, parametersAbout } from "./build.ts";

const scale = parametersAbout("SCALE");

const orgTiers = scale.choices(
  ["tiers.org", "Các mức xếp loại tổ chức đảng", "Tiers of organisations", "HD 21, II.B.1.3"],
  tierLabels,
  () => tiersHighestFirst,
);

const memberTiers = scale.choices(
  ["tiers.member", "Các mức xếp loại đảng viên", "Tiers of members", "HD 21, II.B.2.3"],
  tierLabels,
  () => tiersHighestFirst,
);

const levels = scale.choices(
  ["levels", "Các cấp độ của tiêu chí", "Levels of a criterion", "HD 21, II.B.1.5, step 1, bullet 1"],
  criterionLevelLabels,
  () => Object.values(CriterionLevel),
);

const basicCriteria = scale.choice(
  ["completed.basicCriteria", "“Các tiêu chí cơ bản” là", "“The basic criteria” are", null],
  {
    CORE: { vi: "Tiêu chí kết quả thực hiện nhiệm vụ chính trị", en: "The criteria of political tasks" },
    ALL: { vi: "Tất cả các tiêu chí", en: "All criteria" },
  },
  ({ basicCriteria: value }) => value,
  (numbers, value) => ({ ...numbers, basicCriteria: value }),
);

const shareDenominator = scale.choice(
  ["share.denominator", "Mẫu số khi tính tỷ lệ", "Whole of a share", null],
  {
    RATED: { vi: "Số được xếp loại", en: "Those rated" },
    ALL: { vi: "Tất cả, kể cả số không xếp loại", en: "All, those not rated included" },
  },
  ({ shareDenominator: value }) => value,
  (numbers, value) => ({ ...numbers, shareDenominator: value }),
);

/** Tiers, levels and shares, in the order they are read in. */
export const scaleParameters = [
  orgTiers,
  memberTiers,
  levels,
  basicCriteria,
  shareDenominator,
] as readonly unknown[] as readonly Parameter2019[];

import type { Text } from "../rule/finding.ts";
import type { FormBlock, Signature } from "./form.ts";
import { entry, heading } from "./item.ts";

const timed = (by: Text, hint: Text, isStamped: boolean): Signature => ({ by: [by], hint, isStamped, isTimed: true });

const momentNameAndStamp: Text = {
  vi: "(Xác lập thời điểm, ký, ghi rõ họ tên và đóng dấu)",
  en: "(Moment set down, signature, full name and stamp)",
};

const momentAndName: Text = {
  vi: "(Xác lập thời điểm, ký, ghi rõ họ tên)",
  en: "(Moment set down, signature, full name)",
};

/** The employer's part, before the Party's (`HD21.ORDER.CIVIL_SERVANT_FIRST`). */
const agency: FormBlock = {
  id: "agency",
  onlyFor: "CIVIL_SERVANT",
  items: [
    heading(
      "civilServant",
      {
        vi: "Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức",
        en: "Assessment and tier of the cadre, civil servant or public employee",
      },
      [
        entry(
          "managerComment",
          {
            vi: "- Nhận xét, đánh giá của người quản lý, sử dụng cán bộ, công chức, viên chức:",
            en: "- Comment of the manager of the cadre, civil servant or public employee:",
          },
          { kind: "TEXT" },
          { required: true },
        ),
        entry(
          "civilServantTier",
          {
            vi: "- Mức xếp loại chất lượng công chức, viên chức:",
            en: "- Tier as civil servant or public employee:",
          },
          { kind: "TIER" },
          { required: true },
        ),
      ],
    ),
  ],
  signature: timed({ vi: "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", en: "HEAD OF THE AGENCY OR UNIT" }, momentNameAndStamp, true),
};

const cell: FormBlock = {
  id: "cell",
  onlyFor: null,
  items: [
    heading(
      "member",
      { vi: "Đánh giá, xếp loại chất lượng đảng viên", en: "Assessment and tier of the Party member" },
      [
        entry(
          "cellComment",
          { vi: "- Nhận xét, đánh giá của chi ủy:", en: "- Comment of the cell committee:" },
          { kind: "TEXT" },
          { required: true },
        ),
        entry(
          "cellProposedTier",
          {
            vi: "- Chi bộ đề xuất xếp loại mức chất lượng:",
            en: "- Tier proposed by the cell:",
          },
          { kind: "TIER" },
          { required: true },
        ),
      ],
    ),
  ],
  signature: timed({ vi: "T/M CHI ỦY (CHI BỘ)", en: "FOR THE CELL COMMITTEE (THE CELL)" }, momentAndName, false),
};

const committee: FormBlock = {
  id: "committee",
  onlyFor: null,
  items: [
    entry(
      "decidedTier",
      {
        vi: "- Đảng ủy, chi ủy cơ sở xếp loại mức chất lượng:",
        en: "- Tier decided by the grassroots Party committee or cell committee:",
      },
      { kind: "TIER" },
      { required: true },
    ),
  ],
  signature: timed(
    { vi: "T/M ĐẢNG ỦY (CHI ỦY)", en: "FOR THE PARTY COMMITTEE (CELL COMMITTEE)" },
    momentNameAndStamp,
    true,
  ),
};

/** What others write below a self-review, in their order in time. */
export const opinionBlocks: readonly FormBlock[] = [agency, cell, committee];

import { criterionLevelLabels, disciplineFormLabels, noTierLabels, peerKindLabels } from "../labels.ts";
import { factLabels } from "../rating/used-facts.ts";
import type { Text } from "../rule/finding.ts";
import type { Criterion } from "../rule-sets/rule-set.ts";
import { CriterionLevel } from "../vocabulary/criterion-level.ts";
import { disciplineFormsMildestFirst, PeerKind } from "../vocabulary/peer.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { FactCell, FactField } from "./fact-field.ts";
import { choicesOf, column, count, fieldsUnder, list, once, tierChoice, tierOrNone, yesNo } from "./field-makers.ts";

const under = fieldsUnder(factLabels);

/** HD 21, II.B.1.5, step 1: a level for each box of the form. */
const levelFields = (criteria: readonly Criterion[]): readonly FactField[] =>
  criteria.map(({ box, label }) => ({
    path: ["levels", box],
    label: { vi: `${box}. ${label.vi}`, en: `${box}. ${label.en}` },
    section: "CRITERIA",
    input: { kind: "CHOICE", choices: choicesOf(Object.values(CriterionLevel), criterionLevelLabels) },
  }));

const form: FactCell = { kind: "CHOICE", choices: choicesOf(disciplineFormsMildestFirst, disciplineFormLabels) };

/** Columns of a discipline that more than one regime asks for. */
export const disciplineWords = {
  form: { vi: "Hình thức kỷ luật", en: "Form of discipline" },
  effectiveOn: { vi: "Hiệu lực từ ngày", en: "In force from" },
  violationId: { vi: "Vụ việc (số quyết định)", en: "Case (number of the decision)" },
  alreadyCounted: { vi: "Đã tính ở năm trước", en: "Counted in an earlier year" },
  violatedElsewhere: { vi: "Vi phạm ở nơi công tác cũ", en: "Violated where the person was before" },
} as const satisfies Record<string, Text>;

export const formColumn = column("form", disciplineWords.form, form, true);

const discipline = once(
  column("selfDetected", factLabels["discipline.selfDetected"], yesNo),
  column("consequencesRemedied", factLabels["discipline.consequencesRemedied"], yesNo),
);

const peers = list(
  column(
    "kind",
    { vi: "Tổ chức cùng cấp", en: "Body beside it" },
    { kind: "CHOICE", choices: choicesOf(Object.values(PeerKind), peerKindLabels) },
    true,
  ),
  column("tier", { vi: "Mức xếp loại", en: "Tier" }, tierChoice, true),
);

const peersField: FactField = {
  path: ["peers"],
  label: {
    vi: "Chính quyền, Mặt trận, đoàn thể cùng cấp",
    en: "Government, Front and mass organisations of its level",
  },
  section: "PEERS",
  input: peers,
};

const targets = { "targets.assigned": count, "targets.done": count } as const;

const others: Readonly<Record<SubjectKind, readonly FactField[]>> = {
  ORG: [
    ...under("TASKS", { ...targets, "targets.forceMajeure": yesNo, programmesPoor: yesNo }),
    peersField,
    ...under("DISCIPLINE", { discipline }),
  ],
  MEMBER: [
    ...under("TASKS", targets),
    ...under("DISCIPLINE", {
      disciplines: list(
        formColumn,
        column("effectiveOn", disciplineWords.effectiveOn, { kind: "DATE" }, true),
        column("violationId", disciplineWords.violationId, { kind: "LINE" }, true),
        column("alreadyCounted", disciplineWords.alreadyCounted, yesNo),
      ),
      degradationConcluded: yesNo,
      committeeActivitySuspended: yesNo,
    }),
    ...under("OTHER", { civilServantTier: tierChoice, sickLeaveDays: { kind: "NUMBER", max: 366, step: 1 } }),
    { path: ["maternityLeave"], label: { vi: "Nghỉ thai sản", en: "Maternity leave" }, section: "OTHER", input: yesNo },
  ],
  COLLECTIVE: [
    ...under("TASKS", {
      ...targets,
      "targets.keyTargetsDonePct": { kind: "NUMBER", max: null, step: 0.01 },
      "targets.forceMajeure": yesNo,
    }),
    ...under("DISCIPLINE", {
      discipline,
      personDisciplines: list(formColumn, column("violatedElsewhere", disciplineWords.violatedElsewhere, yesNo)),
      disunityConcluded: yesNo,
      degradationConcluded: yesNo,
    }),
  ],
  LEADER: under("OTHER", { agencyTier: tierOrNone(noTierLabels.NOT_RATED) }),
};

/** What is entered of a subject under levels and shares. */
export const fields2019 = (subject: SubjectKind, criteria: readonly Criterion[]): readonly FactField[] => [
  ...levelFields(criteria),
  ...others[subject],
];

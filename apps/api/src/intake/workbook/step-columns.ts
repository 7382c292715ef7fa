import {
  notRatedReasonLabels,
  type RuleSet,
  returnReasons,
  type SubjectKind,
  tierNamesOf,
  tiersHighestFirst,
} from "@xep-loai/domain";
import { enteredColumn } from "./entered-column.ts";
import type { WorkbookColumn } from "./workbook-column.ts";

/** Those that fit the kind of subject. */
const reasonsOf = (subject: SubjectKind) =>
  ({
    kind: "CHOICE",
    choices: returnReasons[subject].map((code) => ({ code, label: notRatedReasonLabels[code] })),
  }) as const;

/** What a subject rates itself, or why it gets no tier; what the committee proposes. A vote is the minutes of a meeting: its own page takes it. */
export function stepColumns(ruleSet: RuleSet, subject: SubjectKind): readonly WorkbookColumn[] {
  const names = tierNamesOf(ruleSet, subject);
  const tier = { kind: "CHOICE", choices: tiersHighestFirst.map((code) => ({ code, label: names[code] })) } as const;
  return [
    enteredColumn({
      name: "ratedOn",
      label: { vi: "Ngày họp xếp loại", en: "Day of the rating meeting" },
      input: { kind: "DATE" },
    }),
    enteredColumn({ name: "selfTier", label: { vi: "Tự xếp loại", en: "Own rating" }, input: tier }),
    enteredColumn({
      name: "notRatedReason",
      label: { vi: "Lý do không xếp loại", en: "Reason for not being rated" },
      input: reasonsOf(subject),
    }),
    enteredColumn({ name: "proposedTier", label: { vi: "Mức đề nghị", en: "Proposed tier" }, input: tier }),
  ];
}

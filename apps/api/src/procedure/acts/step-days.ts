import type { Text } from "@xep-loai/domain";
import type { Problem } from "../../shared/refusal.ts";
import type { ProcedureRow } from "../procedure-row.ts";

/** The days that go one after the other; null: not recorded. */
export interface StepDays {
  readonly selfRatedOn: string | null;
  readonly heldOn: string | null;
  readonly appraisedOn: string | null;
  readonly decisionDate: string | null;
}

/** As they are recorded. */
export const recordedDays = ({ selfRatedOn, ballot, appraisedOn, decisionDate }: ProcedureRow): StepDays => ({
  selfRatedOn,
  heldOn: ballot?.heldOn ?? null,
  appraisedOn,
  decisionDate,
});

const inOrder = ["selfRatedOn", "heldOn", "appraisedOn", "decisionDate"] as const;
type Step = (typeof inOrder)[number];

/** What is wrong with the days that are given: one before a step that comes earlier, or after one that comes later. */
export const outOfOrder = (days: StepDays, given: readonly Step[]): readonly Problem[] =>
  given.flatMap((path) => {
    const day = days[path];
    if (day === null) return [];
    const at = inOrder.indexOf(path);
    const earlier = inOrder.slice(0, at).some((step) => (days[step] ?? day) > day);
    const later = inOrder.slice(at + 1).some((step) => (days[step] ?? day) < day);
    return earlier || later ? [{ path, message: stepsInOrder }] : [];
  });

const stepsInOrder: Text = {
  vi: "Các bước theo thứ tự ngày: tự xếp loại, biểu quyết, thẩm định, quyết định.",
  en: "The steps follow one another by their days: self-rating, vote, appraisal, decision.",
};

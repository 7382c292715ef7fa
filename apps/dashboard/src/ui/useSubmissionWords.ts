import type { SubmissionState } from "@xep-loai/domain";
import { useCallback } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";

/** What is known of a report that has to be sent. */
export interface Submitted {
  readonly state: SubmissionState;
  readonly dueOn: string | null;
  /** null when it is not late. */
  readonly daysLate: number | null;
}

/** The state of a report in words: «Nộp muộn 3 ngày», «Đã tiếp nhận, muộn 13 ngày», «Quá hạn từ 25/02/2021». */
export function useSubmissionWords(): (submission: Submitted) => string {
  const text = useText();
  const { count, date } = useFigures();
  return useCallback(
    ({ state, dueOn, daysLate }) => {
      const words = text(`words.submission.${state}`);
      if (!daysLate) return words;
      if (isLongOutstanding(state, daysLate) && dueOn)
        return text(state === "OVERDUE" ? "words.overdueSince" : "words.lateSince", {
          state: words,
          date: date(dueOn),
        });
      const key = sayItThemselves.has(state) ? "words.overdueBy" : "words.lateBy";
      return text(key, { state: words, days: count(daysLate), smart_count: daysLate });
    },
    [text, count, date],
  );
}

/** States whose name already says that it is late. */
const sayItThemselves: ReadonlySet<SubmissionState> = new Set(["OVERDUE", "SUBMITTED_LATE"]);

/** Officers think in dates: beyond two months nobody counts days. */
const daysCounted = 60;

/** Still to come, and that for long. */
const isLongOutstanding = (state: SubmissionState, daysLate: number): boolean =>
  daysLate > daysCounted && (state === "OVERDUE" || state === "RETURNED");

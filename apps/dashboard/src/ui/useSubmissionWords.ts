import type { SubmissionState } from "@xep-loai/domain";
import { useCallback } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";

/** The state of a report in words: «Nộp muộn 3 ngày», «Đã tiếp nhận, muộn 13 ngày». */
export function useSubmissionWords(): (state: SubmissionState, daysLate: number | null) => string {
  const text = useText();
  const { count } = useFigures();
  return useCallback(
    (state, daysLate) => {
      const words = text(`words.submission.${state}`);
      if (!daysLate) return words;
      const key = sayItThemselves.has(state) ? "words.overdueBy" : "words.lateBy";
      return text(key, { state: words, days: count(daysLate), smart_count: daysLate });
    },
    [text, count],
  );
}

/** States whose name already says that it is late. */
const sayItThemselves: ReadonlySet<SubmissionState> = new Set(["OVERDUE", "SUBMITTED_LATE"]);

import { tierShortNamesOf } from "@xep-loai/domain";
import { useCallback } from "react";
import { useSaid, useText } from "../i18n/useText.ts";
import { type Meaning, tierOf } from "./reading/meaning.ts";
import type { Reading } from "./reading/reading.ts";

/** What the meanings of columns are called, tiers as the regime calls them. */
export function useMeaningNames({
  regime,
  subject,
}: Pick<Reading, "regime" | "subject">): (meaning: Meaning) => string {
  const text = useText();
  const said = useSaid();
  return useCallback(
    (meaning) => {
      const tier = tierOf(meaning);
      if (tier === null) return text(`tableCheck.meanings.${meaning as "UNIT" | "TOTAL" | "RATED" | "IGNORED"}`);
      const name = said(tierShortNamesOf({ regime }, subject)[tier]);
      return text(meaning.startsWith("COUNT") ? "tableCheck.meanings.count" : "tableCheck.meanings.percent", {
        tier: name,
      });
    },
    [text, said, regime, subject],
  );
}

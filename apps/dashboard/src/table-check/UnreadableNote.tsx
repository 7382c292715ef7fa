import { tierNamesOf } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import type { RowOutcome } from "./reading/checked-row.ts";
import type { Reading } from "./reading/reading.ts";
import { useMeaningNames } from "./useMeaningNames.ts";

interface UnreadableNoteProps {
  readonly outcome: Extract<RowOutcome, { state: "UNREADABLE" }>;
  readonly reading: Reading;
}

/** Why a row could not be checked, and what to do about it. */
export function UnreadableNote({ outcome: { cells, contradictions }, reading }: UnreadableNoteProps) {
  const text = useText();
  const said = useSaid();
  const name = useMeaningNames(reading);
  const tiers = tierNamesOf(reading, reading.subject);
  const sentences = [
    ...cells.map(({ meaning, cell }) => text("tableCheck.unread", { meaning: name(meaning), cell })),
    ...contradictions.map(({ code, tier }) =>
      text(`tableCheck.contradictions.${code}`, { tier: said(tiers[tier]), good: said(tiers.GOOD) }),
    ),
  ];
  return `${sentences.join(" ")} ${text("tableCheck.repair")}`;
}

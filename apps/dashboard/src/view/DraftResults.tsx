import type { Role } from "@xep-loai/domain";
import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Drafted } from "../providers/acts/draftResults.ts";
import { useRulesHeld } from "../providers/queries/cycles.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { DraftResultsDialog } from "./DraftResultsDialog.tsx";
import { useIsYearClosed } from "./useIsYearClosed.ts";
import { useMay } from "./useMay.ts";
import { useView } from "./useView.ts";

const drafters: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

/** «Lập danh sách xếp loại», for those who enter results of the unit; then it says who was added. */
export function DraftResults() {
  const text = useText();
  const { organisationId, year } = useView();
  const [isOpen, setOpen] = useState(false);
  const [drafted, setDrafted] = useState<Drafted | null>(null);
  const added = useAdded(drafted);
  const may = useMay(drafters, { organisationId, year });
  const isHeld = useRulesHeld(year);
  if (useIsYearClosed(year) || !may || !isHeld) return null;
  return (
    <>
      <ActButton variant="outlined" onClick={() => setOpen(true)}>
        {text("acts.draft.act")}
      </ActButton>
      <span role="status">{added}</span>
      {isOpen && <DraftResultsDialog onDone={setDrafted} onClose={() => setOpen(false)} />}
    </>
  );
}

/** «Đã thêm 3 tổ chức đảng, 40 đảng viên.» */
function useAdded(drafted: Drafted | null): string {
  const text = useText();
  const { count } = useFigures();
  if (drafted === null) return "";
  const { organisations: ORG, members: MEMBER, collectives: COLLECTIVE, leaders: LEADER } = drafted;
  const some = Object.entries({ ORG, MEMBER, COLLECTIVE, LEADER } as const).filter(([, number]) => number > 0);
  if (some.length === 0) return text("acts.draft.nobody");
  const kinds = some.map(([kind, number]) => `${count(number)} ${text(`overview.subjectsCounted.${kind as "ORG"}`)}`);
  return text("acts.draft.added", { kinds: kinds.join(", ") });
}

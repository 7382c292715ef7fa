import InfoIcon from "@mui/icons-material/HistoryOutlined";
import { headOfYear, type Role } from "@xep-loai/domain";
import { useState } from "react";
import { useSaid, useText } from "../i18n/useText.ts";
import { type Cycle, useCycle } from "../providers/queries/cycles.ts";
import { useViewer } from "../providers/queries/viewer.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { Mark } from "../ui/Mark.tsx";
import { AdoptHeadDialog } from "./AdoptHeadDialog.tsx";
import styles from "./Documents.module.css";
import { documentRoles } from "./documentRoles.ts";
import { useRuleYear } from "./useRuleYear.ts";

/** Says that an open year is under a document of the Centre another one took the place of; the board at the root finds the act here. */
export function OutdatedHead() {
  const { year, isComing } = useRuleYear();
  const cycle = useCycle(year);
  const mayAdopt = useMayAdopt();
  if (isComing || cycle === undefined || !mayAdopt || !isOutdated(cycle)) return null;
  return <Notice cycle={cycle} />;
}

function Notice({ cycle: { year, ruleSetTitle } }: { readonly cycle: Cycle }) {
  const text = useText();
  const said = useSaid();
  const [isAsked, setAsked] = useState(false);
  const words = { year, before: said(ruleSetTitle), after: said(headOfYear(year).shortTitle) };
  return (
    <div className={styles.notice}>
      <Mark tone="amber" icon={InfoIcon}>
        {text("documents.newHead.notice", words)}
      </Mark>
      <ActButton variant="outlined" onClick={() => setAsked(true)}>
        {text("documents.newHead.look")}
      </ActButton>
      {isAsked && <AdoptHeadDialog year={year} onClose={() => setAsked(false)} />}
    </div>
  );
}

function isOutdated({ year, state, regime, rulesHeld }: Cycle): boolean {
  const inForce = headOfYear(year).regime;
  return state === "OPEN" && rulesHeld && inForce !== "NOT_HELD" && inForce !== regime;
}

/** The API has the last word: only who may draft at the root. */
function useMayAdopt(): boolean {
  const grants = useViewer().data?.grants ?? [];
  return grants.some(
    ({ role, organisation }) => documentRoles.includes(role as Role) && organisation.level === "CENTRAL",
  );
}

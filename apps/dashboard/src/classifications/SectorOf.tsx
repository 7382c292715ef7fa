import { sectorLabels } from "@xep-loai/domain";
import { useState } from "react";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { Panel } from "../ui/Panel.tsx";
import { isUnder366 } from "../view/isUnder366.ts";
import { useHolds } from "../view/useHolds.ts";
import own from "./Acts.module.css";
import { attesters } from "./actRoles.ts";
import styles from "./ScoreSheet.module.css";
import { SectorDialog } from "./SectorDialog.tsx";
import { useMayNotGroup } from "./useMayAct.ts";

/** «Khối»: with whom a collective is counted from 2025 on; nothing of other subjects. */
export function SectorOf({ classification }: { classification: Classification }) {
  const text = useText();
  const said = useSaid();
  const { subjectKind, sector } = classification;
  if (subjectKind !== "COLLECTIVE" || !isUnder366(classification)) return null;
  return (
    <div className={styles.below}>
      <Panel title={text("classifications.sector.title")}>
        <p>{sector ? said(sectorLabels[sector]) : text("classifications.sector.none")}</p>
        <SectorAct classification={classification} />
      </Panel>
    </div>
  );
}

function SectorAct({ classification }: { classification: Classification }) {
  const text = useText();
  const notNow = useMayNotGroup(classification);
  const [isOpen, setOpen] = useState(false);
  if (!useHolds(attesters) || classification.state === "CANCELLED") return null;
  return (
    <div className={`${own.act} no-print`}>
      <ActButton variant="outlined" notNow={notNow} onClick={() => setOpen(true)}>
        {text("classifications.sector.act")}
      </ActButton>
      {isOpen && <SectorDialog classification={classification} onClose={() => setOpen(false)} />}
    </div>
  );
}

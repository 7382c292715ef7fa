import WaitingIcon from "@mui/icons-material/HourglassEmptyOutlined";
import type { ReactNode } from "react";
import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { Opinion } from "../../providers/queries/procedure.ts";
import { Mark } from "../../ui/Mark.tsx";
import { TierChip } from "../../ui/TierChip.tsx";
import styles from "./Procedure.module.css";

interface OpinionEntryProps {
  readonly opinion: Opinion;
  /** The act of putting it right, for who may. */
  readonly children: ReactNode;
}

/** One opinion: whose, of which day, for which tier, in which words. */
export function OpinionEntry({ opinion, children }: OpinionEntryProps) {
  const text = useText();
  const { kind, giver, tier, content, attached, changedByName } = opinion;
  return (
    <li>
      <p className={styles.giver}>
        <strong>{giver}</strong> {tier && <TierChip tier={tier} />}
      </p>
      <p className={styles.quiet}>
        {text(`procedure.opinionKind.${kind}`)} · <WhenGiven opinion={opinion} />
      </p>
      {content && <p>{content}</p>}
      {attached && <p>{text("procedure.opinions.attached", { paper: attached })}</p>}
      {changedByName && (
        <p className={styles.quiet}>{text("procedure.opinions.recordedBy", { name: changedByName })}</p>
      )}
      {children}
    </li>
  );
}

function WhenGiven({ opinion: { askedOn, givenOn } }: { opinion: Opinion }) {
  const text = useText();
  const { date } = useFigures();
  if (givenOn) return text("procedure.opinions.given", { date: date(givenOn) });
  return (
    <Mark tone="amber" icon={WaitingIcon}>
      {text("procedure.opinions.waiting", { date: date(askedOn) })}
    </Mark>
  );
}

import Tooltip from "@mui/material/Tooltip";
import { isDecided } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { OrganisationRow } from "../providers/queries/organisationChildren.ts";
import { TierChip } from "../ui/TierChip.tsx";
import styles from "./OrganisationTree.module.css";

interface OwnTierProps {
  readonly own: OrganisationRow["own"];
  readonly short?: boolean;
}

/** The unit's own tier; a tier that is not decided yet says so. */
export function OwnTier({ own, short = false }: OwnTierProps) {
  const text = useText();
  if (!own) return <span className={styles.quiet}>{text("words.none")}</span>;
  return (
    <span className={styles.own}>
      <TierChip tier={own.tier} notRatedReason={own.notRatedReason} short={short} />
      {own.tier && !isDecided(own.state) && <Provisional state={own.state} />}
    </span>
  );
}

function Provisional({ state }: Pick<NonNullable<OrganisationRow["own"]>, "state">) {
  const text = useText();
  return (
    <Tooltip title={text("organisations.tree.provisionalLong", { state: text(`words.state.${state}`) })}>
      <span className={styles.quiet}>{text("organisations.tree.provisional")}</span>
    </Tooltip>
  );
}

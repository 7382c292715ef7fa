import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { OrganisationRow } from "../providers/queries/organisationChildren.ts";
import { TierChip } from "../ui/TierChip.tsx";
import { classificationPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./OrganisationTree.module.css";

interface OwnTierProps {
  readonly organisationId: string;
  readonly own: OrganisationRow["own"];
  readonly short?: boolean;
}

/** The unit's own tier, which leads to its reasons by mouse; a tier that is not decided yet says so. */
export function OwnTier({ organisationId, own, short = false }: OwnTierProps) {
  const text = useText();
  const link = useViewLink();
  if (!own) return <span className={styles.quiet}>{text("words.none")}</span>;
  return (
    <Link
      tabIndex={-1}
      className={styles.own ?? ""}
      to={link(classificationPath(own.id), { organisationId, subjectKind: "ORG" })}
    >
      <TierChip
        tier={own.tier}
        notRatedReason={own.notRatedReason}
        short={short}
        state={own.state}
        of={{ subjectKind: "ORG" }}
      />
    </Link>
  );
}

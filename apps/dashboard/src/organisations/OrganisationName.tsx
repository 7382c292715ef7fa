import ClosedIcon from "@mui/icons-material/ChevronRight";
import OpenIcon from "@mui/icons-material/ExpandMore";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./OrganisationTree.module.css";
import type { TreeUnit } from "./treeUnit.ts";

interface OrganisationNameProps {
  readonly node: TreeUnit;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes by mouse; the keyboard does it with the arrows, so nothing here takes the focus. */
export function OrganisationName({ node, isOpen, onToggle }: OrganisationNameProps) {
  const text = useText();
  const link = useViewLink();
  const kind = text(`words.organisationKind.${node.kind}`);
  return (
    <span className={styles.name}>
      <Twisty hidden={node.childCount === 0} isOpen={isOpen} onToggle={onToggle} />
      <Link
        tabIndex={-1}
        className={styles.link ?? ""}
        title={`${node.name} · ${kind}`}
        to={link(paths.overview, { organisationId: node.id })}
      >
        {node.name}
      </Link>
      <span className={styles.kind} title={kind}>
        {kind}
      </span>
    </span>
  );
}

function Twisty({ hidden, isOpen, onToggle }: { hidden: boolean; isOpen: boolean; onToggle: () => void }) {
  const Icon = isOpen ? OpenIcon : ClosedIcon;
  return (
    <span
      aria-hidden
      className={`${styles.twisty} ${hidden ? styles.leaf : ""}`}
      onClick={(event) => {
        event.stopPropagation();
        if (!hidden) onToggle();
      }}
    >
      <Icon fontSize="small" />
    </span>
  );
}

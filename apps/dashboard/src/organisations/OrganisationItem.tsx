import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { OrganisationRow } from "../providers/queries/organisationChildren.ts";
import { QuotaBadge } from "../ui/QuotaBadge.tsx";
import { SubmissionBadge } from "../ui/SubmissionBadge.tsx";
import { TierBar } from "../ui/TierBar.tsx";
import { useSubmissionWords } from "../ui/useSubmissionWords.ts";
import { useView } from "../view/useView.ts";
import { ItemFrame, type ItemPlace } from "./ItemFrame.tsx";
import { OrganisationName } from "./OrganisationName.tsx";
import styles from "./OrganisationTree.module.css";
import { OwnTier } from "./OwnTier.tsx";
import { scopesInWorstState } from "./quotaState.ts";
import type { TreeMove } from "./tree/keyboard.ts";
import type { NodeRow } from "./tree/pages.ts";
import { isOpen } from "./tree/rows.ts";
import type { TreeUnit } from "./treeUnit.ts";
import { useItemLabel } from "./useItemLabel.ts";
import type { GrowingTree } from "./useOrganisationTree.ts";
import type { Room } from "./useRoom.ts";

interface OrganisationItemProps extends ItemPlace {
  readonly row: NodeRow<TreeUnit>;
  readonly tree: GrowingTree;
  readonly room: Room;
  readonly onMove: (move: TreeMove<TreeUnit>) => void;
}

/** A unit in the tree: its name, its own tier, and the state of everything in it and below. */
export function OrganisationItem({ row, tree, room, onMove, ...place }: OrganisationItemProps) {
  const known = tree.figuresOf(row.node);
  const label = useItemLabel()(row.node, known);
  const { organisationId } = useView();
  const open = isOpen(tree.state, row);
  const toggle = () => onMove({ type: open ? "close" : "open", row });
  return (
    <ItemFrame
      row={row}
      {...place}
      label={label}
      className={`${room === "PHONE" ? styles.narrow : styles.row} ${tree.isOld(row) ? styles.old : ""}`}
      expanded={row.node.childCount > 0 ? open : undefined}
      current={row.key === organisationId}
      onClick={() => onMove({ type: "focus", focus: row })}
    >
      <OrganisationName node={row.node} isOpen={open} onToggle={toggle} />
      {known ? <FiguresIn room={room} node={known} /> : <span className={styles.coming}>…</span>}
    </ItemFrame>
  );
}

const FiguresIn = ({ room, node }: { room: Room; node: OrganisationRow }) =>
  room === "PHONE" ? <CompactFigures node={node} /> : <Figures node={node} isTight={room === "TIGHT"} />;

function Figures({ node, isTight }: { node: OrganisationRow; isTight: boolean }) {
  const text = useText();
  const { count } = useFigures();
  const submissionWords = useSubmissionWords();
  const { figures, quota, submission } = node;
  return (
    <>
      <OwnTier organisationId={node.id} own={node.own} short={isTight} />
      <TierBar figures={figures} size="slim" />
      <span className={styles.number}>
        {count(figures.rated)} / {count(figures.total)}
      </span>
      <span className={styles.badge} title={text(`words.quotaStatus.${quota.worst ?? "NONE"}`)}>
        <QuotaBadge worst={quota.worst} count={scopesInWorstState(quota)} />
      </span>
      <span className={styles.badge} title={submission ? submissionWords(submission) : undefined}>
        {submission && <SubmissionBadge submission={submission} />}
      </span>
    </>
  );
}

function CompactFigures({ node }: { node: OrganisationRow }) {
  return (
    <span className={styles.compact}>
      <OwnTier organisationId={node.id} own={node.own} short />
      <TierBar figures={node.figures} size="slim" />
    </span>
  );
}

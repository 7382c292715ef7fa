import Button from "@mui/material/Button";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import styles from "./OrganisationTree.module.css";
import type { NodeRow } from "./tree/pages.ts";
import { isOpen, withBelow } from "./tree/rows.ts";
import type { TreeUnit } from "./treeUnit.ts";
import type { GrowingTree } from "./useOrganisationTree.ts";
import type { FocusWish } from "./useShownUnit.ts";

interface OpenBelowProps {
  readonly tree: GrowingTree;
  readonly wish: FocusWish;
}

/** Opens everything below the chosen unit at once, or closes it; of one with nothing below, that of the unit it stands in. */
export function OpenBelow({ tree, wish }: OpenBelowProps) {
  const top = withBelow(tree.rows, tree.focusedAt);
  if (!top) return null;
  const make = (act: (top: NodeRow<TreeUnit>) => void) => () => {
    wish.current = { key: top.key, how: "SEE" };
    tree.dispatch({ type: "focus", focus: top });
    act(top);
  };
  return (
    <div className={`${styles.openBelow} no-print`}>
      <OpeningState tree={tree} />
      {tree.below.progress ? (
        <ActOn act="stop" name={top.node.name} onClick={tree.below.cancel} />
      ) : (
        <ActOn act="openAll" name={top.node.name} onClick={make(tree.below.open)} />
      )}
      {isOpen(tree.state, top) && <ActOn act="closeAll" name={top.node.name} onClick={make(tree.below.close)} />}
    </div>
  );
}

interface ActOnProps {
  readonly act: "openAll" | "stop" | "closeAll";
  readonly name: string;
  readonly onClick: () => void;
}

function ActOn({ act, name, onClick }: ActOnProps) {
  const text = useText();
  const label = text(`organisations.tree.${act}Of`, { name });
  return (
    <Button size="small" variant="outlined" aria-label={label} title={label} onClick={onClick}>
      {text(`organisations.tree.${act}`)}
    </Button>
  );
}

function OpeningState({ tree: { below } }: { tree: GrowingTree }) {
  const text = useText();
  const { count } = useFigures();
  const { progress, problem } = below;
  const loaded = count(progress?.loaded);
  const expected = count(progress?.expected);
  return (
    <span role="status" className={styles.quiet}>
      {progress ? text("organisations.tree.opening", { loaded, expected }) : problem}
    </span>
  );
}

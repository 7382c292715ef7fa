import { useText } from "../../i18n/useText.ts";
import type { GivenTreeAct, TreePreview } from "../../providers/queries/treePreview.ts";
import { Tick } from "../../ui/Tick.tsx";

interface DelegatingProps {
  readonly given: GivenTreeAct;
  readonly preview: TreePreview;
  /** The answer to `onLook` is on its way. */
  readonly isLooking: boolean;
  /** Looks at what would change with the powers going over, or without. */
  readonly onLook: (given: GivenTreeAct) => void;
}

/** Powers of the level above end or stay behind: the same decision may give them to a grassroots committee that takes over. */
export function Delegating({ given, preview, isLooking, onLook }: DelegatingProps) {
  const text = useText();
  const name = given.delegates ? givenTo(preview) : mayBeGivenTo(preview);
  if (!name) return null;
  const asked = given.delegates ?? false;
  return (
    <Tick
      checked={isLooking ? !asked : asked}
      onChange={(delegates) => onLook({ ...given, delegates })}
      label={text("treeActs.delegates", { name, number: given.decision.number })}
    />
  );
}

const mayBeGivenTo = ({ leftBehind }: TreePreview) => leftBehind.find(({ mayGoOver }) => mayGoOver)?.organisation;

const givenTo = ({ powers }: TreePreview) => powers.find(({ after }) => after)?.organisation;

import { Level } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { DeadlineInForce } from "../providers/queries/deadlines.ts";

interface AppliesToProps {
  readonly deadline: DeadlineInForce;
  /** The level of the unit looked at. */
  readonly here: Level;
}

/** Who must keep a day, seen from the unit looked at: itself, how many of those below it, levels above or further down. */
export function AppliesTo({ deadline: { isOwn, subordinates, level }, here }: AppliesToProps) {
  const text = useText();
  const { count } = useFigures();
  const parts = [
    isOwn && text("deadlines.inForce.own"),
    subordinates > 0 &&
      text("deadlines.inForce.subordinates", { smart_count: subordinates, count: count(subordinates) }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(", ") : text(`deadlines.inForce.${whereFrom(here, level)}`);
}

/** From the Centre down. */
const levels = Object.values(Level);

function whereFrom(here: Level, level: Level): "above" | "below" | "notHere" {
  const steps = levels.indexOf(level) - levels.indexOf(here);
  if (steps === 0) return "notHere";
  return steps < 0 ? "above" : "below";
}

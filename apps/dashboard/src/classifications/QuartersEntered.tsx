import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import own from "./Acts.module.css";

/** Who entered a quarter last, and when; nothing where they came with the data. */
export function QuartersEntered({ quarters }: { quarters: NonNullable<Classification["quarterTiers"]> }) {
  const text = useText();
  const { moment } = useFigures();
  const [last] = [...quarters].sort((a, b) => (b.recordedAt ?? "").localeCompare(a.recordedAt ?? ""));
  if (!last?.byName || !last.recordedAt) return null;
  return (
    <p className={own.earlier}>{text("rerating.recordedBy", { name: last.byName, moment: moment(last.recordedAt) })}</p>
  );
}

import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { Count } from "../ui/Count.tsx";
import { type Counted, useCountedList } from "./useCountedList.ts";

interface OutcomeCountProps extends Counted {
  /** null or undefined: unknown. */
  readonly value: number | null | undefined;
}

/** A count that opens the list of exactly those counted; nothing is behind an unknown or a zero. */
export function OutcomeCount({ value, ...counted }: OutcomeCountProps) {
  const text = useText();
  const address = useCountedList()(counted);
  if (!value || address === null) return <Count value={value} />;
  return (
    <Link to={address} title={text("states.toList")}>
      <Count value={value} />
    </Link>
  );
}

import { type ReactNode, useContext, useMemo } from "react";
import { type Named, TierNamingContext } from "./tierNames.ts";

interface TierNamesOfProps extends Partial<Named> {
  readonly children: ReactNode;
}

/** A part of the page that is about another subject or year than the rest. */
export function TierNamesOf({ children, subjectKind, year }: TierNamesOfProps) {
  const page = useContext(TierNamingContext);
  const naming = useMemo(
    () => ({ ...page, subjectKind: subjectKind ?? page.subjectKind, year: year ?? page.year }),
    [page, subjectKind, year],
  );
  return <TierNamingContext value={naming}>{children}</TierNamingContext>;
}

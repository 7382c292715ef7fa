import { type ReactNode, useCallback, useMemo, useState } from "react";
import { type ProblemAt, ProblemsOfFormContext } from "./fieldProblem.ts";

interface FieldProblemsProps {
  readonly problems: readonly ProblemAt[];
  readonly children: ReactNode;
}

/** What is wrong with values of a form, said at the fields in it; which of them say it is known here. */
export function FieldProblems({ problems, children }: FieldProblemsProps) {
  const [saidAt, setSaidAt] = useState<readonly string[]>([]);
  const sayAt = useCallback((at: string) => {
    setSaidAt((before) => [...before, at]);
    return () => setSaidAt((before) => without(before, at));
  }, []);
  const value = useMemo(() => ({ problems, saidAt, sayAt }), [problems, saidAt, sayAt]);
  return <ProblemsOfFormContext value={value}>{children}</ProblemsOfFormContext>;
}

/** Two fields may have one name: one of them goes. */
const without = (all: readonly string[], one: string): string[] => all.toSpliced(all.indexOf(one), 1);

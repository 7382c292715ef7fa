import type { ReactNode } from "react";
import { type Translate, useSaid, useText } from "../i18n/useText.ts";
import { Failed, isSessionOver, Refused, Unreachable } from "../providers/problem.ts";
import { ErrorState } from "../ui/ErrorState.tsx";

interface ProblemStateProps {
  /** Of a query. */
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly act?: ReactNode;
  readonly compact?: boolean;
}

/** The error state for a question the API refused or could not answer. */
export function ProblemState({ error, onRetry, ...rest }: ProblemStateProps) {
  const text = useText();
  const said = useSaid();
  if (isSessionOver(error)) return null;
  if (error instanceof Refused) return <ErrorState {...refusal(error, text, said(error.text))} {...rest} />;
  const traceId = error instanceof Failed ? error.traceId : null;
  return <ErrorState {...breakdown(error, text)} traceId={traceId} onRetry={onRetry} {...rest} />;
}

interface Words {
  readonly title: string;
  readonly advice: string;
}

function refusal({ code }: Refused, text: Translate, said: string): Words {
  if (code === "NOT_FOUND") return { title: text("states.notFound.title"), advice: text("states.notFound.advice") };
  return { title: text("states.refused.title"), advice: said };
}

function breakdown(error: unknown, text: Translate): Words {
  const kind = error instanceof Unreachable ? "unreachable" : "failed";
  return { title: text(`states.${kind}.title`), advice: text(`states.${kind}.advice`) };
}

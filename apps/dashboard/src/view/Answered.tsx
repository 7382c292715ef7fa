import type { ReactNode } from "react";
import { LoadingState } from "../ui/LoadingState.tsx";
import { Stale } from "../ui/Stale.tsx";
import { BackToRoot } from "./BackToRoot.tsx";
import { ProblemState } from "./ProblemState.tsx";

interface AnsweredProps<Data> {
  readonly question: {
    readonly data: Data | undefined;
    readonly error: unknown;
    /** The answer to the question before, until this one is answered. */
    readonly isPlaceholderData: boolean;
    readonly refetch: () => unknown;
  };
  /** One panel of several on its page: smaller words, no way out of its own. */
  readonly compact?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/** What the API answered; meanwhile the old answer greyed, and else what went wrong. */
export function Answered<Data>({ question, compact = false, children }: AnsweredProps<Data>) {
  const { data, error, isPlaceholderData, refetch } = question;
  if (data !== undefined) return <Stale when={isPlaceholderData}>{children(data)}</Stale>;
  if (!error) return <LoadingState />;
  return (
    <ProblemState compact={compact} error={error} onRetry={() => void refetch()} act={!compact && <BackToRoot />} />
  );
}

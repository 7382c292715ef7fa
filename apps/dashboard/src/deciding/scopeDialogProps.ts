import type { Candidate, CandidateScope } from "../providers/queries/candidates.ts";
import type { Choices } from "./choices.ts";
import type { ChangesMeanwhile } from "./useChangesMeanwhile.ts";
import type { Trial } from "./useTrial.ts";

/** A dialog of an act on results of one scope, at the tiers considered. */
export interface ScopeDialogProps {
  readonly scope: CandidateScope;
  /** Those the act is about. */
  readonly rows: readonly Candidate[];
  readonly choices: Choices;
  readonly trial: Trial;
  readonly meanwhile: ChangesMeanwhile;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** Why a result or a scope has to be looked at again: what happened to another result, or that one has to be looked at again. */
export const RecheckCause = {
  CANCELLED: "CANCELLED",
  RERATED: "RERATED",
  /** It gets no tier any more. */
  NOT_RATED: "NOT_RATED",
  ATTESTED_NO: "ATTESTED_NO",
  RESTS_ON: "RESTS_ON",
} as const;
export type RecheckCause = (typeof RecheckCause)[keyof typeof RecheckCause];

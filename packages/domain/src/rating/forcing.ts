import type { Finding } from "../rule/finding.ts";

/** `ENGINE.FORCED_WINS`; what is merely not known never forces. */
export const isForcing = ({ effect, outcome }: Pick<Finding, "effect" | "outcome">): boolean =>
  effect === "FORCE_LOWEST" && outcome === "FAILED";

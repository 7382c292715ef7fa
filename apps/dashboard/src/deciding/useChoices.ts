import type { QualityTier } from "@xep-loai/domain";
import { useCallback, useState } from "react";
import type { Candidate } from "../providers/queries/candidates.ts";
import type { Choices } from "./choices.ts";

/** The tiers chosen on this page; nothing of it is kept. */
export interface Choosing {
  readonly choices: Choices;
  readonly choose: (row: Candidate, tier: QualityTier) => void;
  readonly leaveAll: () => void;
}

export function useChoices(): Choosing {
  const [choices, setChoices] = useState<Choices>(new Map());
  const choose = useCallback(
    ({ id, version }: Candidate, tier: QualityTier) =>
      setChoices((before) => new Map(before).set(id, { version, tier })),
    [],
  );
  const leaveAll = useCallback(() => setChoices(new Map()), []);
  return { choices, choose, leaveAll };
}

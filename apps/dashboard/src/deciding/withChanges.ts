import type { Act } from "../providers/useAct.ts";
import type { ChangesMeanwhile } from "./useChangesMeanwhile.ts";

/** An act that, where somebody else was quicker, reads the scope anew and shows what changed meanwhile. */
export function withChanges<Variables, Answer>(
  act: Act<Variables, Answer>,
  { hold }: ChangesMeanwhile,
  onReload: () => void = () => undefined,
): Act<Variables, Answer> {
  return {
    ...act,
    reload: () => {
      hold();
      onReload();
      return act.reload();
    },
  };
}

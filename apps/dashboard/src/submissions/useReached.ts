import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { useRemindSubmissions } from "../providers/acts/reminder.ts";

type Act = ReturnType<typeof useRemindSubmissions>;

/** Reminds, and tells how many were reached and how many had been reminded today already. */
export function useReached(act: Act, asked: Parameters<Act["run"]>[0]) {
  const text = useText();
  const { count } = useFigures();
  const [reached, setReached] = useState("");
  const remind = async (): Promise<void> => {
    const answer = await act.run(asked);
    if (answer === null) return;
    const { reminded, already } = answer;
    const now = reminded.length > 0 && text("submissions.reminded.now", { count: count(reminded.length) });
    const before = already > 0 && text("submissions.reminded.already", { count: count(already) });
    setReached([now, before].filter(Boolean).join(" "));
  };
  return { reached, remind: () => void remind() };
}

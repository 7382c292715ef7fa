import { type ComponentType, useEffect, useState } from "react";
import type { BelowFiguresProps } from "./BelowFigures.tsx";

type Part = ComponentType<BelowFiguresProps>;

let brought: Part | null = null;

/**
 * What stands below the figures; null until it is there. It is brought once the figures are drawn, so that they do not wait for it.
 * @throws where it cannot be brought, as any page does: figures alone would look as if nothing were amiss below.
 */
export function useBelowFigures(): Part | null {
  const [part, setPart] = useState(() => brought);
  useEffect(() => {
    if (part !== null) return;
    const fail = (error: unknown) =>
      setPart(() => {
        throw error;
      });
    void bring().then((shown) => setPart(() => shown), fail);
  }, [part]);
  return part;
}

async function bring(): Promise<Part> {
  brought = (await import("./BelowFigures.tsx")).BelowFigures;
  return brought;
}

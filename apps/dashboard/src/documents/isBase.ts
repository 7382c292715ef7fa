import type { Document } from "../providers/queries/document.ts";

/** Whether it stands at the head of the rules: what no lower document changes is as it says. */
export const isBase = ({ builtIn, textHeld, overrides }: Document): boolean =>
  builtIn && textHeld && overrides.length === 0;

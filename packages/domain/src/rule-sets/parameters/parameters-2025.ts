import type { Parameter2025 } from "./build-2025.ts";
import * as points from "./points-2025.ts";
import * as scopes from "./scopes-2025.ts";
import * as subjects from "./subjects-2025.ts";

/** Every parameter of the regime POINTS_2025, topic by topic in the order of rules-2025.md 4.2. */
export const parameters2025: readonly Parameter2025[] = [points, subjects, scopes].flatMap(
  (topic) => Object.values(topic) as unknown as Parameter2025[],
);

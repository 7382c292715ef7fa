import type { Parameter2025 } from "./build-2025.ts";
import { pointParameters } from "./points-2025.ts";
import { scopeParameters2025 } from "./scopes-2025.ts";
import { subjectParameters } from "./subjects-2025.ts";

/** Every parameter of the regime POINTS_2025, topic by topic in the order of rules-2025.md 4.2. */
export const parameters2025: readonly Parameter2025[] = [
  ...pointParameters,
  ...subjectParameters,
  ...scopeParameters2025,
];

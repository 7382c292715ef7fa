import type { Parameter2016 } from "./fixed.ts";
import { organisationParameters2016 } from "./organisation-2016.ts";
import { memberParameters2016 } from "./people-2016.ts";
import { scopeParameters2016 } from "./scopes-2016.ts";

/** Every number, tier and kind of KH 57 that a reader may look up (rules.md 4.2, column KH 57). */
export const parameters2016: readonly Parameter2016[] = [
  ...organisationParameters2016,
  ...memberParameters2016,
  ...scopeParameters2016,
];

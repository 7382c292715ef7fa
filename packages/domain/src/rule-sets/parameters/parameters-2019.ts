import { authorityParameters } from "./authority.ts";
import { awardParameters } from "./awards.ts";
import type { Parameter2019 } from "./build.ts";
import { eligibilityParameters } from "./eligibility.ts";
import { organisationParameters } from "./organisation.ts";
import { peopleParameters } from "./people.ts";
import { reviewParameters } from "./review.ts";
import { scaleParameters } from "./scale.ts";
import { scopeParameters } from "./scopes.ts";

/** Every parameter of the regime TIERS_2019, topic by topic in the order of rules.md 4.2. */
export const parameters2019: readonly Parameter2019[] = [
  ...scaleParameters,
  ...eligibilityParameters,
  ...organisationParameters,
  ...peopleParameters,
  ...scopeParameters,
  ...awardParameters,
  ...reviewParameters,
  ...authorityParameters,
];

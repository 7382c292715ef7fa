import { authorityParameters } from "./authority.ts";
import * as awards from "./awards.ts";
import type { Parameter2019 } from "./build.ts";
import * as eligibility from "./eligibility.ts";
import * as organisation from "./organisation.ts";
import * as people from "./people.ts";
import { reviewParameters } from "./review.ts";
import * as scale from "./scale.ts";
import * as scopes from "./scopes.ts";

/** Every parameter of the regime TIERS_2019, topic by topic in the order of rules.md 4.2. */
export const parameters2019: readonly Parameter2019[] = [
  ...[scale, eligibility, organisation, people, scopes, awards].flatMap(
    (topic) => Object.values(topic) as unknown as Parameter2019[],
  ),
  ...reviewParameters,
  ...authorityParameters,
];

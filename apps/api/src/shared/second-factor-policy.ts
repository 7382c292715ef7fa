import type { Role } from "@xep-loai/domain";
import type { Viewer } from "./viewer.ts";

/** What the server asks of second factors. */
export interface SecondFactorPolicy {
  /** Who decides or administers has to have one. */
  readonly isRequired: boolean;
  /** Secrets are kept encrypted under it; null: as they are. */
  readonly secretKey: string | null;
  /** Opens those kept before the key was changed; left out: none. */
  readonly secretKeyBefore?: string | undefined;
}

/** Everybody may have one, nobody has to. */
export const optionalSecondFactor: SecondFactorPolicy = { isRequired: false, secretKey: null };

const requiredOf: readonly Role[] = ["DECIDER", "ADMINISTRATOR"];

/** Whether the account has to set up a second factor before anything else. */
export const isSecondFactorDue = (account: Viewer, { isRequired }: SecondFactorPolicy): boolean =>
  isRequired && !account.hasSecondFactor && account.grants.some(({ role }) => requiredOf.includes(role));

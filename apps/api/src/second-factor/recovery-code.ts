import { Secret } from "otpauth";
import { sha256 } from "../shared/sha256.ts";

const howMany = 10;

/** Ten codes of 80 bits each: too many for anybody to try, so that a plain hash keeps them. */
export const newRecoveryCodes = (): string[] => Array.from({ length: howMany }, newRecoveryCode);

/** Four groups of four letters and digits, e.g. «k3vq-7bda-mmx2-ropc». */
const newRecoveryCode = (): string => new Secret({ size: 10 }).base32.toLowerCase().replace(/.{4}(?=.)/g, "$&-");

/** The hash that is kept; spaces, hyphens and case do not matter. */
export const recoveryHash = (code: string): string => sha256(code.replace(/[\s-]/g, "").toLowerCase());

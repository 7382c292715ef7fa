import { Secret, TOTP } from "otpauth";

// RFC 6238 with the values every authenticator app takes: SHA-1, six digits, thirty seconds.

/** 160 bits, as RFC 4226 recommends; in Base32, as apps take it. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says to an app. */
export const addressOf = (secret: string, username: string): string => codesOf(secret, username).toString();

/** RFC 6238, 5.2: one step back for the way of the code, and one ahead for a clock that is fast. */
const steps = 1;

/** The thirty seconds a code is of, counted from 1970; null: it is not of now. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const codes = codesOf(secret);
  const timestamp = now.getTime();
  const away = codes.validate({ token: code, timestamp, window: steps });
  return away === null ? null : codes.counter({ timestamp }) + away;
}

const codesOf = (secret: string, label = ""): TOTP =>
  new TOTP({ issuer: "Xếp Loại", label, secret: Secret.fromBase32(secret) });

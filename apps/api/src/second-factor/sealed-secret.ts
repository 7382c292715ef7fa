import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { SecondFactorPolicy } from "../shared/second-factor-policy.ts";

const cipher = "aes-256-gcm";

/** The secret as it is stored, bound to its account: under the key where the server has one, else as it is. */
export function sealSecret(secret: string, accountId: number, secretKey: string | null): string {
  if (secretKey === null) return `plain:${secret}`;
  const nonce = randomBytes(12);
  const sealing = createCipheriv(cipher, keyFrom(secretKey), nonce).setAAD(boundTo(accountId));
  const sealed = Buffer.concat([sealing.update(secret, "utf8"), sealing.final(), sealing.getAuthTag()]);
  return `${cipher}:${nonce.toString("base64url")}:${sealed.toString("base64url")}`;
}

/** The secret behind what is stored, under the key of now or the one before: while servers are changed over both are in use. */
export function openSecret(stored: string, accountId: number, { secretKey, secretKeyBefore }: Keys): string {
  try {
    return unsealSecret(stored, accountId, secretKey);
  } catch (error) {
    if (!secretKeyBefore) throw error;
    return unsealSecret(stored, accountId, secretKeyBefore);
  }
}

type Keys = Pick<SecondFactorPolicy, "secretKey" | "secretKeyBefore">;

/** The secret behind what is stored; throws where the server no longer has the key. */
export function unsealSecret(stored: string, accountId: number, secretKey: string | null): string {
  const [kind, first = "", second = ""] = stored.split(":");
  if (kind === "plain") return first;
  if (secretKey === null) throw new Error("A second factor is encrypted, and SECRET_KEY is not set");
  const sealed = Buffer.from(second, "base64url");
  const opening = createDecipheriv(cipher, keyFrom(secretKey), Buffer.from(first, "base64url"));
  opening.setAAD(boundTo(accountId)).setAuthTag(sealed.subarray(-16));
  return opening.update(sealed.subarray(0, -16), undefined, "utf8") + opening.final("utf8");
}

const keyFrom = (secretKey: string): Buffer => Buffer.from(hkdfSync("sha256", secretKey, "", "second factor", 32));

const boundTo = (accountId: number): Buffer => Buffer.from(`account ${accountId}`);

import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, 2 passes, 1 lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;

/** The hash to store, in PHC string format, so that the cost can be raised later without losing older hashes. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await keyOf(password, salt, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(key)}`;
}

/** Whether the password is the one that was hashed; takes as long for a wrong one as for the right one. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const parts = phc.exec(hash)?.groups as Record<"m" | "t" | "p" | "salt" | "key", string> | undefined;
  if (parts === undefined) return false;
  const stored = Buffer.from(parts.key, "base64");
  const spent = { memory: Number(parts.m), passes: Number(parts.t), parallelism: Number(parts.p) };
  return timingSafeEqual(await keyOf(password, Buffer.from(parts.salt, "base64"), spent, stored.length), stored);
}

const phc = /^\$argon2id\$v=19\$m=(?<m>\d+),t=(?<t>\d+),p=(?<p>\d+)\$(?<salt>[^$]+)\$(?<key>[^$]+)$/;

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** NFC first: the same Vietnamese password is typed in two ways on two machines. */
function keyOf(password: string, nonce: Buffer, spent: Cost, tagLength = 32): Promise<Buffer> {
  return derive("argon2id", { message: password.normalize("NFC"), nonce, tagLength, ...spent });
}

const unpadded = (bytes: Buffer): string => bytes.toString("base64").replaceAll("=", "");

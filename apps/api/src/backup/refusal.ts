import type { Text } from "@xep-loai/domain";

/** Why a backup is not taken or not restored; nothing was changed. Both languages, as everything told on a terminal. */
export class BackupRefusal extends Error {
  constructor({ vi, en }: Text) {
    super(`${vi}\n${en}`);
  }
}

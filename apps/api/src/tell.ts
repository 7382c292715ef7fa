import type { Text } from "@xep-loai/domain";
import type { FirstAdministrator } from "./account/first-administrator.service.ts";

/** A sign-in of the sample, to be printed. */
export interface AccountLine {
  readonly role: string;
  readonly username: string;
  readonly password: string;
}

type Message =
  | { readonly type: "progress"; readonly text: Text }
  | {
      readonly type: "ready";
      readonly url: string;
      readonly accounts: readonly AccountLine[];
      readonly firstAdministrator: FirstAdministrator | null;
    }
  | { readonly type: "failed"; readonly message: string };

/** Tells whoever started us, over the channel it opened; on our own, prints the same. */
export function tell(message: Message): void {
  if (process.send) process.send(message);
  else process.stdout.write(`${lines(message)}\n`);
}

function lines(message: Message): string {
  switch (message.type) {
    case "progress":
      return `${message.text.vi} / ${message.text.en}`;
    case "ready":
      return [
        message.url,
        ...message.accounts.map(({ role, username, password }) => `${username} ${password} ${role}`),
        ...(message.firstAdministrator
          ? [`${message.firstAdministrator.username} ${message.firstAdministrator.password}`]
          : []),
      ].join("\n");
    case "failed":
      return message.message;
    default:
      return message satisfies never;
  }
}

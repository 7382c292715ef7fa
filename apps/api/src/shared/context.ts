import type { EntityManager } from "@mikro-orm/postgresql";
import type { ActWay, RequestTransaction } from "./request-transaction.ts";
import type { SecondFactorPolicy } from "./second-factor-policy.ts";
import type { Viewer } from "./viewer.ts";

/** The session cookie of one request and its answer. */
export interface SessionCookie {
  readonly token: string | undefined;
  set(token: string): void;
  clear(): void;
}

/** What a resolver is given beside its arguments. */
export interface Context {
  /** null: nobody is signed in, or the account has to choose a password or set up a second factor before anything else. */
  viewer: Viewer | null;
  /** Who is signed in, whatever has to be set up first; null: nobody. */
  readonly account: Viewer | null;
  readonly transaction: RequestTransaction;
  /** The owner's connection, for accounts and sessions alone. */
  readonly owner: EntityManager;
  /** After an act on `owner` that others may look up: whoever asks reads what they wrote. Never fails. */
  wrote(): Promise<void>;
  readonly cookie: SessionCookie;
  /** Where the request comes from, for the limit on sign-ins. */
  readonly address: string;
  readonly way: ActWay["way"];
  readonly secondFactor: SecondFactorPolicy;
  /** Whether one signs in at the organisation's own server as well. */
  readonly hasSingleSignOn: boolean;
  /** The clock, read once per request. */
  readonly now: Date;
}

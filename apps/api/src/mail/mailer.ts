import type { MikroORM } from "@mikro-orm/postgresql";
import { createTransport, type Transporter } from "nodemailer";
import type { Logger } from "pino";
import { repeating } from "../shared/repeating.ts";
import { type DueMail, markFailed, markSent, takeDue } from "./outbox.service.ts";

/** Where mail goes out, and from whom. */
export interface MailServer {
  /** smtp:// or smtps://, with name and password where the server asks for them. */
  readonly url: string;
  readonly from: string;
}

export interface Mailer {
  /** Sends what is due now; answers how many went out. Asked again meanwhile, it joins the one under way. */
  sendDue(): Promise<number>;
  /** Looks for what is due every few seconds, until it is stopped. */
  start(): void;
  stop(): Promise<void>;
}

/** How often one looks, in milliseconds. */
const pause = 15_000;

/** Longer than a server in the same house takes. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends the mails laid out in the database, each after the act it belongs to was kept. */
export function buildMailer(orm: MikroORM, { url, from }: MailServer, logger: Logger): Mailer {
  const transport = createTransport({ url, ...timeouts });
  const sending = repeating(() => sendAll(orm, transport, from), pause, logger);
  return {
    sendDue: async () => (await sending.now()) ?? 0,
    start: sending.start,
    async stop() {
      await sending.stop();
      transport.close();
    },
  };
}

async function sendAll(orm: MikroORM, transport: Transporter, from: string): Promise<number> {
  const owner = orm.em.fork();
  let sent = 0;
  for (const mail of await takeDue(owner)) if (await wasSent(transport, from, mail)) sent += 1;
  return sent;

  async function wasSent(by: Transporter, sender: string, mail: DueMail): Promise<boolean> {
    try {
      await by.sendMail({ from: sender, to: mail.to, subject: mail.subject, text: mail.body });
      await markSent(owner, mail);
      return true;
    } catch (error) {
      await markFailed(owner, mail, error instanceof Error ? error.message : String(error));
      return false;
    }
  }
}

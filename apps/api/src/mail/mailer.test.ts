import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { smallCountryApi } from "../testing/test-api.ts";
import { buildMailer, type Mailer } from "./mailer.ts";

/** A mail as the server took it in. */
interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
}

const api = await smallCountryApi({ now: "2020-12-16T08:00:00+07:00" });
const taken: Taken[] = [];
let isDown = false;
let server: SMTPServer;
let mailer: Mailer;

beforeAll(async () => {
  await api.viewerOf([7], "EDITOR");
  await api.pool.query("update account set email = 'dang.uy@an-hoa.example'");
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onMailFrom: answerSender,
    onData: take,
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const settings = { url: `smtp://127.0.0.1:${port}`, from: "xep-loai@binh-dinh.example" };
  mailer = buildMailer(api.orm, settings, pino({ level: "silent" }));
});
afterAll(async () => {
  await mailer.stop();
  await new Promise<void>((closed) => server.close(closed));
});
beforeEach(async () => {
  taken.splice(0);
  isDown = false;
  await api.pool.query(`delete from mail_outbox; delete from reminder_reading; delete from reminder; delete from submission;
    insert into submission (year, organisation_id, to_organisation_id, due_on) values (2020, 7, 4, '2020-12-15')`);
});

function answerSender(_address: unknown, _session: unknown, answer: (error?: Error | null) => void): void {
  answer(isDown ? new Error("not now") : null);
}

function take(
  stream: NodeJS.ReadableStream,
  session: { envelope: { mailFrom: false | { address: string }; rcptTo: { address: string }[] } },
  done: () => void,
): void {
  const parts: Buffer[] = [];
  stream.on("data", (part: Buffer) => parts.push(part));
  stream.on("end", () => {
    const { mailFrom, rcptTo } = session.envelope;
    taken.push({
      from: mailFrom ? mailFrom.address : "",
      to: rcptTo.map(({ address }) => address),
      source: Buffer.concat(parts).toString(),
    });
    done();
  });
}

async function remind(): Promise<void> {
  const above = await api.viewerOf([4], "DECIDER");
  const { data } = await above.ask(
    `mutation { answer: remindSubmissions(organisationId: 4, year: 2020) { __typename ... on Reminders { reminded { name } } } }`,
  );
  expect(data.answer.reminded).toHaveLength(1);
}

/** What a header or a body in quoted-printable or base64 says. */
function wordsOf(source: string): string {
  const [head = "", ...rest] = source.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  const text = /base64/i.test(head)
    ? Buffer.from(body, "base64").toString()
    : Buffer.from(
        body
          .replace(/=\r\n/g, "")
          .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      ).toString();
  const subject = [...head.replace(/\r\n\s+/g, " ").matchAll(/=\?UTF-8\?(Q|B)\?(.*?)\?=/gi)].map(
    ([, kind, word = ""]) =>
      kind?.toUpperCase() === "B"
        ? Buffer.from(word, "base64")
        : Buffer.from(
            word
              .replaceAll("_", " ")
              .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
            "latin1",
          ),
  );
  return `${Buffer.concat(subject).toString()}\n${text}`;
}

it("goes out after the act, in Vietnamese, to who works at the unit", async () => {
  await remind();
  expect(await mailer.sendDue()).toBe(1);
  const [mail] = taken;
  expect(mail).toMatchObject({ from: "xep-loai@binh-dinh.example", to: ["dang.uy@an-hoa.example"] });
  const words = wordsOf(mail?.source ?? "");
  expect(words).toContain("Nhắc nộp kết quả xếp loại năm 2020: Đảng ủy xã An Hòa");
  expect(words).toContain("Kết quả phải có trước ngày 15/12/2020.");
  expect(words).toBe(words.normalize("NFC"));
  expect(await mailer.sendDue()).toBe(0);
});

it("is kept where the server does not take it, and tried again later", async () => {
  await remind();
  isDown = true;
  expect(await mailer.sendDue()).toBe(0);
  const { rows } = await api.pool.query(
    "select attempts, sent_at, last_error, next_attempt_at > now() as later from mail_outbox",
  );
  expect(rows).toEqual([{ attempts: 1, sent_at: null, last_error: expect.stringContaining("not now"), later: true }]);
  isDown = false;
  expect(await mailer.sendDue()).toBe(0);
  await api.pool.query("update mail_outbox set next_attempt_at = now()");
  expect(await mailer.sendDue()).toBe(1);
  expect(taken).toHaveLength(1);
});

it("is given up once nobody has use for it", async () => {
  await remind();
  await api.pool.query("update mail_outbox set queued_at = now() - interval '4 days'");
  expect(await mailer.sendDue()).toBe(0);
  expect(taken).toEqual([]);
});

it("is not laid out where the act is refused, nor for who has no address or only reads", async () => {
  await api.pool.query("update account set email = null");
  await remind();
  expect((await api.pool.query("select from mail_outbox")).rowCount).toBe(0);
  await api.pool.query("update account set email = 'dang.uy@an-hoa.example'");
});

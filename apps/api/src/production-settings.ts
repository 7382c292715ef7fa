import { isGuessable } from "./weak-secret.ts";

/** What of the settings decides whether a server may be opened. */
export interface Opened {
  readonly NODE_ENV: string;
  readonly HOST: string;
  readonly SAMPLE?: string | undefined;
  readonly DATABASE_URL: string;
  readonly READ_DATABASE_URL?: string | undefined;
  readonly PGPASSWORD?: string | undefined;
  readonly SECRET_KEY?: string | undefined;
  readonly METRICS_TOKEN?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
}

/** A setting and what is wrong with it, in both languages. */
export type Unsafe = readonly [setting: string, message: string];

/** Whether others than this machine reach a server that is in use. */
export const isOpen = ({ NODE_ENV, HOST }: Pick<Opened, "NODE_ENV" | "HOST">): boolean =>
  NODE_ENV === "production" && !isLoopback(HOST);

/** With what a server in use would be open to whoever guesses. */
export function unsafeIn(env: Opened): Unsafe[] {
  if (env.NODE_ENV !== "production") return [];
  return [
    ...guessed(
      "SECRET_KEY",
      env.SECRET_KEY,
      32,
      "`openssl rand -base64 32`; SECRET_KEY_BEFORE: khóa cũ / the key until now",
    ),
    ...guessed("METRICS_TOKEN", env.METRICS_TOKEN, 24, "`openssl rand -hex 24`"),
    ...guessed("OIDC_CLIENT_SECRET", env.OIDC_CLIENT_SECRET, 16, "máy chủ đăng nhập / the sign-in server"),
    ...passwordIn("DATABASE_URL", env.DATABASE_URL, env.PGPASSWORD),
    ...passwordIn("READ_DATABASE_URL", env.READ_DATABASE_URL, env.PGPASSWORD),
    ...(isOpen(env) && env.SAMPLE !== "no" ? [["SAMPLE", openSample(env.HOST)] as const] : []),
  ];
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host);

function guessed(setting: string, secret: string | undefined, shortest: number, from: string): Unsafe[] {
  if (secret === undefined || (secret.length >= shortest && !isGuessable(secret))) return [];
  const vi = `Dễ đoán: ngắn hơn ${shortest} ký tự, lặp lại, theo thứ tự hoặc chỉ có chữ số.`;
  const en = `Easy to guess: shorter than ${shortest} characters, repeated, in order, or digits alone.`;
  return [[setting, `${vi} / ${en} ${from}`]];
}

/** On this machine PostgreSQL itself says who may come. */
function passwordIn(setting: string, address: string | undefined, fromOutside = ""): Unsafe[] {
  if (address === undefined) return [];
  const { hostname, username, password, searchParams } = new URL(address);
  const host = searchParams.get("host") ?? decodeURIComponent(hostname);
  if (host === "" || host.startsWith("/") || isLoopback(host) || searchParams.has("sslcert")) return [];
  const given = decodeURIComponent(password) || fromOutside;
  return ["", "postgres", "password", decodeURIComponent(username)].includes(given)
    ? [[setting, guessedPassword(host)]]
    : [];
}

const guessedPassword = (host: string): string =>
  `Cơ sở dữ liệu trên máy khác (${host}) cần một mật khẩu không đoán được. / A database on another machine (${host}) needs a password nobody guesses: \`openssl rand -hex 24\``;

const openSample = (host: string): string =>
  `HOST=${host} mở phần mềm cho máy khác, mà mật khẩu của tài khoản mẫu ai cũng biết. Đặt SAMPLE=no, hoặc HOST=127.0.0.1 để chỉ dùng trên máy này.` +
  ` / HOST=${host} opens the product to other machines, and everybody knows the password of the sample's accounts. Set SAMPLE=no, or HOST=127.0.0.1 to use it on this machine alone.`;

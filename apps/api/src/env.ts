import { z } from "zod";
import { isOpen, type Unsafe, unsafeIn } from "./production-settings.ts";

const isGiven = (value: string | undefined): boolean => value !== undefined;

const listed = (given: string): string[] => given.split(",").map((each) => each.trim());

const networkWords =
  "Địa chỉ hoặc dải địa chỉ, cách nhau bằng dấu phẩy: 10.0.0.0/8. / Addresses or ranges, with commas between: 10.0.0.0/8.";

/** An address, a range of them, or Express's name of one. */
const network = z.union(
  [z.enum(["loopback", "linklocal", "uniquelocal"]), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
  networkWords,
);

/** Everything the API reads from the environment; nothing else reads `process.env`. */
const shape = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    READ_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    PGPASSWORD: z.string().optional(),
    HOST: z.string().default("127.0.0.1"),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
    GRAPHQL_DOCUMENTS: z.enum(["any", "trusted"]).optional(),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("warn"),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.email().optional(),
    METRICS_TOKEN: z.string().min(24).optional(),
    SECRET_KEY: z.string().min(32).optional(),
    SECRET_KEY_BEFORE: z.string().min(32).optional(),
    SECOND_FACTOR: z.enum(["optional", "required"]).optional(),
    TRUSTED_PROXIES: z.string().transform(listed).pipe(z.array(network)).optional(),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_CLAIM: z.string().min(1).default("preferred_username"),
    OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
    SAMPLE: z.enum(["yes", "no"]).optional(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => (SMTP_URL === undefined) === (MAIL_FROM === undefined), {
    path: ["MAIL_FROM"],
    message: "SMTP_URL và MAIL_FROM phải đi cùng nhau. / SMTP_URL and MAIL_FROM go together.",
  })
  .refine((env) => new Set([env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET].map(isGiven)).size === 1, {
    path: ["OIDC_ISSUER"],
    message:
      "OIDC_ISSUER, OIDC_CLIENT_ID và OIDC_CLIENT_SECRET phải đi cùng nhau. / OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together.",
  })
  .refine(({ OIDC_ISSUER, PUBLIC_URL }) => !isGiven(OIDC_ISSUER) || isGiven(PUBLIC_URL), {
    path: ["PUBLIC_URL"],
    message:
      "OIDC_ISSUER cần PUBLIC_URL, địa chỉ người dùng mở phần mềm. / OIDC_ISSUER needs PUBLIC_URL, the address people open the product at.",
  })
  .transform((env) => ({ ...env, GRAPHQL_DOCUMENTS: env.GRAPHQL_DOCUMENTS ?? (isOpen(env) ? "trusted" : "any") }));

export type Env = z.infer<typeof shape>;

/** Reads the environment; throws with the list of all that is wrong. */
export function readEnv(environment: NodeJS.ProcessEnv): Env {
  const read = shape.safeParse(environment);
  if (read.success) return read.data;
  throw notRight(read.error.issues.map(({ path, message }) => [path.join("."), message]));
}

/** Reads it for a server; throws too where one in use would be open to whoever guesses. */
export function readServerEnv(environment: NodeJS.ProcessEnv): Env {
  const env = readEnv(environment);
  const unsafe = unsafeIn(env);
  if (unsafe.length > 0) throw notRight(unsafe);
  return env;
}

function notRight(wrong: readonly Unsafe[]): Error {
  const lines = wrong.map(([setting, message]) => `  ${setting}: ${message}`).join("\n");
  return new Error(`Cấu hình chưa đúng. / The configuration is not right.\n${lines}`);
}

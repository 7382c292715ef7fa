import { z } from "zod";

const table = z.object({ name: z.string(), columns: z.array(z.string()) });

/** First in a backup: what it is and what a database must be to take it. */
const headerShape = z.object({
  product: z.literal("xep-loai"),
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  /** PostgreSQL's major version. */
  server: z.int(),
  /** Names of the migrations the database had. */
  migrations: z.array(z.string()),
  /** Fingerprint of tables, constraints, indexes, triggers, policies, grants and functions. */
  structure: z.string(),
  tables: z.array(table),
});

const written = z.object({ rows: z.int(), sha256: z.string() });

/** Last in a backup, so that one broken off has none: rows and SHA-256 of every table, the state of every sequence. */
const manifestShape = z.object({
  tables: z.record(z.string(), written),
  sequences: z.array(z.object({ name: z.string(), last: z.string().nullable() })),
});

export type BackedUpTable = z.infer<typeof table>;
export type BackupHeader = z.infer<typeof headerShape>;
export type BackupManifest = z.infer<typeof manifestShape>;

/** Names of the two entries beside those of the tables. */
export const entryNames = { header: "header.json", manifest: "manifest.json" } as const;

/** What stands in the first entry; null where it is of another product or format. */
export const headerIn = (content: Buffer): BackupHeader | null => headerShape.safeParse(json(content)).data ?? null;

/** What stands in the last entry; null where it is something else. */
export const manifestIn = (content: Buffer): BackupManifest | null =>
  manifestShape.safeParse(json(content)).data ?? null;

function json(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString("utf8"));
  } catch {
    return undefined;
  }
}

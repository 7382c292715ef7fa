import { z } from "zod";

export const manifestName = "manifest.json";

/** By which a package is known. */
const format = "xep-loai-ho-so/1";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a package holds and says, in the order in which it is read. */
export const manifestShape = z.object({
  format: z.literal(format),
  organisation: z.object({ id: z.string().max(20), name: z.string().max(300) }),
  year: z.int32(),
  /** Beyond them a day of Viet Nam may lie in no year the database writes. */
  asOf: z.iso.datetime().refine((moment) => moment >= "1930" && moment < "2201"),
  madeBy: z.string().max(300),
  locale: z.enum(["vi", "en"]),
  report: z.object({ number: z.string().max(300), hash }).nullable(),
  tables: z
    .array(
      z.object({
        table: z.string().max(10),
        title: z.string().max(300),
        rows: z.int().min(0),
        totals: z.record(z.string(), z.string().nullable()),
        data: z.string().max(200),
      }),
    )
    .max(50)
    .refine((tables) => new Set(tables.map(({ table }) => table)).size === tables.length),
  /** Left out by packages made before they held any. */
  forms: z
    .array(z.object({ title: z.string().max(300), of: z.string().max(300), path: z.string().max(300) }))
    .max(600)
    .default([]),
  files: z.array(z.object({ path: z.string().max(300), bytes: z.int().min(0), sha256: hash })).max(1_000),
});
export type Manifest = z.infer<typeof manifestShape>;

/** The manifest as it is written. */
export const manifestBytes = (manifest: Omit<Manifest, "format">): Buffer =>
  Buffer.from(`${JSON.stringify({ format, ...manifest }, null, 2)}\n`);

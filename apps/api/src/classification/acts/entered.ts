import { z } from "zod";
import { isStorable } from "../../shared/asked-text.ts";

const typed = (longest: number) => z.string().trim().max(longest).refine(isStorable);

/** A name or a post. */
export const words = typed(200).min(1);

/** A reason. */
export const sentences = typed(2000).min(1);

/** A post that may be left out; blank is left out. */
export const maybeWords = typed(200)
  .nullish()
  .transform((text) => text || null);

/** A note that may be left out; blank is left out. */
export const maybeSentences = typed(2000)
  .nullish()
  .transform((text) => text || null);

/** An ISO day that has come. */
export const dayUntil = (today: string) => z.iso.date().refine((day) => day <= today);

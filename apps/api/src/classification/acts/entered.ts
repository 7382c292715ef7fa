import { givenDayUntil, givenText, maybeText } from "../../shared/given.ts";

/** A name or a post. */
export const words = givenText(200);

/** A reason. */
export const sentences = givenText(2000);

/** A post that may be left out; blank is left out. */
export const maybeWords = maybeText(200);

/** A note that may be left out; blank is left out. */
export const maybeSentences = maybeText(2000);

/** An ISO day that has come. */
export const dayUntil = givenDayUntil;

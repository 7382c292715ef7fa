import { words } from "./names.ts";

const list = (names: readonly string[]): string => `'{${names.map((name) => `"${name}"`).join(",")}}'::text[]`;

/** What every statement of the country can ask: the same number, below 1, for the same thing, question and seed; and names made of it. */
export const dice = (seed: number): string => /* sql */ `
  create function pg_temp.dice(n bigint, salt int) returns float8 language sql immutable
  return (hashint8extended(n, ${seed}::bigint * 1000 + salt) & 9223372036854775807)::float8 / 9223372036854775808::float8;
  create function pg_temp.one_of(words text[], n bigint, salt int) returns text language sql immutable
  return words[1 + floor(pg_temp.dice(n, salt) * cardinality(words))::int];
  create function pg_temp.place(n bigint) returns text language sql immutable
  return pg_temp.one_of(${list(words.first)}, n, 1) || ' ' || pg_temp.one_of(${list(words.second)}, n, 2);
  create function pg_temp.person(n bigint) returns text language sql immutable
  return pg_temp.one_of(${list(words.family)}, n, 3) || ' ' || pg_temp.one_of(${list(words.middle)}, n, 4) || ' '
    || pg_temp.one_of(${list(words.given)}, n, 5);
  create function pg_temp.province(n int) returns text language sql immutable
  return (${list(words.provinces)})[n]`;

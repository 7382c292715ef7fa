import { signIn } from "../api/sign-in.mjs";

/** How many sign in to read, and how many to submit. */
export const readers = Number(process.env.READERS ?? 200);
export const submitters = Number(process.env.SUBMITTERS ?? 50);

/** Who reads: a few at the top, most at grassroots committees. */
const readersSql = `
  with placed as (
    (select organisation_id, 1 as n from organisation_year where year = $1 and parent_id is null)
    union all (select organisation_id, 2 from organisation_year where year = $1 and level = 'PROVINCE' order by 1 limit 9)
    union all (select organisation_id, 3 from organisation_year where year = $1 and level = 'DISTRICT' order by 1 limit 40)
    union all (select organisation_id, 4 from organisation_year where year = $1 and level = 'GRASSROOTS' order by 1 limit 400))
  select organisation_id, 'VIEWER' as role from placed order by n, organisation_id limit $2`;

/** On the last day the committees above have sent nothing yet: what they sent would take in what is submitted here. */
const notYetSql = `
  update submission s set submitted_at = null, received_at = null
    from organisation_year o where s.year = $1 and o.year = s.year and o.organisation_id = s.organisation_id and o.child_count > 0`;

/** Who submits: cells that rated themselves and have not sent their results, with what each result is proposed as. */
const submittersSql = `
  select c.organisation_id, 'EDITOR' as role, json_agg(json_build_object('id', c.id::text, 'version', c.version, 'tier', c.self_tier) order by c.id) as results
    from classification c
    join submission s on s.year = c.year and s.organisation_id = c.organisation_id and s.submitted_at is null
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id and o.child_count = 0
   where c.year = $1 and c.state = 'SELF_RATED' and c.not_rated_reason is null
   group by c.organisation_id order by c.organisation_id limit $2`;

/** An account with the password of the made-up country's others. */
const accountSql = `
  with a as (insert into account (username, display_name, password_hash, locale)
    select $1, $1, password_hash, 'vi' from account order by id limit 1 returning id)
  insert into account_grant (account_id, organisation_id, role) select id, $2, $3 from a`;

/** Makes the accounts and signs them in; each with the cookie of its browser and where it stands. */
export async function peopleOf(database, url, year) {
  const reading = await signedIn(database, url, "doc", (await database.query(readersSql, [year, readers])).rows);
  return { reading, submitting: await submittersOf(database, url, year, submitters) };
}

/** Makes accounts of cells that have still to send their results, and signs them in; each with what its results are proposed as. */
export async function submittersOf(database, url, year, count) {
  await database.query(notYetSql, [year]);
  return signedIn(database, url, "nop", (await database.query(submittersSql, [year, count])).rows);
}

async function signedIn(database, url, prefix, places) {
  const people = [];
  for (const [index, place] of places.entries()) {
    const username = `${prefix}${index + 1}`;
    await database.query(accountSql, [username, place.organisation_id, place.role]);
    people.push({ ...place, cookie: await signIn(url, username) });
  }
  return people;
}

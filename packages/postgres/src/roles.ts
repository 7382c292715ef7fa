import type { Client } from "pg";

/** The product's role and database. Not a superuser: row security must bind it as it would on any other server. */
const product = "xep_loai";

/** Address of the product's database on a server of this machine. */
export function productUrl(port: number, password: string): string {
  return `postgresql://${product}:${password}@127.0.0.1:${port}/${product}`;
}

/** Address for the superuser, used to make the product's role and database and for nothing else. */
export function superuserUrl(port: number, password: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** Makes the product's role and database where they do not exist yet. */
export async function provision(superuser: Client, password: string): Promise<void> {
  const { rows } = await superuser.query("select 1 from pg_database where datname = $1", [product]);
  if (rows.length > 0) return;
  await superuser.query(`drop role if exists ${product}`);
  await superuser.query(`create role ${product} login createdb createrole password '${password}'`);
  await superuser.query(`create database ${product} owner ${product}`);
}

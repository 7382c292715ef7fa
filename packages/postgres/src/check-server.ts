import { Client } from "pg";
import type { Bilingual } from "./problem.ts";

/** One thing a PostgreSQL server lacks for the product, in both languages. */
export interface Complaint extends Bilingual {
  readonly code: string;
}

/** What the product's migrations create. */
const extensions = ["btree_gist", "pg_trgm", "unaccent"];

/** All the reasons why the product cannot work on the database of `url`; none means that it can. */
export async function checkServer(url: string): Promise<Complaint[]> {
  try {
    const facts = await ask(url);
    return questions.flatMap((question) => question(facts) ?? []);
  } catch (error) {
    return [unreachable(url, error)];
  }
}

interface Facts {
  version: number;
  versionName: string;
  user: string;
  database: string;
  encoding: string;
  mayCreate: boolean;
  mayCreateRoles: boolean;
  hasVietnamese: boolean;
  extensions: string[];
}

async function ask(url: string): Promise<Facts> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Facts>(inquiry, [extensions]);
    return rows[0] as Facts;
  } finally {
    await client.end();
  }
}

/** An extension can be had when it is installed, or there to be created by us: trusted ones by any who may create. */
const inquiry = `
  select current_setting('server_version_num')::int as version,
         current_setting('server_version') as "versionName",
         current_user::text as "user",
         current_database()::text as database,
         current_setting('server_encoding') as encoding,
         has_database_privilege(current_database(), 'CREATE') as "mayCreate",
         rolsuper or rolcreaterole as "mayCreateRoles",
         exists (select from pg_collation where collname = 'vi-VN-x-icu') as "hasVietnamese",
         array(select distinct name::text from pg_available_extension_versions
                where name = any ($1::text[]) and (installed or trusted or rolsuper)) as extensions
    from pg_roles where rolname = current_user`;

type Question = (facts: Facts) => Complaint | undefined;

const questions: Question[] = [
  ({ version, versionName }) => {
    if (version >= 150_000) return undefined;
    return {
      code: "TOO_OLD",
      vi: `Máy chủ là PostgreSQL ${versionName}; cần từ 15 trở lên.`,
      en: `The server is PostgreSQL ${versionName}; 15 or later is needed.`,
    };
  },
  ({ encoding }) => {
    if (encoding === "UTF8") return undefined;
    return {
      code: "NOT_UTF8",
      vi: `Cơ sở dữ liệu dùng mã ${encoding}; cần UTF8 để ghi tiếng Việt.`,
      en: `The database is encoded in ${encoding}; Vietnamese needs UTF8.`,
    };
  },
  ({ hasVietnamese }) => {
    if (hasVietnamese) return undefined;
    return {
      code: "NO_VIETNAMESE_ORDER",
      vi: "Máy chủ không có thứ tự chữ vi-VN-x-icu (PostgreSQL được dựng không kèm ICU).",
      en: "The server has no collation vi-VN-x-icu (its PostgreSQL was built without ICU).",
    };
  },
  ({ mayCreate, user, database }) => {
    if (mayCreate) return undefined;
    return {
      code: "MAY_NOT_CREATE",
      vi: `Vai trò ${user} không được tạo bảng. Người quản trị chạy: GRANT CREATE ON DATABASE "${database}" TO "${user}";`,
      en: `Role ${user} may not create. Let an administrator run: GRANT CREATE ON DATABASE "${database}" TO "${user}";`,
    };
  },
  ({ mayCreateRoles, user }) => {
    if (mayCreateRoles) return undefined;
    return {
      code: "MAY_NOT_CREATE_ROLES",
      vi: `Vai trò ${user} không được tạo vai trò, cần cho phân quyền theo dòng. Người quản trị chạy: ALTER ROLE "${user}" CREATEROLE;`,
      en: `Role ${user} may not create roles, which row security needs. Let an administrator run: ALTER ROLE "${user}" CREATEROLE;`,
    };
  },
  ({ extensions: available }) => {
    const missing = extensions.filter((name) => !available.includes(name)).join(", ");
    if (missing === "") return undefined;
    return {
      code: "NO_EXTENSION",
      vi: `Không cài được phần mở rộng: ${missing} (gói postgresql-contrib, hoặc quyền của người quản trị).`,
      en: `Extensions cannot be created: ${missing} (package postgresql-contrib, or an administrator's privilege).`,
    };
  },
];

function unreachable(url: string, error: unknown): Complaint {
  const reason = error instanceof Error ? error.message || error.name : String(error);
  const where = withoutPassword(url);
  return {
    code: "UNREACHABLE",
    vi: `Không kết nối được PostgreSQL tại ${where}: ${reason}`,
    en: `PostgreSQL at ${where} cannot be reached: ${reason}`,
  };
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return "DATABASE_URL";
  const shown = new URL(url);
  shown.password = "";
  return shown.href;
}

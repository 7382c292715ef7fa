import type { Bilingual } from "./problem.ts";
import { neededExtensions, type ServerFacts } from "./server-facts.ts";

/** One thing a PostgreSQL server lacks for the product, in both languages. */
export interface Complaint extends Bilingual {
  readonly code: string;
}

/** Everything these facts lack; nothing means that the product can work. */
export function complaintsAbout(facts: ServerFacts): Complaint[] {
  return questions.flatMap((question) => question(facts) ?? []);
}

type Question = (facts: ServerFacts) => Complaint | undefined;

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
    const missing = neededExtensions.filter((name) => !available.includes(name)).join(", ");
    if (missing === "") return undefined;
    return {
      code: "NO_EXTENSION",
      vi: `Không cài được phần mở rộng: ${missing} (gói postgresql-contrib, hoặc quyền của người quản trị).`,
      en: `Extensions cannot be created: ${missing} (package postgresql-contrib, or an administrator's privilege).`,
    };
  },
];

import { type Complaint, complaintsAbout } from "./complaints.ts";
import { askServer } from "./server-facts.ts";

/** All the reasons why the product cannot work on the database of `url`; none means that it can. */
export async function checkServer(url: string): Promise<Complaint[]> {
  if (!URL.canParse(url)) return [notAnAddress];
  try {
    return complaintsAbout(await askServer(url));
  } catch (error) {
    return [unreachable(url, error)];
  }
}

const notAnAddress: Complaint = {
  code: "NOT_AN_ADDRESS",
  vi: "Không phải là địa chỉ máy chủ; dạng đúng: postgresql://vai_trò:mật_khẩu@máy:5432/cơ_sở_dữ_liệu",
  en: "This is not the address of a server; it looks like postgresql://role:password@host:5432/database",
};

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
  const shown = new URL(url);
  shown.password = "";
  return shown.href;
}

import { type Complaint, complaintsAbout } from "./complaints.ts";
import { askServer } from "./server-facts.ts";

/** All the reasons why the product cannot work on the database of `url`; none means that it can. */
export async function checkServer(url: string): Promise<Complaint[]> {
  try {
    return complaintsAbout(await askServer(url));
  } catch (error) {
    return [unreachable(url, error)];
  }
}

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

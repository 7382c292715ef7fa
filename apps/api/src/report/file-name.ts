import { fileSystemName } from "../shared/attachment.ts";
import type { Extract } from "./extract.service.ts";

/** «R2 Kết quả … – Tỉnh ủy Bình Định – 2020.xlsx», without what a file system would not take. */
export function fileName({ source, organisation, locale }: Extract, format: string): string {
  const name = `${source.id} ${source.title[locale]} – ${organisation.name} – ${organisation.year}`;
  return `${fileSystemName(name)}.${format}`;
}

import type { I18nProvider, TranslationMessages } from "ra-core";
import polyglotI18nProvider from "ra-i18n-polyglot";
import { reactAdminVi } from "../i18n/reactAdmin.vi.ts";
import { vi } from "../i18n/vi.ts";

const vietnamese: TranslationMessages = { ...reactAdminVi, ...vi };

/** English comes when it is asked for. */
async function english(): Promise<TranslationMessages> {
  const [{ default: reactAdmin }, { en }] = await Promise.all([import("ra-language-english"), import("../i18n/en.ts")]);
  return { ...reactAdmin, ...en };
}

export const locales = [
  { locale: "vi", name: "Tiếng Việt" },
  { locale: "en", name: "English" },
] as const;

export const i18nProvider: I18nProvider = polyglotI18nProvider(
  (locale) => (locale === "en" ? english() : vietnamese),
  "vi",
  [...locales],
);

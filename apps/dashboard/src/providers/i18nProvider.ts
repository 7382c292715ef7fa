import type { I18nProvider, TranslationMessages } from "ra-core";
import polyglotI18nProvider from "ra-i18n-polyglot";
import { reactAdminVi } from "../i18n/reactAdmin.vi.ts";
import { shell } from "../i18n/vi/shell.ts";
import { signIn } from "../i18n/vi/signIn.ts";
import { states } from "../i18n/vi/states.ts";

/** To sign in few words are needed. */
let vietnamese: TranslationMessages = { ...reactAdminVi, shell, signIn, states };

/** The words of the pages come with the pages. */
export async function bringWords(): Promise<void> {
  const { vi } = await import("../i18n/vi.ts");
  vietnamese = { ...reactAdminVi, ...vi };
  if (i18nProvider.getLocale() === "vi") await i18nProvider.changeLocale("vi");
}

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

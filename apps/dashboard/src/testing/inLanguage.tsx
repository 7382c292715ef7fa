import { render } from "@testing-library/react";
import { I18nContextProvider, memoryStore, StoreContextProvider } from "ra-core";
import polyglotI18nProvider from "ra-i18n-polyglot";
import type { ReactElement } from "react";
import { MemoryRouter } from "react-router";
import { en } from "../i18n/en.ts";
import { reactAdminVi } from "../i18n/reactAdmin.vi.ts";
import type { Locale } from "../i18n/useText.ts";
import { vi } from "../i18n/vi.ts";

const messages = { vi: { ...reactAdminVi, ...vi }, en: { ...reactAdminVi, ...en } };

export const i18nIn = (locale: Locale) => polyglotI18nProvider(() => messages[locale], locale);

/** Renders as a user of that language sees it. */
export function renderIn(locale: Locale, element: ReactElement) {
  return render(
    <MemoryRouter>
      <StoreContextProvider value={memoryStore({ locale })}>
        <I18nContextProvider value={i18nIn(locale)}>{element}</I18nContextProvider>
      </StoreContextProvider>
    </MemoryRouter>,
  );
}

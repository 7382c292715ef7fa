import { QueryClient } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { CoreAdminContext, memoryStore } from "ra-core";
import type { ReactElement } from "react";
import { MemoryRouter } from "react-router";
import { vi } from "vitest";
import type { Locale } from "../i18n/useText.ts";
import { ContextSlot, ContextSlotPlace } from "../layout/contextSlot.tsx";
import { dataProvider } from "../providers/dataProvider.ts";
import { ViewGate } from "../view/ViewGate.tsx";
import { i18nIn } from "./inLanguage.tsx";
import { cycles, organisation, viewer } from "./samplePage.ts";

/** What the API answers, by the name of the field asked for; a value with `__typename` is one of several kinds of answer. */
type Answers = Readonly<Record<string, object>>;

interface Page {
  readonly locale?: Locale;
  /** Address of the page, with what it looks at. */
  readonly at: string;
  readonly element: ReactElement;
  readonly answers: Answers;
}

/** Opens a page as a signed-in user sees it; what is not in `answers` the server fails to answer. */
export function renderPage({ locale = "vi", at, element, answers }: Page) {
  vi.stubGlobal("fetch", vi.fn(answering({ viewer, cycles, organisation, ...answers })));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <MemoryRouter initialEntries={[at]}>
      <CoreAdminContext
        dataProvider={dataProvider}
        i18nProvider={i18nIn(locale)}
        queryClient={client}
        store={memoryStore({ locale })}
      >
        <ContextSlot>
          <ContextSlotPlace className={undefined} />
          <ViewGate>{element}</ViewGate>
        </ContextSlot>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}

const answering =
  (answers: Answers) =>
  async (_path: string, { body }: { body: string }): Promise<Response> => {
    const { query } = JSON.parse(body) as { query: string };
    const operation = query.slice(query.search(/(query|mutation) /));
    const [, alias, field = ""] = /\{\s*(?:(\w+): )?(\w+)/.exec(operation) ?? [];
    const answer = answers[field];
    return answer
      ? Response.json({ data: { [alias ?? field]: answer } })
      : Response.json({ errors: [{ message: field }] });
  };

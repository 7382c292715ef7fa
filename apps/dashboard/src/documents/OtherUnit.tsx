import { Suspense } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { OrganisationSearch } from "../organisations/index.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { othersIn } from "../view/view.ts";
import styles from "./Documents.module.css";

/** Looks at the same page of another unit. */
export function OtherUnit() {
  const { year } = useView();
  const link = useViewLink();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  return (
    <div className={styles.search}>
      <Suspense>
        <OrganisationSearch
          year={year}
          onChoose={({ organisation }) =>
            void navigate(link(pathname, { organisationId: organisation.id }, othersIn(search)))
          }
        />
      </Suspense>
    </div>
  );
}

import Button from "@mui/material/Button";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import type { Member } from "../../providers/queries/members.ts";
import { enterers } from "../../view/enterers.ts";
import { useMay } from "../../view/useMay.ts";
import { PeopleActDialog } from "./PeopleActDialog.tsx";
import type { ChosenAct } from "./peopleActs.ts";
import { useNewestYear } from "./useNewestYear.ts";

interface Item {
  readonly name: string;
  readonly chosen: ChosenAct;
}

/** «Thay đổi»: the acts on a member, for who enters at the cell or above it. */
export function ActMenu({ member }: { member: Member }) {
  const text = useText();
  const items = useItems(member);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [chosen, setChosen] = useState<ChosenAct | null>(null);
  const cell = member.stays.find(({ temporary }) => !temporary)?.organisation.id ?? "";
  const may = useMay(enterers, { organisationId: cell, year: useNewestYear() });
  if (!may) return null;
  return (
    <>
      <Button variant="contained" size="small" aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {text("peopleActs.change")}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {items.map((item) => (
          <MenuItem
            key={item.name}
            onClick={() => {
              setAnchor(null);
              setChosen(item.chosen);
            }}
            sx={{ whiteSpace: "normal" }}
          >
            {item.name}
          </MenuItem>
        ))}
      </Menu>
      {chosen && <PeopleActDialog chosen={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

/** Of who is a member no longer only what is recorded can be corrected. */
function useItems(member: Member): readonly Item[] {
  const text = useText();
  const correct: Item = { name: text("peopleActs.act.CORRECT"), chosen: { act: "CORRECT", member } };
  if (member.leftOn !== null) return [correct];
  const posts = member.posts.filter(({ until }) => until === null);
  return [
    { name: text("peopleActs.act.TRANSFER"), chosen: { act: "TRANSFER", member } },
    { name: text("peopleActs.act.APPOINT"), chosen: { act: "APPOINT", member, unit: null } },
    ...posts.map(({ id, version, title }): Item => {
      const chosen = { act: "END_POST", ending: { id, version, name: `${member.fullName}, ${title}` } } as const;
      return { name: text("peopleActs.endOf", { title }), chosen };
    }),
    correct,
    { name: text("peopleActs.act.LEAVE"), chosen: { act: "LEAVE", member } },
  ];
}

import Button from "@mui/material/Button";
import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Inspection } from "../providers/queries/inspection.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Inspections.module.css";
import { TeamDialog } from "./TeamDialog.tsx";

interface TeamPanelProps {
  readonly inspection: Inspection;
  readonly may: boolean;
}

/** The decision on the team and its members; the announcement of the schedule. */
export function TeamPanel({ inspection, may }: TeamPanelProps) {
  const text = useText();
  const { date } = useFigures();
  const [isOpen, setOpen] = useState(false);
  const { team, schedule } = inspection;
  return (
    <Panel
      title={text("inspections.team.title")}
      act={
        may && (
          <Button onClick={() => setOpen(true)}>{text(team ? "inspections.team.edit" : "inspections.team.act")}</Button>
        )
      }
    >
      {team ? <Team team={team} /> : <p className={styles.plain}>{text("inspections.team.none")}</p>}
      <p className={styles.plain}>
        {schedule
          ? text("inspections.team.schedule", { number: schedule.number, day: date(schedule.issuedOn) })
          : text("inspections.team.noSchedule")}
      </p>
      {isOpen && <TeamDialog inspection={inspection} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function Team({ team }: { team: NonNullable<Inspection["team"]> }) {
  const text = useText();
  const { date } = useFigures();
  const [head, ...others] = team.members;
  return (
    <>
      <p className={styles.plain}>
        {text("inspections.team.decision", { number: team.number, day: date(team.decidedOn), by: team.decidedBy })}
      </p>
      <ul className={styles.members}>
        {head && (
          <li>
            {head.name}, {head.post} ({text("inspections.team.head")})
          </li>
        )}
        {others.map(({ name, post }) => (
          <li key={name}>
            {name}, {post}
          </li>
        ))}
      </ul>
    </>
  );
}

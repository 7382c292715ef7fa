import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Member } from "../providers/queries/members.ts";
import { useDecisionOnFile } from "../view/useDecisionOnFile.ts";
import styles from "./People.module.css";

/** Days and standing of a member; what never was is left out. */
export function MemberFacts({ member }: { member: Member }) {
  const text = useText();
  const { date } = useFigures();
  const onFile = useDecisionOnFile();
  const { birthDate, admittedOn, officialOn, isCivilServant, exemptFrom, suspendedFrom, suspendedUntil, leftOn } =
    member;
  const { exemptDecision, suspensionDecision } = member;
  const leftText = member.leftReason && `${date(leftOn)} (${text(`peopleActs.reason.${member.leftReason}`)})`;
  const facts = [
    ["born", birthDate && date(birthDate)],
    ["admittedOn", date(admittedOn)],
    ["officialOn", officialOn && date(officialOn)],
    ["servant", text(isCivilServant ? "people.isServant" : "people.noServant")],
    ["exemptFrom", exemptFrom && date(exemptFrom)],
    ["exemptDecision", exemptFrom && onFile(exemptDecision)],
    ["suspendedFrom", suspendedFrom && date(suspendedFrom)],
    ["suspendedUntil", suspendedUntil && date(suspendedUntil)],
    ["suspensionDecision", suspendedFrom && onFile(suspensionDecision)],
    ["leftOn", leftOn && leftText],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{text(`people.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

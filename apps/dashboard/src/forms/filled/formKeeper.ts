import { isChangedMeanwhile, Refused } from "../../providers/problem.ts";
import { askFilledForm, type FilledForm, type FilledItem } from "../../providers/queries/filledForm.ts";
import { signedIn } from "../../providers/signedIn.ts";
import { type Draft, isClash, isSame, itemIn, type Keeping } from "./drafts.ts";
import { keepItem } from "./keepItem.ts";

const pause = 1_500;
const again = 10_000;

/** What a page shows of the keeping. */
export interface Kept {
  readonly drafts: ReadonlyMap<string, Draft>;
  /** What somebody else wrote where one types. */
  readonly clashes: ReadonlyMap<string, FilledItem>;
  readonly problems: ReadonlyMap<string, Refused>;
  readonly keeping: Keeping;
}

/**
 * Keeps a form as it is typed, place by place, one request at a time. What could not be sent stays in its box and is sent again by
 * itself; where somebody else wrote at the same place both are shown, and nothing is overwritten unasked.
 */
export class FormKeeper {
  form: FilledForm;
  kept: Kept = { drafts: new Map(), clashes: new Map(), problems: new Map(), keeping: { kind: "IDLE" } };
  private readonly typist = signedIn();
  private isRunning = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly onAnswer: (form: FilledForm, isAllKept: boolean) => void;

  constructor(form: FilledForm, onAnswer: (form: FilledForm, isAllKept: boolean) => void) {
    this.form = form;
    this.onAnswer = onAnswer;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): Kept => this.kept;

  private show(change: Partial<Kept>): void {
    this.kept = { ...this.kept, ...change };
    for (const listener of this.listeners) listener();
  }

  private set<K extends "drafts" | "clashes" | "problems">(where: K, id: string, value: unknown): void {
    const next = new Map<string, unknown>(this.kept[where]);
    if (value === undefined) next.delete(id);
    else next.set(id, value);
    this.show({ [where]: next });
  }

  /** `isDone`: it was chosen, there is no pause to wait for. */
  type = (id: string, value: unknown, isDone = false): void => {
    const there = itemIn(this.form, id);
    const known = this.kept.drafts.get(id);
    if (known === undefined && isSame(value, there?.value)) return;
    const { before, version } = known ?? { before: there?.value ?? null, version: there?.version ?? 0 };
    this.set("drafts", id, { value, before, version });
    this.set("problems", id, undefined);
    if (this.kept.keeping.kind !== "PROBLEM") this.show({ keeping: { kind: "TYPING" } });
    this.later(isDone ? 0 : pause);
  };

  private later(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private next(): [string, Draft] | undefined {
    return [...this.kept.drafts].find(([id]) => !this.isHeldUp(id));
  }

  /** Sends what waits, now. */
  flush = async (): Promise<void> => {
    // Somebody else has signed in here since: nothing is entered in their name.
    if (signedIn() !== this.typist) this.show({ drafts: new Map() });
    const next = this.next();
    if (this.isRunning || next === undefined) return;
    clearTimeout(this.timer);
    this.isRunning = true;
    this.show({ keeping: { kind: "KEEPING" } });
    try {
      await this.send(...next);
      this.show({ keeping: this.isHeldUp(next[0]) ? { kind: "ASKED" } : { kind: "KEPT", at: new Date() } });
    } catch (problem) {
      this.show({ keeping: { kind: "PROBLEM", problem: problem as Error } });
      this.isRunning = false;
      return this.later(again);
    }
    this.isRunning = false;
    await this.flush();
  };

  private isHeldUp(id: string): boolean {
    return this.kept.clashes.has(id) || this.kept.problems.has(id);
  }

  private async send(id: string, draft: Draft): Promise<void> {
    try {
      this.answered(id, draft, await keepItem(this.form, id, draft));
    } catch (problem) {
      if (isChangedMeanwhile(problem)) return this.answered(id, draft, await askFilledForm(this.form));
      if (!isOfValue(problem)) throw problem;
      this.set("problems", id, problem);
    }
  }

  private answered(id: string, sent: Draft, form: FilledForm): void {
    this.form = form;
    const there = itemIn(form, id);
    const typed = this.kept.drafts.get(id);
    if (there === undefined || typed === undefined) return;
    if (isClash(sent, there)) this.set("clashes", id, there);
    else if (isSame(typed.value, there.value)) this.set("drafts", id, undefined);
    else this.set("drafts", id, { ...typed, before: there.value, version: there.version });
    this.onAnswer(form, this.kept.drafts.size === 0);
  }

  /** One of the two texts stays. */
  settle = (id: string, keepsOwn: boolean): void => {
    const there = itemIn(this.form, id);
    const own = this.kept.drafts.get(id);
    this.set("clashes", id, undefined);
    const isKept = keepsOwn && own !== undefined && there !== undefined;
    this.set("drafts", id, isKept ? { ...own, before: there.value, version: there.version } : undefined);
    void this.flush();
  };
}

const isOfValue = (problem: unknown): problem is Refused =>
  problem instanceof Refused && problem.problems.some(({ path }) => path !== "classificationId" && path !== "id");

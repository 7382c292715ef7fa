interface ChangeProps {
  /** −1 down, 0 unchanged, 1 up. */
  readonly direction: -1 | 0 | 1;
  readonly children: string;
}

const arrow = { [-1]: "▼", 0: "=", 1: "▲" } as const;

/** A change against last year: an arrow and the signed figure. No colour: up is not always good. */
export function Change({ direction, children }: ChangeProps) {
  return (
    <span style={{ whiteSpace: "nowrap", color: "var(--quiet)" }}>
      <span aria-hidden style={{ fontSize: "0.8em" }}>
        {arrow[direction]}{" "}
      </span>
      {children}
    </span>
  );
}

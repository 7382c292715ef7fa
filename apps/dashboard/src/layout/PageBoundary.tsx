import { Component, type ReactNode } from "react";
import { useLocation } from "react-router";
import { BrokenPage } from "./BrokenPage.tsx";

interface Props {
  readonly children: ReactNode;
}

/** A page that breaks does not take the shell with it; the next address starts afresh. */
export function PageBoundary({ children }: Props) {
  return <Boundary key={useLocation().pathname}>{children}</Boundary>;
}

class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

import { Component, type ReactNode } from "react";
import { useLocation } from "react-router";

interface Props {
  readonly children: ReactNode;
  /** Shown in place of what broke. */
  readonly instead: ReactNode;
}

/** What breaks does not take the rest of the page with it; the next address starts afresh. */
export function PageBoundary(props: Props) {
  return <Boundary at={useLocation().key} {...props} />;
}

class Boundary extends Component<Props & { readonly at: string }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidUpdate({ at }: { readonly at: string }): void {
    if (this.state.broken && at !== this.props.at) this.setState({ broken: false });
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}

import { Component, type ReactNode } from 'react';
import { tryAgain } from './lazy-part.ts';

interface Props {
  readonly children: ReactNode;
  /** What stands there instead; it may let the reader open the part again. */
  readonly fallback: ReactNode | ((reopen: () => void) => ReactNode);
}

/** Shows something else in the place of a part that broke, and leaves the rest of the page as it is. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentWillUnmount(): void {
    if (this.state.failed) tryAgain();
  }

  reopen = (): void => {
    tryAgain();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    const { children, fallback } = this.props;
    if (!this.state.failed) return children;
    return typeof fallback === 'function' ? fallback(this.reopen) : fallback;
  }
}

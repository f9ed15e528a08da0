import { Component, type ReactNode, Suspense } from 'react';
import { ErrorNote } from './error-note.tsx';

interface BoundaryProps {
  /** Shown while the content is loading. */
  fallback?: ReactNode;
  children: ReactNode;
}

/** Shows an error with a retry in place of content that fails, so that the rest of the widget stays. */
export class Boundary extends Component<BoundaryProps, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { fallback, children } = this.props;
    if (this.state.error) return <ErrorNote error={this.state.error} onRetry={() => this.setState({ error: null })} />;
    return <Suspense fallback={fallback}>{children}</Suspense>;
  }
}

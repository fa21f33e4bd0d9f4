import { Component, type ReactNode } from 'react';
import { NoWebGLError } from './createRenderer.js';

interface NoWebGLBoundaryProps {
  /** Shown instead of the children where the browser cannot draw. */
  readonly fallback: ReactNode;
  readonly onNoWebGL: (error: NoWebGLError) => void;
  readonly children: ReactNode;
}

interface NoWebGLBoundaryState {
  readonly error: unknown;
}

/** Puts something that needs no WebGL in the place of a stage that could not be made. Other errors pass through. */
export class NoWebGLBoundary extends Component<NoWebGLBoundaryProps, NoWebGLBoundaryState> {
  override state: NoWebGLBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): NoWebGLBoundaryState {
    return { error };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof NoWebGLError) this.props.onNoWebGL(error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof NoWebGLError) return this.props.fallback;
    throw error;
  }
}

import { useThree } from '@react-three/fiber';
import { Component, lazy, Suspense, useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import type { ExhibitManager } from './ExhibitManager.js';
import type { ExhibitSlot } from './ExhibitSlot.js';
import { LiveHostContext, type LiveProps } from './liveView.js';

/** Finds the module of a checkpoint's moving part; the app knows where the collection lies. */
export type LoadLive = (id: string) => Promise<ComponentType<LiveProps>>;

const liveComponents = new Map<string, ComponentType<LiveProps>>();

function liveComponent(id: string, loadLive: LoadLive): ComponentType<LiveProps> {
  const known = liveComponents.get(id);
  if (known) return known;
  const component = lazy(async () => ({ default: await loadLive(id) }));
  liveComponents.set(id, component);
  return component;
}

interface LiveBoundaryProps {
  readonly slot: ExhibitSlot;
  readonly onFailure: (slot: ExhibitSlot, error: unknown) => void;
  readonly children: ReactNode;
}

/** Keeps a broken moving part from taking the stage down with it. */
class LiveBoundary extends Component<LiveBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.slot.liveReady = true;
    this.props.onFailure(this.props.slot, error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

/** Lets the moving part be seen once the graphics card has made its programs: no frame is held up for them. */
function LiveReady({ slot }: { readonly slot: ExhibitSlot }): null {
  const { gl, camera, scene } = useThree();
  useEffect(() => {
    let gone = false;
    const show = () => {
      if (gone) return;
      slot.liveReady = true;
      slot.invalidate();
    };
    // A program that cannot be made is told of when it is drawn with.
    gl.compileAsync(slot.group, camera, scene).then(show, show);
    return () => {
      gone = true;
    };
  }, [slot, gl, camera, scene]);
  return null;
}

interface ExhibitsProps {
  readonly manager: ExhibitManager;
  readonly loadLive: LoadLive;
  readonly onLiveFailure: (slot: ExhibitSlot, error: unknown) => void;
}

/** Mounts the groups of the exhibits and, lazily, their moving parts. Renders only when the set changes. */
export function Exhibits({ manager, loadLive, onLiveFailure }: ExhibitsProps): ReactNode {
  const slots = useSyncExternalStore(manager.subscribe, manager.getSlots);
  return slots.map((slot) => {
    if (!slot.isLiveDue) return <primitive key={slot.id} object={slot.group} dispose={null} />;
    const Live = liveComponent(slot.entry.id, loadLive);
    return (
      <primitive key={slot.id} object={slot.group} dispose={null}>
        <LiveHostContext.Provider value={slot}>
          <LiveBoundary slot={slot} onFailure={onLiveFailure}>
            <Suspense fallback={null}>
              <Live entry={slot.entry} />
              <LiveReady slot={slot} />
            </Suspense>
          </LiveBoundary>
        </LiveHostContext.Provider>
      </primitive>
    );
  });
}

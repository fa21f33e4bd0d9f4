import type { ComponentType } from 'react';
import type { LiveProps } from '../stage/exhibits/liveView.js';

type LiveModule = { readonly Live: ComponentType<LiveProps> };

const modules = import.meta.glob<LiveModule>('/models/*/*/live.tsx');
const byId = new Map(Object.entries(modules).map(([path, load]) => [path.split('/').at(-2) ?? '', load]));

/** Loads the moving part of a checkpoint. */
export async function loadLive(id: string): Promise<ComponentType<LiveProps>> {
  const load = byId.get(id);
  if (!load) throw new Error(`Checkpoint "${id}" has no live.tsx`);
  return (await load()).Live;
}

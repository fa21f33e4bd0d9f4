import { Canvas, useFrame } from '@react-three/fiber';
import { createRoot } from 'react-dom/client';

declare global {
  interface Window {
    emptyFrames?: number;
  }
}

/** What any page with react-three-fiber must at least do: the measure that load and frame times are held against. */
const Counter = () => {
  useFrame(() => {
    window.emptyFrames = (window.emptyFrames ?? 0) + 1;
  });
  return null;
};

const root = document.getElementById('root');
if (!root) throw new Error('no #root');
createRoot(root).render(
  <Canvas frameloop="always">
    <Counter />
  </Canvas>,
);

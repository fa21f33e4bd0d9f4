import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import { BufferAttribute, BufferGeometry, Group, Points, Sphere, Vector3, type ShaderMaterial } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { useLiveFrame, type LiveProps, type LiveView } from '../../../src/stage/exhibits/liveView.js';
import { DecadePoints } from '../../../src/stage/sky/DecadePoints.js';
import { createGrainMaterial, setScreen, setUniform } from '../../../src/stage/sky/grainMaterial.js';
import { createDisc, type Disc } from './disc.js';
import { galaxyPoints } from './galaxyPoints.js';
import { SUN_PLACE, UNIT_M } from './spiralArms.js';

const GRAINS = 70_000;

interface Galaxy {
  readonly group: Group;
  readonly disc: Disc;
  readonly grains: ShaderMaterial;
  readonly sun: ShaderMaterial;
  readonly around: DecadePoints;
  readonly dispose: () => void;
}

function points(positions: Float32Array, looks: Uint8Array, material: ShaderMaterial, name: string): Points {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('look', new BufferAttribute(looks, 4, true));
  geometry.boundingSphere = new Sphere(new Vector3(), Number.POSITIVE_INFINITY);
  const made = new Points(geometry, material);
  made.name = name;
  made.frustumCulled = false;
  made.userData.measured = false;
  return made;
}

function build(): Galaxy {
  const group = new Group();
  const disc = createDisc();
  const grains = createGrainMaterial(0.01, 1.3, 9);
  const { positions, looks } = galaxyPoints(GRAINS);
  const stars = points(positions, looks, grains, 'stars-of-the-galaxy');
  const sun = createGrainMaterial(0.02, 9, 9);
  const marker = points(Float32Array.from(SUN_PLACE), Uint8Array.from([255, 214, 120, 255]), sun, 'suns-place');
  // The neighbourhood: grains as far apart as stars are, so that no decade between here and the galaxy is empty.
  const around = new DecadePoints({ from: 16.5, to: 19.5, perDecade: 1100, seed: 61, unitM: UNIT_M, look: 'stars', flattenFromM: 8e18 });
  around.group.position.fromArray(SUN_PLACE);
  group.add(disc.mesh, stars, marker, around.group);
  return {
    group,
    disc,
    grains,
    sun,
    around,
    dispose: () => {
      for (const part of [stars, marker]) part.geometry.dispose();
      grains.dispose();
      sun.dispose();
      disc.dispose();
      around.dispose();
    },
  };
}

/** The galaxy from outside: a reconstruction from traced arms, bar and disc, with the Sun's place marked. */
export function Live(_props: LiveProps): ReactNode {
  const galaxy = useMemo(build, []);
  const gl = useThree((state) => state.gl);
  useLiveFrame((view: LiveView) => {
    const { q } = view;
    galaxy.group.visible = q > 15.5;
    if (!galaxy.group.visible) return;
    const height = gl.domElement.clientHeight;
    const ratio = gl.getPixelRatio();
    setScreen(galaxy.grains, height, ratio);
    setScreen(galaxy.sun, height, ratio);
    galaxy.around.setScreen(height, ratio);
    const whole = view.fade * smoothstep(18, 19.3, q);
    const large = q > 17.8;
    galaxy.disc.mesh.visible = large;
    galaxy.disc.update(view, view.fade * (0.12 * smoothstep(18, 19.3, q) + 0.88 * smoothstep(19.6, 21, q)));
    // From far away many grains share a pixel: the sheet's light takes over.
    const crowd = Math.min(1, (view.apparentPx / 900) ** 1.3);
    setUniform(galaxy.grains, 'uAlpha', whole * 0.75 * crowd);
    setUniform(galaxy.sun, 'uAlpha', view.fade * smoothstep(18.6, 19.6, q) * (1 - smoothstep(21.6, 22.2, q)));
    galaxy.around.update(q, view.fade * smoothstep(15.8, 16.8, q) * (1 - smoothstep(19.4, 20.4, q)));
  });
  useEffect(() => galaxy.dispose, [galaxy]);
  return <primitive object={galaxy.group} dispose={null} />;
}

import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import { Group, type Object3D } from 'three';
import type { StageEngine } from '../StageEngine.js';
import { createProjection } from './createProjection.js';
import { MilkyWayPanorama } from './MilkyWayPanorama.js';
import { NearStars } from './NearStars.js';
import { PlanetOrbits } from './PlanetOrbits.js';
import { SkyBodies } from './SkyBodies.js';
import { fillSkyView } from './fillSkyView.js';
import { offerGlobes, type GlobeLender } from './globeLoans.js';
import { SkyHostContext, useSkyFrame, type SkyHost } from './skyHost.js';
import { createSkyView, type SkyFrame, type SkyView } from './SkyView.js';
import { SkyNames } from './SkyNames.js';
import { StarDiscs } from './StarDiscs.js';
import { StarField } from './StarField.js';
import { StarPlaces } from './StarPlaces.js';

/** Something of the sky that places itself for each frame. */
interface SkyThing {
  readonly object: Object3D;
  readonly update: (view: SkyView) => boolean | void;
  readonly dispose: () => void;
  readonly lender?: GlobeLender;
}

function SkyObject({ make }: { readonly make: (invalidate: () => void) => SkyThing }): ReactNode {
  // The host is told of loaded maps by a function that stays the same, so the thing is made once.
  const late = useMemo(() => ({ invalidate: () => undefined as void }), []);
  const thing = useMemo(() => make(() => late.invalidate()), [make, late]);
  const host = useSkyFrame((view) => thing.update(view));
  useEffect(() => {
    late.invalidate = host.invalidate;
  }, [late, host]);
  const scene = useThree((state) => state.scene);
  useEffect(() => (thing.lender ? offerGlobes(scene, thing.lender) : undefined), [scene, thing]);
  useEffect(() => () => thing.dispose(), [thing]);
  return <primitive object={thing.object} dispose={null} />;
}

const bodies = (invalidate: () => void): SkyThing => {
  const it = new SkyBodies(invalidate);
  return { object: it.group, update: (view) => it.update(view), dispose: () => it.dispose(), lender: it };
};
const stars = (invalidate: () => void): SkyThing => {
  const it = new StarField(invalidate);
  return { object: it.points, update: (view) => it.update(view), dispose: () => it.dispose() };
};
const panorama = (invalidate: () => void): SkyThing => {
  const it = new MilkyWayPanorama(invalidate);
  return { object: it.mesh, update: (view) => it.update(view), dispose: () => it.dispose() };
};
const nearStars = (invalidate: () => void): SkyThing => {
  const places = new StarPlaces();
  const points = new NearStars(places);
  const discs = new StarDiscs(places, invalidate);
  const object = new Group();
  object.add(points.points, discs.group);
  return {
    object,
    lender: discs,
    update: (view) => {
      places.takeDate(view.dateMs);
      points.update(view);
      discs.update(view);
    },
    dispose: () => {
      points.dispose();
      discs.dispose();
    },
  };
};
const orbits = (): SkyThing => {
  const it = new PlanetOrbits();
  return { object: it.lines, update: (view) => it.update(view), dispose: () => it.dispose() };
};

/** The names of what is no exhibit. */
function Names({ engine }: { readonly engine: StageEngine }): ReactNode {
  const canvas = useThree((state) => state.gl.domElement);
  const make = useMemo(
    () =>
      (invalidate: () => void): SkyThing => {
        const it = new SkyNames(canvas, invalidate);
        const project = createProjection(engine);
        return { object: it.mesh, update: (view) => it.update(view, project), dispose: () => it.dispose() };
      },
    [canvas, engine],
  );
  return <SkyObject make={make} />;
}

/** All of the sky that is no exhibit: bodies, stars, the Milky Way's band and the orbits. */
export function Sky({ engine }: { readonly engine: StageEngine }): ReactNode {
  const host = useMemo<SkyHost>(
    () => ({
      view: createSkyView(engine.world.tree, 'bench'),
      frames: new Set<SkyFrame>(),
      invalidate: () => engine.invalidate(),
    }),
    [engine],
  );
  useEffect(() => {
    const actor = (frame: StageEngine['frameView']): boolean => {
      fillSkyView(host.view, frame, engine);
      let moving = false;
      for (const call of host.frames) moving = call(host.view) === true || moving;
      return moving;
    };
    engine.actors.add(actor);
    engine.invalidate();
    return () => {
      engine.actors.delete(actor);
    };
  }, [engine, host]);
  return (
    <SkyHostContext.Provider value={host}>
      <SkyObject make={panorama} />
      <SkyObject make={stars} />
      <SkyObject make={orbits} />
      <SkyObject make={bodies} />
      <SkyObject make={nearStars} />
      <Names engine={engine} />
    </SkyHostContext.Provider>
  );
}

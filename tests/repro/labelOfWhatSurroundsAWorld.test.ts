import { Vector3 } from 'three';
import { expect, it } from 'vitest';
import { isBehindGlobe, type PlacedThing } from '../../src/stage/labels/collectLabels.js';

const thing = (frame: string, kind: 'diameter' | 'extent', sizeM: number, z: number): PlacedThing => ({
  entry: { place: { kind: 'sky', frame }, measure: kind === 'diameter' ? { kind, axis: 'x' } : { kind }, sizeM },
  centreRender: new Vector3(0, 0, z),
  radiusRender: sizeM / 2,
  view: { distanceM: 1 },
});

/** The geostationary orbit has the Earth's centre: the last bit of its distance said whether the Earth stood before it. */
it('a ring about the Earth has its label wherever the eye is, and the Moon below the horizon has none', () => {
  const eye = new Vector3(0.3, 0.2, 0.9);
  const earth = thing('earth', 'diameter', 0.1, -1);
  const moon = thing('moon', 'diameter', 0.03, -4);
  for (let step = 0; step < 200; step++) {
    eye.setFromSphericalCoords(1.3 + step / 70, 0.3 + step / 90, step / 7).add(earth.centreRender);
    const ring = thing('earth', 'extent', 0.66, -1);
    ring.centreRender.z += (step % 3 - 1) * 1e-16;
    expect(isBehindGlobe(ring, [earth, ring, moon], eye), `step ${String(step)}`).toBe(false);
  }
  eye.set(0, 0, 0);
  expect(isBehindGlobe(moon, [earth, moon], eye)).toBe(true);
  eye.set(1, 0, 0);
  expect(isBehindGlobe(moon, [earth, moon], eye)).toBe(false);
});

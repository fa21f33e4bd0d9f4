import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three';

const grids = new Map<string, BufferGeometry>();

/**
 * A polar grid whose vertices carry (cos azimuth, ring number, sin azimuth); the shader looks the ring up. Shared.
 * `step`: only each so-many-th of the `lastRing` + 1 rings has vertices; the first and the last always have.
 */
export function polarGrid(lastRing: number, sectors: number, step = 1): BufferGeometry {
  const key = `${lastRing}/${sectors}/${step}`;
  const rings = Math.ceil(lastRing / step) + 1;
  const known = grids.get(key);
  if (known) return known;
  const columns = sectors + 1;
  const positions = new Float32Array(rings * columns * 3);
  for (let ring = 0; ring < rings; ring++) {
    for (let column = 0; column < columns; column++) {
      // The last column repeats the first exactly, so that no slit opens between them.
      const azimuth = ((column % sectors) / sectors) * 2 * Math.PI;
      positions.set([Math.cos(azimuth), Math.min(ring * step, lastRing), Math.sin(azimuth)], (ring * columns + column) * 3);
    }
  }
  const index = new Uint16Array((rings - 1) * sectors * 6);
  let at = 0;
  for (let ring = 0; ring < rings - 1; ring++) {
    for (let column = 0; column < sectors; column++) {
      const a = ring * columns + column;
      index.set([a, a + 1, a + columns, a + 1, a + columns + 1, a + columns], at);
      at += 6;
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(index, 1));
  geometry.boundingSphere = new Sphere(new Vector3(), Number.POSITIVE_INFINITY);
  grids.set(key, geometry);
  return geometry;
}

import { mesh, type MaterialName, type Solid } from '../../kit/index.js';

/**
 * A ball of 32 triangles about the origin: an octahedron with its edges halved and pushed out to the sphere. For atoms
 * of a few pixels, of which there are hundreds.
 */
export const octasphere = (radius: number, material: MaterialName): Solid => {
  const tips = [[1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0], [0, 0, 1], [0, 0, -1]] as const;
  const positions: number[] = tips.flatMap((tip) => tip.map((value) => value * radius));
  const halves = new Map<string, number>();
  const half = (a: number, b: number): number => {
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    let at = halves.get(key);
    if (at === undefined) {
      at = positions.length / 3;
      for (let axis = 0; axis < 3; axis++) positions.push((tips[a]![axis]! + tips[b]![axis]!) * radius * Math.SQRT1_2);
      halves.set(key, at);
    }
    return at;
  };
  const indices: number[] = [];
  for (const x of [0, 1])
    for (const y of [2, 3])
      for (const z of [4, 5]) {
        // An odd number of negative tips turns the face about.
        const [a, b, c] = (x + y + z) % 2 === 0 ? [x, y, z] : [x, z, y];
        const ab = half(a, b);
        const bc = half(b, c);
        const ca = half(c, a);
        indices.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
      }
  return mesh({ positions, indices, material }).crease(75);
};

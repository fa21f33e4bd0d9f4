import type { Outline } from './shapes/extrude.js';

/** A circle as an outline in the xy plane, counter-clockwise from +x. */
export const circleOutline = ({
  radius,
  segments = 32,
  centre = [0, 0],
}: {
  radius: number;
  segments?: number;
  centre?: readonly [number, number];
}): Outline =>
  Array.from({ length: segments }, (_, i) => {
    const angleRad = (2 * Math.PI * i) / segments;
    return [centre[0] + radius * Math.cos(angleRad), centre[1] + radius * Math.sin(angleRad)] as const;
  });

/** A rectangle about the origin, with round corners when `radius` is given. */
export const rectangleOutline = ({
  size,
  radius = 0,
  cornerSegments = 5,
}: {
  size: readonly [width: number, height: number];
  radius?: number;
  cornerSegments?: number;
}): Outline => {
  const x = size[0] / 2;
  const y = size[1] / 2;
  const r = Math.min(radius, x * 0.999, y * 0.999);
  const corners = [[x, y], [-x, y], [-x, -y], [x, -y]] as const;
  if (!(r > 0)) return corners;
  return corners.flatMap(([cx, cy], corner) =>
    Array.from({ length: cornerSegments + 1 }, (_, i) => {
      const angleRad = (Math.PI / 2) * (corner + i / cornerSegments);
      return [cx - Math.sign(cx) * r + r * Math.cos(angleRad), cy - Math.sign(cy) * r + r * Math.sin(angleRad)] as const;
    }),
  );
};

/** A spur gear's outline: `teeth` trapezoids between root and tip radius. */
export const gearOutline = ({ teeth, root, tip }: { teeth: number; root: number; tip: number }): Outline =>
  Array.from({ length: teeth }, (_, tooth) =>
    ([[0, root], [0.28, root], [0.4, tip], [0.62, tip], [0.74, root]] as const).map(([part, radius]) => {
      const angleRad = (2 * Math.PI * (tooth + part)) / teeth;
      return [radius * Math.cos(angleRad), radius * Math.sin(angleRad)] as const;
    }),
  ).flat();

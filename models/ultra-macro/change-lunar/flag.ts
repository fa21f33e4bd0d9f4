import { box, extrude, group, type Solid } from '../../kit/index.js';

const star = (radius: number, turnDeg: number): Solid =>
  extrude({
    outline: Array.from({ length: 10 }, (_, i) => {
      const angleRad = Math.PI / 2 + (Math.PI * i) / 5;
      const r = i % 2 === 0 ? radius : radius * 0.382;
      return [r * Math.cos(angleRad), r * Math.sin(angleRad)] as const;
    }),
    depth: 0.004,
    material: 'yellow-paint',
  }).turn('z', turnDeg);

/** The flag of China as a thin plate centred on the origin, its face along +z; 2 : 3, stars on the official grid of 15 × 10. */
export const flag = (width: number): Solid => {
  const unit = width / 30;
  const height = (width * 2) / 3;
  const small = ([[10, 18, 21], [12, 16, 46], [12, 13, 70], [10, 11, 21]] as const).map(([x, y, turn]) =>
    star(unit, turn).move((x - 15) * unit, (y - 10) * unit, 0.006),
  );
  return group(
    box({ size: [width, height, 0.012], material: 'red-paint' }).move(0, -height / 2, 0),
    star(3 * unit, 0).move((5 - 15) * unit, (15 - 10) * unit, 0.006),
    small,
  );
};

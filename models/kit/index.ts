export { group, mirrored, ring, row, solids, type Nested, type RingOptions } from './arrange.js';
export { mixColours, parseColour, type Rgb } from './colour.js';
export { columnField, type ColumnOptions, type Station } from './columnField.js';
export {
  blendedField, carvedField, cordField, ellipsoidField, limbField, mirroredField, placedField, smoothMax, smoothMin,
  withinBall, type CordPoint, type DistanceField, type Joint,
} from './distance.js';
export { composed, copies, CopiedMolecule, placed, UNMOVED, type Placement } from './CopiedMolecule.js';
export { defineModel, type ModelDefinition, type ModelPart } from './defineModel.js';
export { MATERIALS, type Material, type MaterialName } from './materials.js';
export { anchor, keep, line, type Anchor, type Kept, type Line } from './names.js';
export { circleOutline, gearOutline, rectangleOutline } from './outlines.js';
export { Molecule, type Ball, type Stick } from './Molecule.js';
export { arcPath, helixPath, pathLength, roundedPath, smoothPath } from './paths.js';
export { noise3, randomSource, spherePoints } from './randomSource.js';
export { Solid, type Axis, type Tint } from './Solid.js';
export { atoms, type AtomOptions, type MoleculeLook } from './shapes/atoms.js';
export {
  ballAndStick, BONDI_RADIUS_A, bondsByDistance, elementColour, type BallAndStickOptions, type ChemicalElement, type PlacedAtom,
} from './shapes/ballAndStick.js';
export { boltCircle, type BoltCircleOptions } from './shapes/boltCircle.js';
export { bonds, dashedBond, type BondOptions, type DashOptions } from './shapes/bonds.js';
export { box, type BoxOptions } from './shapes/box.js';
export { cone, cylinder, type CylinderOptions } from './shapes/cylinder.js';
export { extrude, type ExtrudeOptions, type Outline } from './shapes/extrude.js';
export { grid, type GridOptions } from './shapes/grid.js';
export { implicit, type ImplicitOptions } from './shapes/implicit.js';
export { lathe, type LatheOptions } from './shapes/lathe.js';
export { loft, type LoftOptions } from './shapes/loft.js';
export { mesh, type MeshOptions } from './shapes/mesh.js';
export { pipeRun, type PipeRunOptions } from './shapes/pipeRun.js';
export { plate, type PlateOptions } from './shapes/plate.js';
export { capsule, icosphere, sphere, type CapsuleOptions, type SphereOptions } from './shapes/sphere.js';
export { torus, type TorusOptions } from './shapes/torus.js';
export { tube, type TubeOptions } from './shapes/tube.js';
export { vanDerWaalsSurface, type VanDerWaalsOptions } from './shapes/vanDerWaalsSurface.js';

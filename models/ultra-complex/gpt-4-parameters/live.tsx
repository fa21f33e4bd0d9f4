import { useEffect, useMemo, type ReactNode } from 'react';
import {
  BoxGeometry,
  Group,
  Mesh,
  type MeshStandardMaterial,
  PlaneGeometry,
  Vector3,
  type IUniform,
} from 'three';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { GPT_4_EDGE_M, GRAIN_BLOCKS, NOTCH_M } from './grainBlocks.js';
import { createGrainMaterial } from './grainMaterial.js';
import { Plaque } from './Plaque.js';

const UNCONFIRMED_BLUE = '#3f78b8';
const PUBLISHED_AMBER = '#b98a3c';

/** The cube less its upper right front corner, as three slabs, so that one sees that it is grains all through. */
function notchedCube(): Mesh[] {
  const edge = GPT_4_EDGE_M;
  const low = edge - NOTCH_M;
  const slabs: readonly [size: [number, number, number], centre: [number, number, number]][] = [
    [[edge, low, edge], [0, low / 2, 0]],
    [[edge, NOTCH_M, low], [0, low + NOTCH_M / 2, -NOTCH_M / 2]],
    [[low, NOTCH_M, NOTCH_M], [-NOTCH_M / 2, low + NOTCH_M / 2, edge / 2 - NOTCH_M / 2]],
  ];
  return slabs.map(([size, centre]) => new Mesh(new BoxGeometry(...size).translate(...centre)));
}

function plaque({ material }: Plaque): Mesh {
  const mesh = new Mesh(new PlaneGeometry(3.2, 0.8), material);
  mesh.position.set(-2.4, 1.6, GPT_4_EDGE_M / 2 + 0.012);
  return mesh;
}

function build(uFade: IUniform<number>, uEmphasis: IUniform<number>, sign: Plaque): Group {
  const group = new Group();
  const whole = new Group();
  whole.name = 'gpt-4';
  const half = GPT_4_EDGE_M / 2;
  const blue = createGrainMaterial({ colour: UNCONFIRMED_BLUE, cornerM: new Vector3(-half, 0, -half), uFade, uEmphasis });
  for (const slab of notchedCube()) {
    slab.material = blue;
    whole.add(slab);
  }
  group.add(whole, plaque(sign));
  for (const { name, edgeM, baseM } of GRAIN_BLOCKS) {
    const centre: [number, number, number] = [baseM[0], baseM[1] + edgeM / 2, baseM[2]];
    const block = new Mesh(new BoxGeometry(edgeM, edgeM, edgeM).translate(...centre));
    block.name = name;
    block.material = createGrainMaterial({
      colour: name === 'gpt-3' ? PUBLISHED_AMBER : UNCONFIRMED_BLUE,
      cornerM: new Vector3(baseM[0] - edgeM / 2, baseM[1], baseM[2] - edgeM / 2),
      uFade,
      uEmphasis,
    });
    group.add(block);
  }
  return group;
}

function disposeAll(group: Group): void {
  group.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    object.geometry.dispose();
    const material = object.material as MeshStandardMaterial;
    material.map?.dispose();
    material.dispose();
  });
}

/** 1.76 trillion one-millimetre grains, GPT-3's 175 billion beside them, and the ladder by which one counts. */
export function Live(_props: LiveProps): ReactNode {
  const uFade = useMemo<IUniform<number>>(() => ({ value: 0 }), []);
  const uEmphasis = useMemo<IUniform<number>>(() => ({ value: 1 }), []);
  const sign = useMemo(() => new Plaque(), []);
  const group = useMemo(() => build(uFade, uEmphasis, sign), [uFade, uEmphasis, sign]);
  const { invalidate } = useLiveFrame((view) => {
    uFade.value = view.fade;
    uEmphasis.value = view.emphasis;
  });
  useEffect(() => {
    // Without the face the plaque stays in English: nothing to tell the visitor.
    sign.writeChinese().then(invalidate, () => undefined);
  }, [sign, invalidate]);
  useEffect(() => () => disposeAll(group), [group]);
  return <primitive object={group} dispose={null} />;
}

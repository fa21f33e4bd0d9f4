import { describe, expect, it } from 'vitest';
import { Scene } from 'three';
import { DecadeLabels } from '../../src/stage/ground/DecadeLabels.js';

describe('names of the decades that are given up', () => {
  it('leave the scene, so that no “1 m” floats among the stars', () => {
    const scene = new Scene();
    const labels = new DecadeLabels(String, null as unknown as Document);
    scene.add(labels.group);
    labels.dispose();
    expect(scene.children).toEqual([]);
  });
});

import type { ReactNode } from 'react';
import { BodyExhibit } from '../../../src/stage/sky/BodyExhibit.js';

export function Live(): ReactNode {
  return <BodyExhibit frame="mars" />;
}

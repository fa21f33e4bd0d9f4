import type { ReactNode } from 'react';
import type { LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { BodyExhibit } from '../../../src/stage/sky/BodyExhibit.js';

export function Live(_props: LiveProps): ReactNode {
  return <BodyExhibit frame="uranus" />;
}

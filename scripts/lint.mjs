import { ensureDependencies } from './support/dependencies.mjs';
import { checkNode } from './support/nodeVersion.mjs';

checkNode();
await ensureDependencies();
const { runLint } = await import('./lint/runLint.mjs');
const { passed, failed } = await runLint();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

import { createServer } from 'node:net';
import { stop } from './say.mjs';

/** Where the site is served unless `PORT` says otherwise. */
export const DEFAULT_PORT = 4173;

/** @param {number} port @param {string} host @returns {Promise<string | null>} the error's code, if any */
const tryListen = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? 'unknown'));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });

/** Says at once, before minutes of building, that the port is bad or taken. */
export const checkPort = async () => {
  const text = process.env['PORT'] ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    stop(`PORT is "${text}"; it must be a whole number from 1 to 65535.`);
  }
  if ((await tryListen(port, process.env['HOST'] ?? '127.0.0.1')) === 'EADDRINUSE') {
    stop(`Port ${port} is taken by another program.\nEnd that program, or choose another port: PORT=${port + 1} npm start`);
  }
};

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Waits until the server listens.
 * @param port 0 lets the system choose one
 * @returns the port it listens on
 */
export const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Closes the server and what is still connected to it. */
export const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => { resolve(); });
    server.closeAllConnections();
  });

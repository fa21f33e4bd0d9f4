import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { cacheControlOf, entityTagOf } from './caching.js';
import { chooseEncoding, CompressedFiles } from './CompressedFiles.js';
import { isCompressible, mimeTypeOf } from './mimeTypes.js';
import { resolveFile } from './resolveFile.js';
import { SECURITY_HEADERS } from './securityHeaders.js';

export interface SiteServerOptions {
  /** The folder of the built site. */
  readonly root: string;
}

const isNavigation = (request: IncomingMessage): boolean => {
  const mode = request.headers['sec-fetch-mode'];
  if (mode !== undefined) return mode === 'navigate';
  return (request.headers.accept ?? '').includes('text/html');
};

const answer = (response: ServerResponse, status: number, words: string): void => {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${words}\n`);
};

const serve = (request: IncomingMessage, response: ServerResponse, root: string, copies: CompressedFiles): void => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    answer(response, 405, 'Only GET and HEAD are answered here.');
    return;
  }
  const urlPath = (request.url ?? '/').replace(/[?#].*$/s, '');
  const resolved = resolveFile(root, urlPath, isNavigation(request));
  if (resolved.kind === 'refused') {
    answer(response, 400, 'This address names nothing that could be here.');
    return;
  }
  if (resolved.kind === 'missing') {
    answer(response, 404, `Nothing is here under ${urlPath}`);
    return;
  }
  const { path, bytes, modifiedMs } = resolved;
  const entityTag = entityTagOf(bytes, modifiedMs);
  const headers: Record<string, string | number> = {
    ...SECURITY_HEADERS,
    'Content-Type': mimeTypeOf(path),
    'Cache-Control': cacheControlOf(path),
    ETag: entityTag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === entityTag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const encoding = isCompressible(path)
    ? chooseEncoding(String(request.headers['accept-encoding'] ?? ''), bytes)
    : 'identity';
  if (encoding === 'identity') {
    response.writeHead(200, { ...headers, 'Content-Length': bytes });
    if (request.method === 'HEAD') response.end();
    else createReadStream(path).on('error', () => response.destroy()).pipe(response);
    return;
  }
  const body = copies.get(path, modifiedMs, encoding);
  response.writeHead(200, { ...headers, 'Content-Encoding': encoding, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
};

/** Serves the built site: right types, long caching for hashed names, compression, nothing from outside `root`. */
export const createSiteServer = ({ root }: SiteServerOptions): Server => {
  const copies = new CompressedFiles();
  return createServer((request, response) => {
    try {
      serve(request, response, root, copies);
    } catch (error) {
      // A file may go while a new build replaces the site.
      if (!response.headersSent) answer(response, 500, `This could not be read: ${String(error)}`);
      else response.destroy();
    }
  });
};

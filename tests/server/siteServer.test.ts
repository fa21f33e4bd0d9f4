import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { close, listen } from '../../src/server/listen.js';
import { createSiteServer } from '../../src/server/siteServer.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

let folder = '';
let server: Server;
let port = 0;

// Not `fetch`: it would clean the path before sending it.
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    call.on('error', reject);
    call.end();
  });

const navigation = { Accept: 'text/html,application/xhtml+xml', 'Sec-Fetch-Mode': 'navigate' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'assets'), { recursive: true });
  mkdirSync(join(site, 'collection'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'site-other'));
  writeFileSync(join(folder, 'site-other', 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(site, '.hidden'), 'secret');
  writeFileSync(join(site, 'assets', 'main-Bx93kQ_a.js'), 'export const a = 1;\n'.repeat(500));
  writeFileSync(join(site, 'collection', 'index.json'), '{"version":1,"entries":[]}');
  writeFileSync(join(site, 'collection', 'starship.0.3f2a9c1b.glb'), Buffer.alloc(4096, 7));
  server = createSiteServer({ root: site });
  port = await listen(server, 0, '127.0.0.1');
});

afterAll(async () => {
  await close(server);
  rmSync(folder, { recursive: true, force: true });
});

describe('the server of the built site', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/main-Bx93kQ_a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/collection/index.json?x=1', 'application/json; charset=utf-8', 'no-cache'],
    ['/collection/starship.0.3f2a9c1b.glb', 'model/gltf-binary', 'public, max-age=31536000, immutable'],
  ])('serves %s as %s, %s', async (path, type, cache) => {
    const { status, headers } = await get(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, cache]);
  });

  it('sends the security policy with every answer', async () => {
    for (const path of ['/', '/assets/main-Bx93kQ_a.js', '/missing.glb', '/..%2f']) {
      const policy = String((await get(path)).headers['content-security-policy']);
      expect(policy).toContain("default-src 'self' blob: data:");
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
      expect(policy).not.toContain('http');
    }
  });

  it.each([
    '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '/%5c..%5csecret.txt',
    '/../site-other/secret.txt', '/.hidden', '/%00', '/%', '//../secret.txt', '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
  ])('never leaves its folder: %s', async (path) => {
    const { status, body } = await get(path, navigation);
    expect(status).toBe(400);
    expect(body.toString()).not.toContain('secret\n');
  });

  it('gives the page for an address that a person opens, and 404 for a file that is missing', async () => {
    expect((await get('/lecture', navigation)).headers['content-type']).toContain('text/html');
    expect((await get('/collection/none.glb', navigation)).status).toBe(404);
    expect((await get('/lecture', { Accept: '*/*' })).status).toBe(404);
    expect((await get('/lecture', { Accept: 'text/html', 'Sec-Fetch-Mode': 'cors' })).status).toBe(404);
    expect((await get('/collection', { Accept: '*/*' })).status).toBe(404);
    const missing = await get('/collection/none.glb');
    expect(missing.headers['content-type']).toContain('text/plain');
    expect(missing.body.toString()).toContain('/collection/none.glb');
  });

  it.each([['br', 'br'], ['gzip, deflate', 'gzip'], ['gzip, br;q=0', 'gzip'], ['', undefined]])(
    'compresses for "%s"',
    async (accept, encoding) => {
      const { headers, body } = await get('/assets/main-Bx93kQ_a.js', { 'Accept-Encoding': accept });
      expect(headers['content-encoding']).toBe(encoding);
      expect(Number(headers['content-length'])).toBe(body.length);
      expect(body.length < 1000).toBe(encoding !== undefined);
    },
  );

  it('answers 304 to one who has it', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'If-None-Match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('answers HEAD without a body, and refuses the rest', async () => {
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });
});

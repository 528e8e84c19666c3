import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import type {Site} from '../sites/site';

export type Server = {url: string; close: () => Promise<void>};

/** Serves a build as GitHub Pages does: compressed with gzip, kept for ten minutes. */
export async function serve({dir}: Site): Promise<Server> {
  const files = sirv(path.join(dir, 'build'), {extensions: ['html'], etag: true, maxAge: 600});
  const compress = compression();
  const server = http.createServer((request, response) => {
    // Connect’s types are wider than Node’s own; both only see a request and a response.
    Reflect.apply(compress, undefined, [request, response, () => files(request, response)]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

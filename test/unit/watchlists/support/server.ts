import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Replaces what it does. */
  answer(listener: (request: IncomingMessage, response: ServerResponse, body: string) => void): void;
  /** Requests since it last was told what to do. */
  readonly requests: () => number;
  close(): Promise<void>;
}

/** A server on this machine that a test makes misbehave. */
export async function startServer(): Promise<TestServer> {
  let listener: (request: IncomingMessage, response: ServerResponse, body: string) => void = (_, response) =>
    response.end();
  let requests = 0;
  const handle: RequestListener = (request, response) => {
    requests += 1;
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      listener(request, response, Buffer.concat(pieces).toString('utf8'));
    });
  };
  const server = createServer(handle);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer(next) {
      listener = next;
      requests = 0;
    },
    requests: () => requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

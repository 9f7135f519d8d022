/** What the server on this machine sends next. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Breaks the connection off after the body. */
  readonly cut?: boolean;
}

export interface LocalServer {
  readonly url: string;
  answer: Answer;
  close(): void;
}

/** The few parts of Node's http that a test of the Node host needs: the bundle serves both hosts. */
interface Http {
  createServer(handle: (request: Request, response: Response) => void): Server;
}
interface Request {
  readonly headers: Readonly<Record<string, string | undefined>>;
}
interface Response {
  writeHead(status: number, headers: Readonly<Record<string, string>>): void;
  write(body: string): void;
  end(body?: string): void;
  readonly socket: { destroy(): void };
}
interface Server {
  listen(port: number, host: string, done: () => void): void;
  address(): { readonly port: number };
  close(): void;
  closeAllConnections(): void;
}

/** A server that says 304 to whoever has the edition already; `undefined` where there can be none. */
export async function startServer(): Promise<LocalServer | undefined> {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const http = process?.getBuiltinModule?.('node:http') as Http | undefined;
  if (!http) return undefined;
  const local: { answer: Answer } = { answer: { status: 404, body: '' } };
  const server = http.createServer((request, response) => {
    const { status, body, headers = {}, cut } = local.answer;
    if (headers.ETag !== undefined && request.headers['if-none-match'] === headers.ETag) {
      response.writeHead(304, {});
      response.end();
      return;
    }
    response.writeHead(status, headers);
    if (!cut) {
      response.end(body);
      return;
    }
    response.write(body);
    setTimeout(() => {
      response.socket.destroy();
    }, 20);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return Object.assign(local, {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { PATIENCE } from './until.ts';

/** What DevTools answers and sends: plain JSON, looked into by the driver with care. */
export type Json = Record<string, unknown>;

type Pending = {
  resolve: (value: Json) => void;
  reject: (error: Error) => void;
  method: string;
  session: string | undefined;
};

/** An event of the DevTools protocol, with the session it comes from. */
export type CdpEvent = { method: string; params: Json; session: string | undefined };

/** A connection to Chromium's DevTools over its pipe (JSON messages, each ended by a zero byte). */
export class Cdp {
  readonly #process: ChildProcess;
  readonly #out: Writable;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Set<(event: CdpEvent) => void>();
  #next = 1;
  #rest: Buffer[] = [];
  readonly ended: Promise<void>;

  constructor(command: string, args: string[]) {
    this.#process = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.#out = this.#process.stdio[3] as Writable;
    const input = this.#process.stdio[4] as Readable;
    input.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#out.on('error', () => this.#fail('the pipe to the browser broke'));
    this.ended = new Promise((resolve) => this.#process.on('exit', () => resolve()));
    void this.ended.then(() => this.#fail('the browser ended'));
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Sends one command to a session (or to the browser) and gives its result; rejects with the browser's message. */
  send(method: string, params: Json = {}, session?: string): Promise<Json> {
    const id = this.#next++;
    const message = JSON.stringify(
      session ? { id, method, params, sessionId: session } : { id, method, params },
    );
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${method}: no answer in ${PATIENCE} ms`)), PATIENCE);
      this.#pending.set(id, {
        method,
        session,
        resolve: (value) => {
          clearTimeout(late);
          resolve(value);
        },
        reject: (error) => {
          clearTimeout(late);
          reject(error);
        },
      });
      this.#out.write(`${message}\0`);
    });
  }

  /** Calls the listener for every event until the returned function is called. */
  listen(listener: (event: CdpEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Rejects what a session that has gone will never answer. */
  drop(session: string): void {
    for (const [id, pending] of this.#pending) {
      if (pending.session !== session) continue;
      this.#pending.delete(id);
      pending.reject(new Error(`${pending.method}: the view has gone`));
    }
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.#rest.push(chunk.subarray(start, end));
      this.#take(JSON.parse(Buffer.concat(this.#rest).toString('utf8')) as Json);
      this.#rest = [];
      start = end + 1;
    }
    if (start < chunk.length) this.#rest.push(chunk.subarray(start));
  }

  #take(message: Json): void {
    const session = message.sessionId as string | undefined;
    if (typeof message.id !== 'number') {
      const event = { method: String(message.method), params: message.params as Json, session };
      for (const listener of this.#listeners) listener(event);
      return;
    }
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    const error = message.error as { message: string } | undefined;
    if (error) pending?.reject(new Error(`${pending.method}: ${error.message}`));
    else pending?.resolve(message.result as Json);
  }

  #fail(reason: string): void {
    for (const pending of this.#pending.values()) pending.reject(new Error(`${pending.method}: ${reason}`));
    this.#pending.clear();
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { until } from './until.ts';

type Pending = { resolve: (value: unknown) => void; reject: (error: Error) => void };

/** A connection to Firefox's Marionette server: frames `LENGTH:JSON`, requests `[0, id, command, parameters]`. */
export class Marionette {
  readonly #process: ChildProcess;
  #socket: Socket | undefined;
  readonly #pending = new Map<number, Pending>();
  #next = 1;
  #buffer: Buffer = Buffer.alloc(0);
  readonly ended: Promise<void>;

  constructor(command: string, profile: string, args: string[]) {
    const all = [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...args,
    ];
    this.#process = spawn(command, all, {
      stdio: 'ignore',
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    });
    this.ended = new Promise((resolve) => this.#process.on('exit', () => resolve()));
    void this.ended.then(() => this.#fail('the browser ended'));
  }

  /** Connects once the browser has written its port into the profile, and begins a session. */
  async start(profile: string): Promise<void> {
    const port = await until('the port of Marionette', async () =>
      Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8')),
    );
    this.#socket = await until('a connection to Marionette', () => connected(port));
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('close', () => this.#fail('the connection closed'));
    const capabilities = {
      acceptInsecureCerts: false,
      unhandledPromptBehavior: 'dismiss',
      pageLoadStrategy: 'normal',
    };
    await this.send('WebDriver:NewSession', { capabilities: { alwaysMatch: capabilities } });
    await this.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 30_000 });
  }

  /** Sends one command and gives its result; rejects with the browser's message. */
  send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = this.#next++;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#socket?.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon === -1) return;
      const end = colon + 1 + Number(this.#buffer.toString('latin1', 0, colon));
      if (this.#buffer.length < end) return;
      this.#take(JSON.parse(this.#buffer.toString('utf8', colon + 1, end)) as unknown);
      this.#buffer = this.#buffer.subarray(end);
    }
  }

  /** Answers are `[1, id, error, result]`; the server's greeting is an object. */
  #take(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [
      number,
      number,
      { message: string } | null,
      { value?: unknown } | null,
    ];
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(error.message));
    else
      pending?.resolve(
        result !== null && typeof result === 'object' && 'value' in result ? result.value : result,
      );
  }

  #fail(reason: string): void {
    for (const pending of this.#pending.values()) pending.reject(new Error(reason));
    this.#pending.clear();
  }
}

function connected(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

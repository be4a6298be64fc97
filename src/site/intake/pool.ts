import { Worker } from "node:worker_threads";

/** What became of a task: its answer, or why its thread was lost. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly fault: Fault };

export type Fault =
  | { readonly kind: "time" }
  | { readonly kind: "memory" }
  | { readonly kind: "error"; readonly error: unknown };

export interface PoolOptions {
  /** The module that each thread runs: it says one thing when it is ready, then answers each message with one. */
  readonly module: URL;
  /** What every thread is given when it starts. */
  readonly given: unknown;
  readonly threads: number;
  /** Milliseconds that one task may take. */
  readonly limit: number;
  /** Megabytes of a thread's heap. */
  readonly megabytes: number;
}

interface Job<Task, Answer> {
  readonly task: Task;
  readonly done: (outcome: Outcome<Answer>) => void;
}

interface Thread<Task, Answer> {
  readonly worker: Worker;
  /** What it was given, in the order in which it answers. */
  readonly jobs: Job<Task, Answer>[];
  timer?: NodeJS.Timeout;
  isReady: boolean;
}

const ahead = 2; // tasks a thread is given at once: it need not wait for this one to read its answer

/** Threads that do tasks. One that takes too long over a task, or fails on it, is stopped and another takes its place. */
export class Pool<Task, Answer> {
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread<Task, Answer>>();
  readonly #waiting: Job<Task, Answer>[] = [];
  #change = Promise.withResolvers<void>();
  #broken: { readonly error: unknown } | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Gives it a task, and resolves when there is room for another: so that no more are held than threads need. */
  async take(task: Task, done: (outcome: Outcome<Answer>) => void): Promise<void> {
    this.#waiting.push({ task, done });
    this.#deal();
    await this.#until(() => this.#waiting.length < this.#options.threads);
  }

  /** Resolves when every task is done. */
  async finish(): Promise<void> {
    await this.#until(() => this.#outstanding() === 0);
  }

  /** Stops all threads, whatever they do. */
  async close(): Promise<void> {
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map((each) => stop(each)));
  }

  async #until(holds: () => boolean): Promise<void> {
    for (;;) {
      if (this.#broken) throw this.#broken.error;
      if (holds()) return;
      await this.#change.promise;
    }
  }

  #outstanding(): number {
    return [...this.#threads].reduce((sum, { jobs }) => sum + jobs.length, this.#waiting.length);
  }

  #deal(): void {
    const { threads: most } = this.#options;
    while (!this.#broken && this.#threads.size < Math.min(most, this.#outstanding())) this.#start();
    for (let depth = 0; depth < ahead; depth += 1) {
      for (const thread of this.#threads) {
        if (!thread.isReady || thread.jobs.length > depth) continue;
        const job = this.#waiting.shift();
        if (!job) return;
        thread.jobs.push(job);
        thread.worker.postMessage(job.task);
        if (thread.jobs.length === 1) this.#watch(thread, job);
      }
    }
  }

  #start(): void {
    const { module, given, megabytes } = this.#options;
    const worker = new Worker(module, {
      workerData: given,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const thread: Thread<Task, Answer> = { worker, jobs: [], isReady: false };
    this.#threads.add(thread);
    worker.on("message", (said: Answer) => this.#hear(thread, said));
    worker.on("error", (error) => this.#lose(thread, faultOf(error)));
    worker.on("exit", (code) =>
      this.#lose(thread, { kind: "error", error: new Error(`a thread ended with ${code}`) }),
    );
  }

  #hear(thread: Thread<Task, Answer>, said: Answer): void {
    if (!this.#threads.has(thread)) return;
    clearTimeout(thread.timer);
    if (thread.isReady) this.#settle(thread.jobs.shift(), { answer: said });
    thread.isReady = true;
    const [next] = thread.jobs;
    if (next) this.#watch(thread, next);
    this.#deal();
    this.#tell();
  }

  /** An answer may lie unread where this thread itself was busy: it is looked for before the other is stopped. */
  #watch(thread: Thread<Task, Answer>, job: Job<Task, Answer>): void {
    thread.timer = setTimeout(() => {
      setImmediate(() => {
        if (thread.jobs[0] === job) this.#lose(thread, { kind: "time" });
      });
    }, this.#options.limit);
  }

  #lose(thread: Thread<Task, Answer>, fault: Fault): void {
    if (!this.#threads.delete(thread)) return;
    void stop(thread);
    // One that does not even start would not start again either.
    if (!thread.isReady) this.#broken ??= { error: errorOf(fault) };
    const [job, ...rest] = thread.jobs.splice(0);
    this.#waiting.unshift(...rest);
    this.#settle(job, { fault });
    this.#deal();
    this.#tell();
  }

  #settle(job: Job<Task, Answer> | undefined, outcome: Outcome<Answer>): void {
    try {
      job?.done(outcome);
    } catch (error) {
      this.#broken ??= { error };
    }
  }

  #tell(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }
}

async function stop({
  worker,
  timer,
}: Pick<Thread<never, never>, "worker" | "timer">): Promise<void> {
  clearTimeout(timer);
  await worker.terminate();
}

function faultOf(error: unknown): Fault {
  const isMemory =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? { kind: "memory" } : { kind: "error", error };
}

function errorOf(fault: Fault): unknown {
  return fault.kind === "error" ? fault.error : new Error(`a thread did not start: ${fault.kind}`);
}

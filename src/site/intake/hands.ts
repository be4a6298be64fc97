import { Pool, type Fault, type Outcome } from "./pool.ts";
import { perform, type Answer, type Task, type Workplace } from "./task.ts";
import { TookTooLong, withinTime } from "./within-time.ts";

export type Done = (outcome: Outcome<Answer>) => void;

export interface HandsOptions {
  /** Threads beside this one; with none, and for a few files, this one does all. */
  readonly threads: number;
  /** Milliseconds that one task may take. */
  readonly limit: number;
  /** Megabytes that a thread beside this one may take. */
  readonly megabytes: number;
  /** How many tasks this thread does itself before others are started. */
  readonly few: number;
  /** What the threads run. */
  readonly module: URL;
}

/** Does tasks of an archive: a few on this thread, many on several, each in bounded time. */
export class Hands {
  readonly #workplace: Workplace;
  readonly #options: HandsOptions;
  readonly #pool: Pool<Task, Answer> | undefined;
  #own: { readonly task: Task; readonly done: Done }[] = [];
  #areMany = false;

  constructor(workplace: Workplace, options: HandsOptions) {
    this.#workplace = workplace;
    this.#options = options;
    const { threads } = options;
    if (threads > 0) this.#pool = new Pool({ ...options, given: workplace });
  }

  /** Resolves when there is room for another. */
  async take(task: Task, done: Done): Promise<void> {
    this.#own.push({ task, done });
    if (this.#own.length > this.#options.few) this.#areMany = true;
    if (!this.#pool) this.#doOwn();
    else if (this.#areMany) {
      for (const each of this.#own.splice(0)) await this.#pool.take(each.task, each.done);
    }
  }

  /** Resolves when every task is done. */
  async finish(): Promise<void> {
    this.#doOwn();
    await this.#pool?.finish();
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }

  #doOwn(): void {
    for (const { task, done } of this.#own.splice(0)) done(this.#perform(task));
  }

  #perform(task: Task): Outcome<Answer> {
    try {
      return { answer: withinTime(this.#options.limit, () => perform(this.#workplace, task)) };
    } catch (error) {
      const fault: Fault =
        error instanceof TookTooLong ? { kind: "time" } : { kind: "error", error };
      return { fault };
    }
  }
}

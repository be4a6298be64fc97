import { describe, expect, test } from "vitest";
import { Pool, type Outcome } from "../../../src/site/intake/pool.ts";

type Outcomes = Map<string, Outcome<string>>;

async function askAll(
  tasks: readonly string[],
  { threads, limit = 60_000 }: { readonly threads: number; readonly limit?: number },
): Promise<Outcomes> {
  const pool = new Pool<string, string>({
    module: new URL("echo-worker.ts", import.meta.url),
    given: "said",
    threads,
    limit,
    megabytes: 100,
  });
  const outcomes: Outcomes = new Map();
  try {
    for (const task of tasks) await pool.take(task, (outcome) => void outcomes.set(task, outcome));
    await pool.finish();
  } finally {
    await pool.close();
  }
  return outcomes;
}

const numbers = Array.from({ length: 20 }, (_, index) => String(index));
const answers: Outcomes = new Map(numbers.map((task) => [task, { answer: `said ${task}` }]));

describe("Pool", () => {
  test.for([1, 3])("answers every task on %i threads", async (threads) => {
    expect(await askAll(numbers, { threads })).toEqual(answers);
  });

  test.for([1, 2])(
    "stops a task of %i threads that takes too long, and loses no other",
    async (threads) => {
      const outcomes = await askAll(["stuck", ...numbers], { threads, limit: 2_000 });
      expect(outcomes).toEqual(new Map([...answers, ["stuck", { fault: { kind: "time" } }]]));
    },
  );

  test("goes on when a thread ends by itself", async () => {
    const outcomes = await askAll(["end", ...numbers], { threads: 1 });
    expect(outcomes.get("end")).toMatchObject({ fault: { kind: "error" } });
    expect(outcomes.size).toBe(1 + numbers.length);
    expect([...outcomes.values()].filter((each) => "answer" in each)).toHaveLength(numbers.length);
  });

  test("says so where its threads cannot start", async () => {
    const pool = new Pool({
      module: new URL("no-such-worker.ts", import.meta.url),
      given: undefined,
      threads: 1,
      limit: 60_000,
      megabytes: 100,
    });
    await pool.take("a", () => undefined).catch(() => undefined);
    await expect(pool.finish()).rejects.toThrow("no-such-worker.ts");
    await pool.close();
  });

  test("passes on what a caller throws", async () => {
    const pool = new Pool<string, string>({
      module: new URL("echo-worker.ts", import.meta.url),
      given: "said",
      threads: 1,
      limit: 60_000,
      megabytes: 100,
    });
    const asked = pool.take("a", () => {
      throw new Error("the caller's own");
    });
    await expect(asked.then(() => pool.finish())).rejects.toThrow("the caller's own");
    await pool.close();
  });
});

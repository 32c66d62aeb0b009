import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';

export interface WorkerPool {
  /** Has a task done by a thread; fails if the thread fails or is ended. */
  ask(task: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** Twice what our content needs. A thread that needs more fails, and the bot answers on from what it has. */
const maxHeapMb = 384;

/** As many threads at once as there are cores. They end when there is nothing left to do: each takes some 300 MB. */
export function createWorkerPool(program: URL): WorkerPool {
  const queue = new PQueue({ concurrency: availableParallelism() });
  const running = new Set<Worker>();
  const free: Worker[] = [];
  let closed = false;

  const endAll = async () => {
    free.length = 0;
    await Promise.all(Array.from(running, (worker) => worker.terminate()));
  };
  const start = (): Worker => {
    if (closed) throw new Error('No more is learned: the program is stopping.');
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } });
    running.add(worker);
    worker.once('exit', () => running.delete(worker));
    return worker;
  };
  queue.on('idle', () => void endAll());

  return {
    ask: (task) =>
      queue.add(async () => {
        const worker = free.pop() ?? start();
        const answer = await answerTo(task, worker);
        free.push(worker);
        return answer;
      }),
    async close() {
      closed = true;
      await endAll();
    },
  };
}

async function answerTo(task: unknown, worker: Worker): Promise<unknown> {
  const done = new AbortController();
  const answer = once(worker, 'message', done);
  const exit = once(worker, 'exit', done).then(() => {
    throw new Error('A training thread ended before it had learned.');
  });
  worker.postMessage(task);
  try {
    const [result]: unknown[] = await Promise.race([answer, exit]);
    return result;
  } finally {
    done.abort();
  }
}

import { parentPort } from 'node:worker_threads';
import { learnLetterModel, learnTextModel } from './learn.js';
import type { Task } from './worker-trainer.js';

/** The program of a training thread: one task after the other, each answered by its model. */
parentPort?.on('message', (task: Task) => parentPort?.postMessage(learn(task)));

function learn(task: Task): unknown {
  switch (task.kind) {
    case 'texts':
      return learnTextModel(task.lesson, task.directory);
    case 'letters':
      return learnLetterModel(task.samples, task.directory);
  }
}

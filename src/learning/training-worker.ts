import { learnLetterModel, learnTexts } from './learn.js';
import type { Task } from './worker-trainer.js';

/** The program of a training thread: a task is answered by its model. */
export function learn(task: Task): unknown {
  switch (task.kind) {
    case 'texts':
      return learnTexts(task.set, task.directory);
    case 'letters':
      return learnLetterModel(task.samples, task.directory);
  }
}

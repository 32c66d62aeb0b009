import { type Question, readQuestionFolder } from '../../src/evaluation/questions.js';

export const questionsFolder = 'test/questions';

export const allQuestions = (): Question[] => readQuestionFolder(questionsFolder);

/** Questions to check by, not to tune by: they tell from time to time what the figures of the others are worth. */
export const heldOutQuestions = (): Question[] => readQuestionFolder('test/held-out-questions');

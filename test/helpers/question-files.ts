import { type Question, readQuestionFolder } from '../../src/evaluation/questions.js';

export const questionsFolder = 'test/questions';

export const allQuestions = (): Question[] => readQuestionFolder(questionsFolder);

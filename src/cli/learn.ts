import { Command } from 'commander';
import { readConfig } from '../config.js';
import { loadContent } from '../content/load-content.js';
import { ContentError } from '../errors.js';
import { shippedResults } from '../learning/files.js';
import { createKeepingTrainer } from '../learning/worker-trainer.js';
import { runCommand } from './run-command.js';

const command = new Command('learn')
  .description(
    'The last step of a build: learns the content as it is now, so that a start only reads what was learned.',
  )
  .action(async () => {
    const { content: folders } = readConfig(process.env);
    const trainer = createKeepingTrainer(shippedResults);
    try {
      await loadContent(folders, trainer);
    } catch (error) {
      // A build is of the program. Broken content is the start's business, and that of knowledge:check.
      if (!(error instanceof ContentError)) throw error;
      console.warn('The content has mistakes and was not learned; "npm run knowledge:check" tells where.');
    } finally {
      await trainer.close();
    }
  });

await runCommand(async () => {
  await command.parseAsync();
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.js';
import { editorSchema } from '../editing/yaml/editor-schema.js';
import { runCommand } from './run-command.js';

await runCommand(async () => {
  const file = join(readConfig(process.env).content.knowledge, '.schema.json');
  writeFileSync(file, editorSchema());
  console.log(`${file} を書き出しました。`);
});

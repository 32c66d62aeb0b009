import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.js';
import { editorSchemas } from '../editing/yaml/editor-schema.js';
import { loadLanguages } from '../language/load-languages.js';
import { runCommand } from './run-command.js';

await runCommand(async () => {
  const { content: folders } = readConfig(process.env);
  for (const [name, schema] of Object.entries(editorSchemas(loadLanguages(folders.locales).locales))) {
    const file = join(folders.knowledge, name);
    writeFileSync(file, schema);
    console.log(`${file} を書き出しました。`);
  }
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.js';
import { editorSchemas } from '../editing/yaml/editor-schema.js';
import { runCommand } from './run-command.js';

await runCommand(async () => {
  for (const [name, schema] of Object.entries(editorSchemas())) {
    const file = join(readConfig(process.env).content.knowledge, name);
    writeFileSync(file, schema);
    console.log(`${file} を書き出しました。`);
  }
});

import { execFileSync } from 'node:child_process';

/** Before any test that needs more than source code (jest.config.mjs): none must see what was compiled yesterday. */
export default function compile() {
  execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit' });
}

// Where the real programs are: as `cargo xtask test` tells them, else where cargo and the system put them.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

const built = (name) => join(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug', name);

export const gauze = process.env.GAUZE_BIN ?? built('gauze');
export const collector = process.env.GAUZE_COLLECTOR_BIN ?? built('gauze-collector');
export const portal = process.env.GAUZE_PORTAL_BIN ?? built('xtask-portal');

/** What the portal serves as /pkg/: the package's sources and what was built, or another folder of the same shape. */
export const pkg = process.env.GAUZE_PKG ?? join(root, 'crates/form-web/js');

/** Environment variable and program names → path; a missing browser is a failure, never a skipped test. */
export function browserPath(variable, ...names) {
  if (process.env[variable]) return process.env[variable];
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // The next name.
    }
  }
  throw new Error(`no ${names.join(' or ')} on this machine: run \`cargo xtask test\`, which installs it, or set ${variable}`);
}

/** Says what to run first, where a plain `node --test` finds nothing built. */
export function mustBeBuilt() {
  const needed = [gauze, collector, portal, join(pkg, 'dist/pipeline_bg.wasm')];
  const missing = needed.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`not built yet: run \`cargo xtask test\` (${missing.length} files missing)`);
}

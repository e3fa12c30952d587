// What ships is what is claimed: the noise of the packed modules, recovered from their bytes by `gauze verify`, against a signed policy.
// That a module with one word too many is refused is a test of the command itself (crates/cli/src/audit).

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { gauze, pkg } from '../browser/support/programs.mjs';
import { makeStudy } from '../browser/support/study.mjs';

let folder;
let study;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gauze-verify-'));
  study = await makeStudy(folder, 'http://127.0.0.1:1');
});

after(() => rmSync(folder, { recursive: true, force: true }));

for (const name of ['pipeline', 'full', 'files']) {
  test(`the noise in ${name}_bg.wasm spends what the policy says, and not more`, () => {
    const told = JSON.parse(execFileSync(gauze, ['verify', join(pkg, `dist/${name}_bg.wasm`), '--policy', study.study, '--publisher', study.publisher, '--json'], { encoding: 'utf8' }));
    const asked = study.policy.fields.filter(({ rule }) => rule.do === 'perturb');
    assert.ok(asked.length >= 3);
    assert.deepEqual(told.questions.map(({ field, claimed }) => [field, claimed]), asked.map(({ id, rule }) => [id, rule.epsilon]));
    for (const { field, claimed, epsilon, ratio: [most, least], within, sameTable } of told.questions) {
      assert.ok(within && sameTable && Number(epsilon) <= Number(claimed), field);
      // As good as the claim, too: the ratio of the two integers is e^epsilon to nine digits.
      assert.ok(Math.abs(Math.log(Number(most) / Number(least)) - Number(claimed)) < 1e-9, field);
    }
  });
}

// Accessibility, as far as a machine can tell: no findings of axe-core in any state, everything by keyboard alone, no sideways scrolling at 320 px.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { canaryAnswers, urlencoded } from './support/answers.mjs';
import { axe } from './support/axe.mjs';
import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { inState, tabTo } from './support/page.mjs';
import { choose, confirm, fillFast, folder, look, press, receipt, untilSent, visit } from './support/patient.mjs';
import { startStack } from './support/stack.mjs';
import { until } from './support/until.mjs';

// WCAG 2.2, 1.4.10: the narrowest screen on which a page must not scroll sideways.
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1024, height: 768 };

inEachBrowser('accessibility', ({ launch }) => {
  let stack;
  let browser;
  before(async () => {
    stack = await startStack(['usual', 'badPolicy']);
    browser = await launch();
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  for (const language of ['en', 'es']) {
    test(`no findings and no sideways scrolling in any state (${language})`, async (t) => {
      const page = await patient(t, `states-${language}`, language);
      await inState(page, 'offer');
      await fillFast(page, canaryAnswers);
      const item9 = stack.study.policy.fields.find(({ id }) => id === 'phq9-9');
      await choose(page, item9.label[language], item9.options[1].label[language]);
      await check(page, 'the form');
      await look(page);
      await unfold(page);
      await press(page, 'send');
      await check(page, 'the review, with the consent asked for');
      await confirm(page);
      await receipt(page);
      await untilSent(page);
      await unfold(page);
      await check(page, 'the receipt');
      // The states that are left are the same few words in the same frame: one language is enough.
      if (language !== 'en') return;
      await page.reload();
      await inState(page, 'already');
      await check(page, 'already sent');
      for (const path of ['sleep', 'visit', 'login', 'thanks']) {
        await page.goto(stack.portal.address + folder(language) + path);
        if (path === 'sleep' || path === 'visit') await inState(page, 'offer');
        await check(page, path);
      }
      await visit(page, stack.portal, { user: 'declines' });
      await inState(page, 'offer');
      await fillFast(page, canaryAnswers);
      await look(page);
      await press(page, 'dont');
      await inState(page, 'declined');
      await check(page, 'declined');
      await visit(page, stack.portals.badPolicy, { user: 'blocked', path: folder(language) });
      await inState(page, 'blocked');
      await check(page, 'blocked');
    });
  }

  test('everything by keyboard alone', async (t) => {
    const page = await patient(t, 'keyboard', 'en');
    await inState(page, 'offer');
    const { keyboard } = page;
    for (const field of stack.study.policy.fields) {
      const answer = canaryAnswers[field.id];
      if (answer === undefined) continue;
      await tabTo(page, (name) => document.activeElement.name === name, field.id);
      if (field.type === 'choice') {
        // A group of radio buttons is one stop: Space takes the first, arrows go on.
        await keyboard.press(' ');
        for (let at = field.options.findIndex(({ code }) => code === answer); at > 0; at -= 1) await keyboard.press('ArrowDown');
      } else {
        await keyboard.type(field.type === 'date' ? '03141987' : answer);
      }
    }
    const copies = stack.portal.copies().length;
    await tabTo(page, ours, 'look');
    await keyboard.press('Enter');
    await inState(page, 'review');
    await until('the focus on the heading', () => page.evaluate(ours, 'title'));
    await tabTo(page, ours, 'agree');
    await keyboard.press(' ');
    await tabTo(page, ours, 'send');
    await keyboard.press('Enter');
    await receipt(page);
    await until('the focus on the heading', () => page.evaluate(ours, 'title'));
    await untilSent(page);
    await page.focus('gauze-form form textarea');
    await tabTo(page, () => document.activeElement.matches('form button[type="submit"]'));
    await keyboard.press('Enter');
    assert.equal(await stack.portal.copy(copies + 1), urlencoded(canaryAnswers));
  });

  async function patient(t, user, language) {
    const page = await openPage(t, browser);
    await page.setViewport(WIDE);
    await visit(page, stack.portal, { user, path: folder(language) });
    return page;
  }
});

/** axe-core's findings in both widths' layout, and the page's own width. */
async function check(page, what) {
  assert.deepEqual(await axe(page), [], what);
  await page.setViewport(NARROW);
  const { scrolls, widest } = await page.evaluate(() => {
    const root = document.scrollingElement;
    const beyond = [...document.querySelectorAll('*'), ...(document.querySelector('gauze-form')?.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((it) => it.getBoundingClientRect().right > innerWidth + 1).map((it) => it.tagName + (it.id && `#${it.id}`));
    return { scrolls: root.scrollWidth > root.clientWidth, widest: beyond.slice(-3) };
  });
  assert.equal(scrolls, false, `${what} scrolls sideways at 320 px: ${widest.join(', ')}`);
  await page.setViewport(WIDE);
}

/** Opens every `<details>`, so that what is in it is looked at too. */
const unfold = (page) => page.evaluate(() => {
  for (const details of document.querySelector('gauze-form').shadowRoot.querySelectorAll('details')) details.open = true;
});

/** Runs in the page: whether the focus is on this control of the Gauze part. */
function ours(id) {
  return document.querySelector('gauze-form').shadowRoot.activeElement?.id === id;
}

// The two real browsers: Chromium over CDP, Firefox over WebDriver BiDi.

import { readdirSync } from 'node:fs';
import { describe } from 'node:test';

import puppeteer from 'puppeteer-core';

import { browserPath } from './programs.mjs';
import { until } from './until.mjs';

const isRoot = process.getuid?.() === 0;

/** (title, ({ name, launch }) → tests): the same tests in every browser, side by side, each with servers of its own. */
export function inEachBrowser(title, tests) {
  describe(title, { concurrency: browsers.length }, () => {
    for (const browser of browsers) describe(`${title} in ${browser.name}`, { concurrency: 1 }, () => tests(browser));
  });
}

/** Each: { name, launch(userDataDir?) → browser }. `GAUZE_BROWSER=firefox` runs one alone, while developing. */
const browsers = [
  {
    name: 'chromium',
    launch: (userDataDir) => puppeteer.launch({
      browser: 'chrome',
      executablePath: browserPath('CHROMIUM', 'chromium', 'chromium-browser'),
      headless: true,
      userDataDir,
      args: [
        // Chromium's sandbox refuses to run as root, as containers do.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic', '--lang=en-US',
      ],
    }),
  },
  {
    name: 'firefox',
    launch: (userDataDir) => puppeteer.launch({
      browser: 'firefox',
      executablePath: browserPath('FIREFOX', 'firefox-esr', 'firefox'),
      headless: true,
      userDataDir,
      extraPrefsFirefox: {
        'intl.locale.requested': 'en-US',
        // After a kill, the old tabs would come back and race with the test's own.
        'browser.sessionstore.resume_from_crash': false,
        'toolkit.startup.max_resumed_crashes': -1,
      },
    }),
  },
].filter(({ name }) => !process.env.GAUZE_BROWSER || process.env.GAUZE_BROWSER === name);

// A page that is just being left can keep its browser from closing it; a test must not wait for that.
const LONGEST_GOODBYE_MS = 5_000;

/** (test, browser, script to run before the page's own?) → a page in a profile of its own, closed with the test. */
export async function openPage(t, browser, script) {
  const context = await browser.createBrowserContext();
  t?.after(() => closeContext(context));
  const page = await context.newPage();
  if (script) await page.evaluateOnNewDocument(script);
  return page;
}

export const closeContext = (context) => briefly(context.close());

/** Closes a browser, in one way or the other. */
export async function quit(browser) {
  if (!browser) return;
  await briefly(browser.close());
  await kill(browser);
}

function briefly(closing) {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_GOODBYE_MS).unref();
    closing.then(resolve, resolve);
  });
}

/**
 * Ends a browser as a dead battery would: no goodbye, all its processes at once. It leads a process group of its own.
 * With its profile's folder, also waits until the driver has put the profile's own settings back: it does so after the end, and
 * a browser started meanwhile finds a file half moved.
 */
export async function kill(browser, profile) {
  const child = browser.process();
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => { child.once('exit', resolve); });
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
  await gone;
  if (!profile) return;
  const settled = () => !readdirSync(profile).some((name) => name.endsWith('.puppeteer'));
  // Settings that were never put back do no harm to the next start: only those on the move do.
  await until('the profile as it was', settled, { within: 3_000 }).catch(() => {});
}

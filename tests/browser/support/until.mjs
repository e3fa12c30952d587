// until(what, probe) → the probe's first truthy answer. Own polling: `page.waitForFunction` compiles text in the page, which the strict CSP rightly forbids.

/** Throws when nothing truthy came within the time; a probe that throws ends the wait at once. */
export async function until(what, probe, { within = 15_000, every = 20 } = {}) {
  const end = Date.now() + within;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${within} ms in vain for ${what}`);
    await pause(every);
  }
}

export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

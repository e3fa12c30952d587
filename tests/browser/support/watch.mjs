// Watching a page from before its first script: WebAssembly memories, draws of randomness, CSP violations, the console.
// Nothing of the product is opened up for this: the browser's own functions are wrapped, and do what they always did.

/** page → { console: [text] }; the rest is read by the functions below, from inside the page. */
export async function watch(page) {
  const said = [];
  page.on('console', (message) => { said.push(`${message.type()}: ${message.text()}`); });
  page.on('pageerror', (error) => { said.push(`pageerror: ${error?.message ?? error}`); });
  await page.evaluateOnNewDocument(wrap);
  return { console: said };
}

/** () → how often the page has asked for random numbers since it was loaded. */
export const draws = (page) => page.evaluate(() => globalThis.watched.draws);

/** () → CSP and Trusted Types violations of this document. */
export const violations = (page) => page.evaluate(() => globalThis.watched.violations);

/** () → each WebAssembly memory of the page as bytes, zeroes at its end left out; `size` is the whole. */
export async function memories(page) {
  const read = await page.evaluate(() => globalThis.watched.memories.map((memory) => {
    const bytes = new Uint8Array(memory.buffer);
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0) end -= 1;
    let text = '';
    for (let at = 0; at < end; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 0x8000, end)));
    return { size: bytes.length, base64: btoa(text) };
  }));
  return read.map(({ size, base64 }) => ({ size, bytes: Buffer.from(base64, 'base64') }));
}

function wrap() {
  const watched = { memories: [], draws: 0, violations: [] };
  Object.defineProperty(globalThis, 'watched', { value: watched });

  const remember = (instance) => {
    for (const value of Object.values(instance.exports)) {
      if (value instanceof WebAssembly.Memory) watched.memories.push(value);
    }
  };
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, given, newTarget) {
      const instance = Reflect.construct(target, given, newTarget);
      remember(instance);
      return instance;
    },
  });
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      remember(made.instance ?? made);
      return made;
    };
  }

  const draw = Crypto.prototype.getRandomValues;
  Crypto.prototype.getRandomValues = function getRandomValues(array) {
    watched.draws += 1;
    return draw.call(this, array);
  };

  document.addEventListener('securitypolicyviolation', (event) => {
    watched.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

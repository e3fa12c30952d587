// Where an answer could end up: everything that a page can keep, and the collector's files. Each: [where, bytes or text].

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { memories } from './watch.mjs';

/** All that this page's origin stores in the browser, its address, and its WebAssembly memories. */
export async function pageSinks(page) {
  const kept = await page.evaluate(stored);
  return [
    ...kept.map(([where, base64]) => [where, Buffer.from(base64, 'base64')]),
    ['URL', page.url()],
    ...(await memories(page)).map(({ bytes }, at) => [`WebAssembly memory ${at}`, bytes]),
  ];
}

/** The files in the collector's data folder, as they lie on the disk. */
export const fileSinks = (folder) => readdirSync(folder).map((name) => [`collector's file ${name}`, readFileSync(join(folder, name))]);

/** What the proxy saw of the study: heads and bodies, byte for byte. */
export const networkSinks = (proxy) => proxy.requests.map(({ method, path, raw }) => [`request ${method} ${path}`, raw]);

/** What the portal saw, but for its own pages' submission to the clinic. */
export const portalSinks = (portal) => portal.requests()
  .filter(({ method, path }) => !(method === 'POST' && path.startsWith('/clinic/inbox')))
  .map(({ method, path, text }) => [`request ${method} ${path} to the portal`, Buffer.from(text, 'latin1')]);

/** The reports in this page's outbox: { reportId, failures, sealed }, the sealed bytes as a Buffer. */
export async function outbox(page) {
  const read = await page.evaluate(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    // Opening a database that is not there would make one.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'gauze')) return [];
    const db = await done(indexedDB.open('gauze'));
    const reports = await done(db.transaction('outbox').objectStore('outbox').getAll());
    db.close();
    return reports.map(({ reportId, failures, sealed }) => ({ reportId, failures, sealed: [...sealed] }));
  });
  return read.map((report) => ({ ...report, sealed: Buffer.from(report.sealed) }));
}

async function stored() {
  const found = [];
  const latin1 = (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const utf8 = (text) => latin1(new TextEncoder().encode(text));

  // Binary values as their bytes, everything else as its text.
  const flat = (value) => {
    if (value instanceof ArrayBuffer) return latin1(new Uint8Array(value));
    if (ArrayBuffer.isView(value)) return latin1(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    if (value && typeof value === 'object') return Object.entries(value).map(([key, inner]) => `${utf8(key)}=${flat(inner)}`).join('\n');
    return utf8(String(value));
  };
  const add = (where, value) => found.push([where, btoa(flat(value))]);
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    add(`IndexedDB ${name}`, [...db.objectStoreNames]);
    for (const store of db.objectStoreNames) {
      const objects = db.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())]);
      keys.forEach((key, at) => add(`IndexedDB ${name}/${store}`, { key, value: values[at] }));
    }
    db.close();
  }
  add('localStorage', { ...localStorage });
  add('sessionStorage', { ...sessionStorage });
  if (globalThis.caches) {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        add(`Cache ${name}`, { url: request.url, body: await response.arrayBuffer() });
      }
    }
  }
  add('name of the window', globalThis.name);
  add('history state', JSON.stringify(history.state));
  return found;
}

// The catalogues: same keys, same placeholders, no empty text, and the words that must be right.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { explain, helpFor, languages, pickLanguage, speak, translator } from '../src/messages.js';
import { oddsText } from '../src/review.js';

const catalogues = Object.fromEntries(await Promise.all(languages.map(async (language) => [language, { ...(await import(`../src/messages.${language}.js`)).messages, ...(await import(`../src/help.${language}.js`)).messages, ...(await import(`../src/files.${language}.js`)).messages, ...(await import(`../src/noise.${language}.js`)).messages }])));

const { messages: ofWords } = await import('../src/messages.words.js');
const ofRepeats = await import('../src/repeated.words.js');

// The words of the core, and those of a part that is loaded later: the same rules for both.
const bothCatalogues = [catalogues, ofWords, ofRepeats.messages, ofRepeats.help];

test('a language whose words are not here yet says only that it is getting ready', async () => {
  assert.equal(translator('es')('loading'), catalogues.es.loading);
  assert.equal(await speak('es-MX'), 'es');
  assert.equal(translator('es')('offer.no'), catalogues.es['offer.no']);
});

const texts = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry));
const placeholders = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('every language has the same keys', () => {
  for (const spoken of bothCatalogues) {
    const keys = Object.keys(spoken.en).sort();
    assert.deepEqual(Object.keys(spoken).sort(), [...languages].sort());
    for (const [language, catalogue] of Object.entries(spoken)) assert.deepEqual(Object.keys(catalogue).sort(), keys, language);
  }
});

test('no text is empty, untranslated or without its plural forms', () => {
  for (const spoken of bothCatalogues) {
    for (const key of Object.keys(spoken.en)) {
      for (const catalogue of Object.values(spoken)) {
        assert.equal(typeof catalogue[key], typeof spoken.en[key], key);
        if (typeof catalogue[key] === 'object') assert.deepEqual(Object.keys(catalogue[key]).sort(), ['one', 'other'], key);
        for (const text of texts(catalogue[key])) assert.ok(text.trim().length > 0, key);
      }
      assert.notDeepEqual(spoken.es[key], spoken.en[key], key);
    }
  }
});

test('a sentence has the same placeholders in every language and plural form', () => {
  for (const spoken of bothCatalogues) {
    for (const [key, entry] of Object.entries(spoken.en)) {
      const expected = placeholders(texts(entry)[0]);
      for (const catalogue of Object.values(spoken)) {
        for (const text of texts(catalogue[key])) assert.deepEqual(placeholders(text), expected, key);
      }
    }
  }
});

test('every kind of identifier that the scrubber can take out has its words', () => {
  const source = readFileSync(new URL('../../../scrub/src/label.rs', import.meta.url), 'utf8');
  const tags = [...source.matchAll(/=> "\[([A-Z0-9_]+)\]"/g)].map((match) => match[1]);
  assert.ok(tags.length > 20, 'the tags were found');
  for (const catalogue of Object.values(ofWords)) assert.deepEqual(tags.filter((tag) => !(`tag.${tag}` in catalogue && `taken.${tag}` in catalogue)), []);
});

test('every key the sources ask for exists', () => {
  const folder = new URL('../src/', import.meta.url);
  const families = { review: ['keep', 'coarsen', 'scrub', 'attach', 'pseudonymize', 'perturb', 'stay'], blocked: ['between', 'atLeast', 'atMost', 'notBefore', 'notAfter'], receipt: ['waiting', 'sent', 'refused'], status: ['waiting', 'sent', 'refused'] };
  const asked = Object.entries(families).flatMap(([family, names]) => names.map((name) => `${family}.${name}`));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js') && !/^(?:messages|files\.|noise\.)/.test(name))) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    for (const [, key] of source.matchAll(/['"`]((?:offer|only|review|reason|declined|receipt|already|blocked|status|crisis|test|room)\.[a-zA-Z.-]+|loading|sending)['"`]/g)) asked.push(key);
  }
  const known = new Set([...Object.keys(catalogues.en), ...Object.keys(ofRepeats.help.en)]);
  assert.deepEqual([...new Set(asked)].filter((key) => !known.has(key) && key !== 'loading' && key !== 'sending'), []);
});

test('a language tag falls back as a whole', () => {
  assert.equal(pickLanguage('es-MX'), 'es');
  assert.equal(pickLanguage('de'), 'en');
  assert.equal(pickLanguage(null), 'en');
});

test('plurals and numbers follow the language', () => {
  assert.equal(translator('en')('review.keep', { n: 1 }), '1 answer is sent exactly as you gave it');
  assert.equal(translator('es')('review.keep', { n: 2 }), '2 respuestas se envían tal como usted las dio');
});

test('odds are said as people out of 100', () => {
  const item = { answered: true, reason: 'changed-by-chance', odds: { inHundred: 48, categories: 4, epsilon: '1' } };
  assert.match(oddsText(item, translator('en')), /^Out of 100 people who answer like you, about 48 send this answer\. About 52 send another one\. So no one can be sure/);
  assert.match(oddsText(item, translator('es')), /^De cada 100 personas .* 48 envían esta respuesta\. Unas 52 envían otra\./);
});

test('an empty answer has its own odds sentence, and weak odds are called weak', () => {
  const t = translator('en');
  assert.match(oddsText({ answered: false, reason: 'changed-by-chance', odds: { inHundred: 40 } }, t), /leave this empty, about 40 send “no answer”/);
  assert.match(oddsText({ answered: true, reason: 'left-out', odds: { inHundred: 40 } }, t), /leave this empty/);
  assert.match(oddsText({ answered: true, reason: 'changed-by-chance', odds: { inHundred: 95 } }, t), /hides only a little/);
  assert.equal(oddsText({ answered: true, odds: null }, t), null);
});

test('every mechanism of noise has its own odds sentences, in the words that only some pages load', async () => {
  const source = readFileSync(new URL('../../../core/src/chance/mod.rs', import.meta.url), 'utf8');
  const body = source.slice(source.indexOf('pub fn name('), source.indexOf('pub fn spent('));
  const names = [...body.matchAll(/=> "([a-z-]+)"/g)].map((match) => match[1]);
  assert.equal(names.length, 5, 'the mechanisms were found');
  for (const language of languages) {
    const { messages } = await import(`../src/noise.${language}.js`);
    for (const mechanism of names.filter((name) => name !== 'randomized-response')) {
      const odds = { inHundred: 57, categories: 8, size: 3, epsilon: '1', mechanism };
      const said = [true, false].map((answered) => oddsText({ answered, odds }, translator(language, { ...catalogues[language], ...messages })));
      assert.notEqual(said[0], said[1], mechanism);
      for (const text of said) {
        assert.match(text, /57/, mechanism);
        assert.doesNotMatch(text, /[{}]|review\.|undefined/, mechanism);
      }
    }
  }
});

test('help is found by code, then by family, then in general', async () => {
  assert.equal(helpFor('en', 'policy/expired'), catalogues.en['help.*'], 'its own words are not here yet');
  await explain('en');
  assert.match(helpFor('en', 'policy/expired'), /has ended/);
  assert.equal(helpFor('en', 'policy/something-new'), catalogues.en['help.policy/*']);
  assert.equal(helpFor('es', 'what/ever'), catalogues.es['help.*']);
});

/** Quoted codes of a Rust source that start like this. */
const codesIn = (file, start) => [...readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8').matchAll(new RegExp(`"(${start}[a-z0-9-]+)"`, 'g'))].map((match) => match[1]);

test('every reason that a preview can give has its words', () => {
  const source = readFileSync(new URL('../../../client/src/preview.rs', import.meta.url), 'utf8');
  const body = source.slice(source.indexOf('fn reason('), source.indexOf('fn summary('));
  const codes = [...body.matchAll(/"([a-z0-9-]+)"/g)].map((match) => match[1]);
  assert.ok(codes.length > 10, 'the reasons were found');
  for (const catalogue of Object.values(catalogues)) assert.deepEqual([...codes, 'left-out'].filter((code) => !(`reason.${code}` in catalogue)), []);
});

test('every error that the modules can give has its help: an answer its own, all others at least their family\'s', async () => {
  await Promise.all(languages.map(explain));
  const codes = ['core/src/error.rs', 'signed/src/lib.rs', 'client/src/error.rs', 'envelope/src/lib.rs', 'form-web/src/error.rs', 'form-web/src/help.rs', 'form-web/src/pipeline.rs', 'scrub/src/pack/mod.rs']
    .flatMap((file) => codesIn(file, '(?:answers|consent|entropy|envelope|key|ledger|pack|perturb|policy|web)/'));
  assert.ok(codes.length > 40, 'the codes were found');
  for (const [language, catalogue] of Object.entries(catalogues)) {
    for (const code of codes) {
      if (code.startsWith('answers/')) assert.ok(`help.${code}` in catalogue, `${language}: ${code}`);
      else assert.notEqual(helpFor(language, code), catalogue['help.*'], `${language}: ${code}`);
    }
  }
});

test('every reason for which a file can be refused has its help, a medical image and a document their own', () => {
  const codes = ['attach/src/error.rs', 'attach/src/wearable/error.rs'].flatMap((file) => codesIn(file, 'attach/'));
  assert.ok(codes.length > 20, 'the codes were found');
  const own = ['kind.document', ...['kind', 'damaged', 'not-handled', 'too-many-pixels', 'too-many-parts'].map((code) => `${code}.dicom`)].map((code) => `attach/${code}`);
  for (const [language, catalogue] of Object.entries(catalogues)) {
    assert.deepEqual([...codes, ...own].filter((code) => !(`help.${code}` in catalogue)), [], language);
    // Whoever holds a scan of the clinic has no use for JPEG and PNG.
    for (const code of own) assert.doesNotMatch(catalogue[`help.${code}`], /JPEG|PNG/, code);
    assert.doesNotMatch(catalogue['help.attach/burned-in-text'], /JPEG|PNG/);
  }
});

test('everything that is taken out of a file has its words', () => {
  const folder = new URL('../../../attach/src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.rs')).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const words = sources.flatMap((source) => [...source.matchAll(/\b(?:add\("|word: ")([a-z0-9-]+)"/g)].map((match) => match[1]));
  assert.ok(words.length > 10, 'the words were found');
  for (const [language, catalogue] of Object.entries(catalogues)) assert.deepEqual(words.filter((word) => !(`taken.${word}` in catalogue)), [], language);
});

test('nothing claims what the design forbids to claim', () => {
  for (const catalogue of bothCatalogues.flatMap(Object.values)) {
    for (const text of Object.values(catalogue).flatMap(texts)) assert.doesNotMatch(text, /anonym|anónim|HIPAA|de-identified|desidentificad/i);
  }
});

test('no text speaks of a lifetime: nothing here enforces one', () => {
  const forbidden = /lifetime|life-long|de por vida|toda (?:la|su) vida/i;
  for (const name of readdirSync(new URL('../src/', import.meta.url))) assert.doesNotMatch(readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8'), forbidden, name);
});

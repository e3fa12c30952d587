// The element's look, as a constructable sheet (an inline <style> would be blocked by a strict CSP).
// Every colour is a custom property, and follows the page's own `color-scheme`, not the system's, so it never clashes with its host.

const css = `
:host {
  --_accent: var(--gauze-accent, #0b5c73);
  --_on-accent: var(--gauze-on-accent, #ffffff);
  --_surface: var(--gauze-surface, #f5f9fa);
  --_raised: var(--gauze-raised, #ffffff);
  --_text: var(--gauze-text, #1b2a30);
  --_muted: var(--gauze-muted, #4a5b62);
  --_line: var(--gauze-line, #75868d);
  --_soft: var(--gauze-soft-line, #d3dee2);
  --_danger: var(--gauze-danger, #9c1c2c);
  --_warm: var(--gauze-crisis-surface, #fff4e5);
  --_radius: var(--gauze-radius, 0.75rem);
  display: block;
}
@supports (color: light-dark(red, red)) {
  :host {
    --_accent: var(--gauze-accent, light-dark(#0b5c73, #7fd0e4));
    --_on-accent: var(--gauze-on-accent, light-dark(#ffffff, #06222b));
    --_surface: var(--gauze-surface, light-dark(#f5f9fa, #172327));
    --_raised: var(--gauze-raised, light-dark(#ffffff, #1f2e33));
    --_text: var(--gauze-text, light-dark(#1b2a30, #e8f0f2));
    --_muted: var(--gauze-muted, light-dark(#4a5b62, #b3c2c8));
    --_line: var(--gauze-line, light-dark(#75868d, #8a9ba2));
    --_soft: var(--gauze-soft-line, light-dark(#d3dee2, #34464c));
    --_danger: var(--gauze-danger, light-dark(#9c1c2c, #ffb3b8));
    --_warm: var(--gauze-crisis-surface, light-dark(#fff4e5, #3a2a12));
  }
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.gauze {
  margin-block-start: 2rem;
  padding: clamp(1rem, 4vw, 1.75rem);
  color: var(--_text);
  background: var(--_surface);
  border: 1px solid var(--_soft);
  border-inline-start: 0.375rem solid var(--_accent);
  border-radius: var(--_radius);
  font: inherit;
  line-height: 1.55;
  overflow-wrap: break-word;
}
.gauze.empty { display: none; }
.gauze[data-busy] { cursor: progress; }
.gauze[data-busy]::before { content: attr(data-busy); display: block; position: sticky; inset-block-start: 0; z-index: 1; padding-block: 0.5rem; margin-block-end: 0.75rem; background: var(--_surface); border-block-end: 0.25rem dashed var(--_accent); font-weight: 600; }
.heading, h3 { line-height: 1.25; margin: 0 0 0.5rem; text-wrap: balance; }
.heading { font-size: 1.375rem; }
h3 { font-size: 1.0625rem; margin-block-start: 1.75rem; }
p { margin: 0 0 0.75rem; max-inline-size: 65ch; }
.lead { font-size: 1.0625rem; }
.small { color: var(--_muted); font-size: 0.9375rem; }
.fine { margin-block: 1rem 0; }
ul { margin: 0 0 0.75rem; padding-inline-start: 1.25rem; max-inline-size: 65ch; }
li { margin-block-end: 0.25rem; }
.summary, .consent {
  background: var(--_raised);
  border: 1px solid var(--_soft);
  border-radius: calc(var(--_radius) / 1.5);
  padding: 1rem 1.125rem 0.375rem;
  margin-block-end: 1rem;
}
.summary h3 { margin-block-start: 0; }
.summary li { font-weight: 600; }
.care { list-style: none; padding: 0; }
table { inline-size: 100%; border-collapse: collapse; background: var(--_raised); border: 1px solid var(--_soft); margin-block-end: 0.75rem; }
th, td { text-align: start; vertical-align: top; padding: 0.75rem 0.875rem; border-block-end: 1px solid var(--_soft); }
thead th { color: var(--_muted); font-size: 0.875rem; border-block-end: 2px solid var(--_line); }
tbody tr:last-child > * { border-block-end: 0; }
tbody th { font-weight: 600; inline-size: 24%; }
td p { margin-block-end: 0.375rem; }
td p:last-child { margin-block-end: 0; }
.value { font-weight: 600; }
.words { white-space: pre-wrap; }
.test { margin-block: 0 1.25rem; padding: 0.75rem 1rem; background: var(--_warm); border: 2px dashed var(--_danger); border-radius: calc(var(--_radius) / 1.5); }
.room { margin-block-start: 1rem; border-block-start: 1px solid var(--_soft); }
.room h3 { margin-block-start: 1rem; font-size: 0.9375rem; }
.room ul { list-style: none; padding: 0; font-size: 0.9375rem; }
.odds { display: block; block-size: 0.5rem; max-inline-size: 12rem; margin-block: 0.25rem 0.5rem; border: 1px solid var(--_line); border-radius: 1rem; overflow: hidden; forced-color-adjust: none; }
.odds > span { display: block; block-size: 100%; background: var(--_accent); }
.check { display: inline-flex; gap: 0.625rem; align-items: flex-start; min-block-size: 1.75rem; padding-block: 0.25rem; cursor: pointer; }
input[type="checkbox"] { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; flex: none; accent-color: var(--_accent); }
.consent .check { margin-block: 0.25rem 0.625rem; }
.problem { color: var(--_danger); font-weight: 600; margin-block: 0.5rem 0.75rem; }
.problem:empty { display: none; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-block: 1.25rem 0.75rem; }
button {
  font: inherit;
  font-weight: 600;
  min-block-size: 2.75rem;
  padding: 0.5rem 1.25rem;
  flex: 0 1 auto;
  min-inline-size: min(12rem, 100%);
  color: var(--_accent);
  background: var(--_raised);
  border: 2px solid var(--_accent);
  border-radius: calc(var(--_radius) / 1.5);
  cursor: pointer;
}
button.link { min-inline-size: 0; min-block-size: 1.75rem; padding: 0; border: 0; background: none; font-weight: 400; text-decoration: underline; }
@media (hover: hover) { button:hover { color: var(--_on-accent); background: var(--_accent); } }
details { margin-block: 0.75rem; }
summary { cursor: pointer; font-weight: 600; padding-block: 0.375rem; min-block-size: 1.75rem; color: var(--_accent); }
details[open] > summary { margin-block-end: 0.5rem; }
.facts { margin: 0 0 0.75rem; }
.facts > div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0.125rem 1rem; padding-block: 0.375rem; border-block-end: 1px solid var(--_soft); }
dt { color: var(--_muted); }
dd { margin: 0; min-inline-size: 0; }
code { font-family: ui-monospace, monospace; font-size: 0.875rem; overflow-wrap: anywhere; }
.state { padding: 0.75rem 1rem; background: var(--_raised); border: 1px solid var(--_line); border-radius: calc(var(--_radius) / 1.5); font-weight: 600; }
.state[data-state="refused"] { color: var(--_danger); border-color: currentcolor; }
.crisis { margin-block-end: 1.25rem; padding: 1rem 1.125rem 0.375rem; background: var(--_warm); border: 2px solid var(--_danger); border-radius: calc(var(--_radius) / 1.5); }
.crisis-title { font-weight: 700; }
.crisis a { display: inline-block; min-block-size: 1.5rem; color: var(--_danger); font-weight: 700; }
:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; }
.heading:focus { outline: none; }
.heading:focus-visible { outline: 3px solid var(--_accent); outline-offset: 4px; }
/* The one live region: heard, not seen, because the panel says the same in view. */
[role="status"] { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; inline-size: auto; }
  tbody th { inline-size: auto; border: 0; padding-block-end: 0; }
  tbody tr { border-block-end: 1px solid var(--_soft); padding-block: 0.25rem; }
  tbody tr:last-child { border-block-end: 0; }
  td { border: 0; padding-block: 0.5rem; }
  td::before { content: attr(data-label); display: block; color: var(--_muted); font-size: 0.875rem; }
  .facts > div { grid-template-columns: 1fr; }
  .actions > button { flex: 1 1 100%; }
}
@media (prefers-reduced-motion: no-preference) {
  button { transition: background-color 120ms, color 120ms; }
}
@media (forced-colors: active) {
  .gauze, .summary, .consent, .crisis, .state, button { border-color: CanvasText; }
  .odds { border-color: CanvasText; background: Canvas; }
  .odds > span { background: Highlight; }
}
@media print {
  :host([data-printing]) slot:not([name]), .no-print { display: none; }
  .gauze { border: 0; padding: 0; color: #000; background: #fff; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;

let sheet;

/** () → the one sheet that every element of the page shares. */
export function styles() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

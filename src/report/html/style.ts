// The page's own style: dark text on white, lines of a readable length, one column that fits 320 pixels or 400 % zoom.
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 46rem; background: #fff; color: #16191d;
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6, .deep { line-height: 1.25; margin: 2rem 0 .75rem; break-after: avoid; }
h1 { font-size: 1.9rem; margin-top: 1rem; }
h2 { font-size: 1.55rem; border-top: 3px solid #16191d; padding-top: 1rem; }
h3 { font-size: 1.3rem; }
h4, h5, h6, .deep { font-size: 1.1rem; font-weight: 700; }
p, ul, table, details { margin: 0 0 1rem; }
ul { padding-left: 1.25rem; }
li > ul { margin: 0; }
nav h2 { border: 0; padding: 0; }
a { color: #1a4a8a; text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .15em; }
:focus-visible { outline: 3px solid #16191d; outline-offset: 2px; background: #ffe27a; color: #16191d; }
:target { scroll-margin-top: 1rem; background: #fff6d6; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem; }
header { border-bottom: 1px solid #6b737c; }
.authority { font-size: 1.3rem; font-weight: 700; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 .75rem; margin-bottom: .35rem; }
dt { font-weight: 700; min-width: 12.5rem; }
@media (max-width: 30rem) { dt { flex-basis: 100%; } }
dd { margin: 0; }
.number { display: inline-block; min-width: 2.2em; font-variant-numeric: tabular-nums; text-decoration: none; color: #3f4852; }
.graded { font-size: 1.1rem; }
.grade { display: inline-block; border-left: .5rem solid #6b737c; padding: 0 .5rem; }
.grade::first-letter { text-transform: uppercase; }
.grade-outstanding { border-left: .5rem double #14532d; }
.grade-good { border-left-color: #1d6b3a; }
.grade-adequate, .grade-requires-improvement { border-left: .5rem dashed #8a5300; }
.grade-inadequate { border-left: .5rem dotted #9b1c1c; }
.note { border-left: 3px solid #6b737c; padding-left: 1rem; }
table { border-collapse: collapse; width: 100%; }
caption, .caption { text-align: left; font-weight: 700; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #a5acb3; }
tbody th { font-weight: 400; overflow-wrap: anywhere; }
th[scope="rowgroup"], thead th { font-weight: 700; border-bottom: 2px solid #16191d; }
th[scope="rowgroup"] { padding-top: 1.25rem; }
.wide { overflow-x: auto; }
summary { cursor: pointer; }
@media (max-width: 30rem) { th, td { padding-right: .4rem; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  tr, .numbered { break-inside: avoid; }
  h2 { break-before: auto; }
  @page { margin: 2cm; }
}
`;

/** Style of the page that compares two drafts. */
export const style = `
:root { color-scheme: light dark; --line: #8886; --add: #2a93; --del: #d333; --move: #38f3; --note: #fa03; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
header, .findings { padding: 1rem 1.5rem; }
h1 { font-size: 1.3rem; margin: 0 0 .5rem; }
h2 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
ol { padding-left: 1.5rem; margin: 0; }
li { margin: .3rem 0; }
li b { font-weight: 600; font-size: .8em; opacity: .75; }
.legend { font-size: .9em; margin: 1rem 0 0; }
.error { border-left: 4px solid #d33; padding-left: .5rem; }
.warning { border-left: 4px solid #e90; padding-left: .5rem; }
.note { border-left: 4px solid #888; padding-left: .5rem; }
.texts { display: grid; grid-template-columns: 1fr 1fr; gap: 1px; background: var(--line); border-top: 1px solid var(--line); }
.texts section { background: Canvas; padding: 1rem 1.5rem; overflow: auto; max-height: 100vh; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
mark { color: inherit; border-radius: 2px; background: var(--note); }
mark.removed { background: var(--del); } mark.added { background: var(--add); } mark.moved { background: var(--move); }
mark.place { background: none; text-decoration: underline dotted; }
mark:target { outline: 3px solid Highlight; }
mark a { text-decoration: none; font-size: .75em; vertical-align: super; }
@media (max-width: 50rem) { .texts { grid-template-columns: 1fr; } .texts section { max-height: none; } }
@media print { .texts section { max-height: none; } }
`;

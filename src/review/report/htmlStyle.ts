/** How a page lays a report out; its colours are variables that the two style sheets below set. */
const LAYOUT = `
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 50rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
p { margin: 0.5rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.25rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
ol, ul { margin: 0.25rem 0; padding-inline-start: 1.5rem; }
main > ol > li, main > ul > li { margin: 0.75rem 0; }
li > span, dd { white-space: pre-line; }
.quiet { color: var(--quiet); }
code { font-family: ui-monospace, monospace; font-size: 0.9em; }
a { color: var(--link); }
strong a { color: inherit; }
`;

/** For files: light or dark as the reader's system is, black on white on paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0a5fb4; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16191d; --ink: #e4e7eb; --quiet: #9da7b1; --line: #3a424b; --link: #79b8ff; }
}
${LAYOUT}
@media print {
  :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --quiet: #444444; --line: #999999; --link: #000000; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1, h2 { break-after: avoid; }
  li > span { break-inside: avoid; }
  a { text-decoration: none; }
}
@page { margin: 2cm; }
`;

/** For the preview in the editor: the colours and the type of VS Code's theme. */
export const PREVIEW_STYLE = `
:root {
  --paper: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground);
  --quiet: var(--vscode-descriptionForeground); --line: var(--vscode-panel-border, var(--vscode-contrastBorder, currentColor));
  --link: var(--vscode-textLink-foreground);
}
${LAYOUT}
body { font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
main { margin: 0; padding: 1rem 1.5rem 3rem; }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
`;

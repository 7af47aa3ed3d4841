import { css } from 'lit'

/** What customers see of a colour: the widgets' own arithmetic, which keeps letters readable on any. */
export const previewStyles = css`
  .label { font-weight: 560; }
  .color { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); align-items: start; }
  .color > div:first-child { display: grid; gap: .6rem; }
  .pick { display: flex; gap: .6rem; align-items: center; justify-self: start; cursor: pointer; }
  .pick input { inline-size: 3.5rem; padding: .2rem; min-block-size: 2.5rem; cursor: pointer; }
  .previews { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
  .preview {
    --accent: var(--picked, #0b6e5f);
    --bright: clamp(0, (l - 0.6) * 1000, 1);
    display: grid; gap: .5rem; justify-items: start; padding: .9rem; border-radius: var(--radius-large); border: 1px solid light-dark(#e3e1db, #363b37);
    background: light-dark(#fff, #1b1e1c); color: light-dark(#1d1f1e, #e9ebe8); min-inline-size: 0;
  }
  .preview.light { color-scheme: light; }
  .preview.dark { color-scheme: dark; }
  .preview .note { color: light-dark(#5a5f5c, #a8afaa); font-size: var(--small); }
  .preview .fill {
    border-radius: var(--radius); padding: .4rem .8rem; font-weight: 600;
    background: oklch(from var(--accent) calc(var(--bright) * max(l, 0.7) + (1 - var(--bright)) * min(l, 0.52)) c h);
    color: oklch(from var(--accent) calc(1 - var(--bright) * 0.85) 0 h);
  }
  .preview .ink {
    text-decoration: underline;
    color: light-dark(oklch(from var(--accent) min(l, 0.43) c h), oklch(from var(--accent) max(l, 0.82) min(c, 0.12) h));
  }
`

/** The product's own mark: a tick growing out of an open square; no organisation's emblem. */
export const markPaths = {
  square: 'M20 13.5V19a1.8 1.8 0 0 1-1.8 1.8H5A1.8 1.8 0 0 1 3.2 19V5.8A1.8 1.8 0 0 1 5 4h8.5',
  tick: 'm7.6 11.4 4 4L21 5.6',
}

/** The favicon, inside the page: it is readable on light and on dark tabs. */
export const markIcon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#0b6e99" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="${markPaths.square}"/><path d="${markPaths.tick}"/></svg>`,
)}`

type BrokenLinks = {collectAnchor: (anchor?: string) => void; collectLink: (link?: string) => void};

/** Anchors and links are checked by a build. */
export default function useBrokenLinks(): BrokenLinks {
  return {collectAnchor: () => undefined, collectLink: () => undefined};
}

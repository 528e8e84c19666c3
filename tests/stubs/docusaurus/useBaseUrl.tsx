/** The site of the tests lives at the root of its host. */
export function useBaseUrlUtils(): {withBaseUrl: (url: string) => string} {
  return {withBaseUrl: (url) => url};
}

export default function useBaseUrl(url: string): string {
  return url;
}

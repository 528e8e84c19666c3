/** @example `current`, as Docusaurus calls the text that is being written → `next`; a release stays */
export function publicVersion(version: string): string {
  return version === 'current' ? 'next' : version;
}

import {useActivePluginAndVersion} from '@docusaurus/plugin-content-docs/client';

/**
 * Addresses of chapters in the version and language of the page that asks.
 *
 * @returns a function from a slug such as `practices/privacy` to an address, or undefined if this
 * version has no such chapter
 */
export function useChapterPath(): (slug: string) => string | undefined {
  const docs = useActivePluginAndVersion()?.activeVersion?.docs ?? [];
  return (slug) => docs.find(({id}) => id === slug)?.path;
}

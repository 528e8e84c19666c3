import {useActivePluginAndVersion} from '@docusaurus/plugin-content-docs/client';
import {chapterPath, linkedFromAnywhere} from '@site/src/domain/manual/chapterPath';

/**
 * Addresses of chapters in the version and language of the page that asks.
 *
 * @returns a function from a slug such as `practices/privacy`, which the data of this version names,
 * to an address. It is undefined outside the manual, and for a chapter that any page may link to if
 * this version does not have it.
 */
export function useChapterPath(): (slug: string) => string | undefined {
  const version = useActivePluginAndVersion()?.activeVersion;
  return (slug) => {
    if (!version) {
      return undefined;
    }
    return linkedFromAnywhere.some((id) => id === slug)
      ? version.docs.find(({id}) => id === slug)?.path
      : chapterPath(version.path, slug);
  };
}

/**
 * Chapters that any page may link to, if its version has them. Pages know no other chapters than
 * these and themselves (plugins/own-page).
 */
export const linkedFromAnywhere = [
  'certification/criteria',
  'community/forum',
  'templates/checklists',
] as const;

/**
 * The address of a chapter. Chapters have no addresses of their own choice, so it follows from the
 * name of the file.
 *
 * @param version - address of the version, `/manual`
 * @param slug - the file in its folder, `business/index`
 * @example ('/manual', 'business/index') → '/manual/business'
 */
export function chapterPath(version: string, slug: string): string {
  return `${version}/${slug}`.replace(/\/index$/, '');
}

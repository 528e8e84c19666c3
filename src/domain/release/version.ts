/** Why a release cannot have a name. */
export function refuseVersion(version: string, released: readonly string[]): string | undefined {
  if (!/^(0|[1-9]\d*)\.\d+(\.[1-9]\d*)?(-rc\.[1-9]\d*)?$/.test(version)) {
    return `"${version}" is no name of a version, such as 1.0, 1.0.1 or 1.0-rc.1`;
  }
  return released.includes(version)
    ? `version ${version} is released already, and a release is never made again`
    : undefined;
}

/**
 * What a reader can expect of a text:
 *
 * - `current`: the text that is being written, which changes without notice
 * - `pre-release`: frozen, published for comments, with no later version yet
 * - `latest`: the release that readers land on
 * - `superseded`: frozen, and a later version exists
 */
export type VersionStatus = 'current' | 'pre-release' | 'latest' | 'superseded';

/** A release that readers land on: 1.0 or later, and no pre-release such as `1.0-rc.1`. */
function isStable(version: string): boolean {
  return /^[1-9]\d*(\.\d+)*$/.test(version);
}

/**
 * Orders versions from the oldest to the newest by name: a fix of an old release may be cut after
 * a newer one, so the order of versions.json says nothing. A candidate comes before its release.
 */
export function compareVersions(a: string, b: string): number {
  const byNumber = (x: string, y: string): number => x.localeCompare(y, 'en', {numeric: true});
  const [[nameA = '', candidateA], [nameB = '', candidateB]] = [a.split('-'), b.split('-')];
  const byCandidate = Number(candidateA === undefined) - Number(candidateB === undefined);
  return byNumber(nameA, nameB) || byCandidate || byNumber(candidateA ?? '', candidateB ?? '');
}

/** The newest release that readers land on, if 1.0 exists. */
export function latestStable(released: readonly string[]): string | undefined {
  return released.filter(isStable).sort(compareVersions).at(-1);
}

/**
 * The status of a version among those that exist.
 *
 * @param version - a release, or any other name for the text that is being written
 */
export function versionStatus(version: string, released: readonly string[]): VersionStatus {
  if (!released.includes(version)) {
    return 'current';
  }
  if (version === latestStable(released)) {
    return 'latest';
  }
  const newest = [...released].sort(compareVersions).at(-1);
  return version === newest && !isStable(version) ? 'pre-release' : 'superseded';
}

/**
 * The release that a version is compared with: the newest before it that is no candidate.
 *
 * @param version - a release, or any other name for the text that is being written
 */
export function predecessor(version: string, released: readonly string[]): string | undefined {
  return released
    .filter((one) => /^\d+(\.\d+)*$/.test(one))
    .filter((one) => !released.includes(version) || compareVersions(one, version) < 0)
    .sort(compareVersions)
    .at(-1);
}

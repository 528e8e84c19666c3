/** Why a release cannot have a name. */
export function refuseVersion(version: string, released: readonly string[]): string | undefined {
  if (!/^(0|[1-9]\d*)\.\d+(\.[1-9]\d*)?(-rc\.[1-9]\d*)?$/.test(version)) {
    return `"${version}" is no name of a version, such as 1.0, 1.0.1 or 1.0-rc.1`;
  }
  return released.includes(version)
    ? `version ${version} is released already, and a release is never made again`
    : undefined;
}

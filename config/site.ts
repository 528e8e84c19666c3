/** Where the site lives; the only place that reads the environment. */

export const packageName = 'open-franchise-manual';

export type Address = {url: string; baseUrl: string};

/** @example `sub` → `/sub/` */
function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

/**
 * Finds the public address: `SITE_URL` and `BASE_URL`, else the GitHub Pages address of
 * `GITHUB_REPOSITORY` (owner/name), so that a fork deploys to its own pages unchanged.
 */
export function siteAddress(env: Record<string, string | undefined>): Address {
  if (env.SITE_URL) {
    return {url: env.SITE_URL.replace(/\/+$/, ''), baseUrl: withSlashes(env.BASE_URL ?? '')};
  }
  const [owner, name] = env.GITHUB_REPOSITORY?.split('/') ?? [];
  if (owner && name) {
    const host = `${owner.toLowerCase()}.github.io`;
    return {
      url: `https://${host}`,
      baseUrl: withSlashes(env.BASE_URL || (name.toLowerCase() === host ? '' : name)),
    };
  }
  return {url: 'http://localhost:3000', baseUrl: withSlashes(env.BASE_URL ?? '')};
}

/** The repository that “Edit this page” and the navigation bar link to, if it is known. */
export function repositoryUrl(env: Record<string, string | undefined>): string | undefined {
  return env.GITHUB_REPOSITORY ? `https://github.com/${env.GITHUB_REPOSITORY}` : undefined;
}

export const address = siteAddress(process.env);
export const repository = repositoryUrl(process.env);

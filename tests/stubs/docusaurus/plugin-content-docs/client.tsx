type Version = {name: string; docs: {id: string; path: string}[]};

const current: Version = {
  name: 'current',
  docs: [{id: 'practices/data-collection', path: '/manual/practices/data-collection'}],
};

/** The site of the tests has one version with one chapter. */
export function useActivePluginAndVersion(): {activeVersion: Version} {
  return {activeVersion: current};
}

/** The page that shows what is tested. */
export function useDoc(): {metadata: {permalink: string}} {
  return {metadata: {permalink: '/manual/practices/data-collection'}};
}

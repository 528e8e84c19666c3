type Version = {name: string; path: string; docs: {id: string; path: string}[]};

const chapter = {id: 'practices/data-collection', path: '/manual/practices/data-collection'};

const current: Version = {name: 'current', path: '/manual', docs: [chapter]};

/** The site of the tests has one version with one chapter. */
export function useActivePluginAndVersion(): {activeVersion: Version} {
  return {activeVersion: current};
}

/** The chapter whose page is shown. */
export function useDoc(): {metadata: {title: string; permalink: string}} {
  return {metadata: {title: 'Coleta e qualidade de dados', permalink: chapter.path}};
}

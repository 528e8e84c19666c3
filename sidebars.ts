import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

type Category = Extract<NonNullable<SidebarsConfig[string]>, readonly unknown[]>[number];

/** One part of the manual; `key` names it in the translation files. */
function part(key: string, label: string, items: string[]): Category {
  return {type: 'category', key, label, collapsed: false, items};
}

const sidebars: SidebarsConfig = {
  manual: [
    part('start', 'Comece aqui', ['index', 'start/glossary']),
    part('requirements', 'Requisitos mínimos', ['requirements/hardware']),
    part('practices', 'Boas práticas', ['practices/data-collection']),
    part('community', 'Comunidade', ['community/components']),
  ],
};

export default sidebars;

import type {ThemeConfig} from '@docusaurus/preset-classic';
import {forum} from './forum';
import {repository} from './site';

const manual = {
  title: 'Manual',
  items: [
    {label: 'Sobre este manual', to: '/manual'},
    {label: 'Os primeiros 90 dias', to: '/manual/start/first-90-days'},
    {label: 'Todas as checklists', to: '/manual/templates/checklists'},
    {label: 'Critérios do selo', to: '/manual/certification/criteria'},
    {label: 'Tese de investimento', to: '/manual/market/investment-thesis'},
    {label: 'Glossário', to: '/manual/start/glossary'},
    {label: 'Versões', to: '/versions'},
    {label: 'Como contribuir', to: '/manual/community/contributing'},
  ],
};

const project = repository && {
  title: 'Projeto',
  items: [
    {label: 'Código-fonte', href: repository},
    {label: 'Relatar um erro', href: `${repository}/issues/new/choose`},
    {label: 'Fórum', href: forum.url},
  ],
};

export const footer = {
  style: 'light',
  links: project ? [manual, project] : [manual],
  copyright:
    'Texto e dados: CC BY 4.0. Código: MIT. O que você marca fica no seu navegador; este site não usa cookies nem rastreadores.',
} satisfies ThemeConfig['footer'];
